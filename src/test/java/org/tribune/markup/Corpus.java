package org.tribune.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The files of inputs that several tests share.
 */
public final class Corpus {

	private Corpus() {
	}

	/** Bodies of articles, separated by lines of four equals signs. */
	static List<String> bodies() {
		return List.of(read("bodies.txt").split("\n====\n"));
	}

	/** The lines of a file, without empty ones and those that begin with two slashes. */
	static List<String> lines(String name) {
		return Arrays.stream(read(name).split("\n"))
			.filter((line) -> !line.isBlank() && !line.startsWith("//"))
			.toList();
	}

	/**
	 * What is typed and what is stored, with an arrow between them; ␣ stands for the
	 * narrow no-break space and · for the no-break space.
	 */
	static List<String[]> pairs(String name) {
		return lines(name).stream()
			.map((line) -> line.replace('␣', '\u202f').replace('·', '\u00a0').split(" →(?: |$)", 2))
			.toList();
	}

	/** Attacks, with the characters that no text file should hold put in. */
	public static List<String> attacks() {
		return lines("xss.txt").stream()
			.map((line) -> line.replace('␀', '\0')
				.replace('⏎', '\n')
				.replace('⇥', '\t')
				.replace('␌', '\f')
				.replace('␍', '\r')
				.replace('␁', '\u0001')
				.replace('␟', '\u00ad')
				.replace('␣', '\u200b')
				.replace('␤', '\u2028')
				.replace('␦', '\ufeff'))
			.toList();
	}

	private static String read(String name) {
		try (InputStream file = Corpus.class.getResourceAsStream("/markup/" + name)) {
			if (file == null) {
				throw new IllegalArgumentException("No file /markup/" + name);
			}
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
