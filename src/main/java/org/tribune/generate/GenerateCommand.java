package org.tribune.generate;

import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.stereotype.Component;
import org.tribune.command.Command;

/**
 * {@code generate}: fills a site with invented articles, to see it at its size.
 */
@Component
class GenerateCommand implements Command {

	private static final int MOST = 10_000_000;

	private static final int LONGEST = 20_000;

	private final Press press;

	private final Clock clock;

	GenerateCommand(Press press, Clock clock) {
		this.press = press;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "generate";
	}

	@Override
	public String usage() {
		return "--articles N [--seed S] [--words W] [--add]   fills an empty site, or with --add any, with invented articles";
	}

	@Override
	public int run(List<String> arguments, PrintStream out) {
		List<String> words = new ArrayList<>(arguments);
		boolean add = words.remove("--add");
		int articles = number(words, "--articles", -1, 1, MOST);
		int seed = number(words, "--seed", 1, 0, Integer.MAX_VALUE);
		int length = number(words, "--words", 900, 60, LONGEST);
		if (articles < 0 || !words.isEmpty()) {
			throw new IllegalArgumentException(
					(articles < 0) ? "How many? Say --articles N" : "generate does not know " + words.getFirst());
		}
		if (!add && this.press.hasContent()) {
			throw new IllegalArgumentException(
					"This site has content. What is generated would stand among it: say --add if that is wanted");
		}
		print(new Plan(articles, seed, length, LocalDate.now(this.clock)), out);
		return 0;
	}

	private void print(Plan plan, PrintStream out) {
		long start = System.nanoTime();
		AtomicInteger done = new AtomicInteger();
		try {
			this.press.run(plan, (more) -> tell(done.addAndGet(more), more, plan, start, out));
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
		out.printf(Locale.ROOT, "%d articles, %d themes, %d contributors, seed %d, in %.1f s%n", plan.articles(),
				plan.themes(), plan.contributors(), plan.seed(), seconds(start));
		out.println("They have no revisions until they are edited. Nothing of it is true.");
	}

	private static void tell(int done, int more, Plan plan, long start, PrintStream out) {
		int step = Math.max(1, plan.articles() / 20);
		if (done / step > (done - more) / step) {
			out.printf(Locale.ROOT, "%d of %d articles, %.1f s, %.0f a second%n", done, plan.articles(), seconds(start),
					done / seconds(start));
		}
	}

	private static double seconds(long start) {
		return Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
	}

	private static int number(List<String> words, String option, int otherwise, int least, int most) {
		int place = words.indexOf(option);
		if (place < 0) {
			return otherwise;
		}
		String value = (place + 1 < words.size()) ? words.get(place + 1) : "";
		int number = value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : -1;
		if (number < least || number > most) {
			throw new IllegalArgumentException(option + " needs a number from " + least + " to " + most);
		}
		words.subList(place, place + 2).clear();
		return number;
	}

}
