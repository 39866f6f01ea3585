package org.tribune.sametheme;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.tribune.command.Command;

/**
 * {@code evaluate-same-theme FILE}: how often suggestions are what an editor chose.
 */
@Component
class EvaluateCommand implements Command {

	private final Evaluation evaluation;

	EvaluateCommand(Evaluation evaluation) {
		this.evaluation = evaluation;
	}

	@Override
	public String name() {
		return "evaluate-same-theme";
	}

	@Override
	public String usage() {
		return "FILE   compares suggestions with an editor's links; a line an article, \"slug: slug slug slug\"";
	}

	@Override
	public int run(List<String> arguments, PrintStream out) {
		if (arguments.size() != 1) {
			throw new IllegalArgumentException("Name one file.");
		}
		Map<String, Evaluation.Measure> measures = this.evaluation.measure(gold(Path.of(arguments.getFirst())));
		out.printf(Locale.ROOT, "%-14s %9s %9s %6s %7s%n", "", "articles", "recall@4", "MRR", "nDCG@4");
		measures.forEach((name, one) -> out.printf(Locale.ROOT, "%-14s %9d %9.2f %6.2f %7.2f%n", name, one.articles(),
				one.recall(), one.reciprocalRank(), one.gain()));
		return 0;
	}

	/**
	 * Reads a file of an editor’s links; lines that begin with a hash are remarks.
	 */
	static Map<String, Set<String>> gold(Path file) {
		Map<String, Set<String>> gold = new LinkedHashMap<>();
		try {
			for (String line : Files.readAllLines(file)) {
				String[] sides = line.split(":", 2);
				if (sides.length == 2 && !line.startsWith("#") && !sides[1].isBlank()) {
					gold.put(sides[0].strip(), Set.of(sides[1].strip().split("[\\s,]+")));
				}
			}
		}
		catch (IOException ex) {
			throw new IllegalArgumentException(file + " cannot be read.", ex);
		}
		if (gold.isEmpty()) {
			throw new IllegalArgumentException(file + " holds no line \"slug: slug slug\".");
		}
		return gold;
	}

}
