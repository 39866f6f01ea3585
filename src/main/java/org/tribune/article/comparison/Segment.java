package org.tribune.article.comparison;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Some words of a comparison that share their fate and their marks. Plain text: to be
 * escaped when shown.
 *
 * @param change what became of them
 * @param text the words
 * @param marks theirs, in the later text if they stand there
 * @param former theirs in the earlier text, where they were others
 */
public record Segment(Change change, String text, List<Mark> marks, List<Mark> former) {

	/**
	 * The words, with spaces shown as signs where nothing else was added or removed.
	 */
	public String shown() {
		if (this.change == Change.SAME || this.change == Change.RESTYLED || !Token.isBlank(this.text)) {
			return this.text;
		}
		return this.text.replace('\u00a0', '⍽').replace('\u202f', '⍽').replace(' ', '␣').replace("\n", "⏎\n");
	}

	/**
	 * The classes that show the marks.
	 */
	public String styles() {
		return this.marks.stream().map(Mark::style).distinct().collect(Collectors.joining(" "));
	}

	/**
	 * The marks that they have now and had not.
	 */
	public List<Mark> gained() {
		return (this.change == Change.RESTYLED) ? without(this.marks, this.former) : List.of();
	}

	/**
	 * The marks that they had.
	 */
	public List<Mark> lost() {
		return (this.change == Change.RESTYLED) ? without(this.former, this.marks) : List.of();
	}

	private static List<Mark> without(List<Mark> some, List<Mark> others) {
		return some.stream().filter((mark) -> !others.contains(mark)).toList();
	}

}
