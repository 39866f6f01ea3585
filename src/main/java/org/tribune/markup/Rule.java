package org.tribune.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule of typography: wherever the pattern is found, its first group gives way to the
 * replacement.
 *
 * @param pattern what to look for, with one group
 * @param replacement what to set instead of the group
 * @param anchor the letter the rule is about, which must not be locked and whose element
 * an insertion joins
 */
record Rule(Pattern pattern, String replacement, Anchor anchor) {

	enum Anchor {

		/** The group itself. */
		GROUP,

		/** The letter before the group. */
		BEFORE,

		/** The letter after the group. */
		AFTER

	}

	static Rule replace(String pattern, String replacement) {
		return new Rule(Pattern.compile(pattern), replacement, Anchor.GROUP);
	}

	static Rule before(String pattern, String replacement) {
		return new Rule(Pattern.compile(pattern), replacement, Anchor.AFTER);
	}

	static Rule after(String pattern, String replacement) {
		return new Rule(Pattern.compile(pattern), replacement, Anchor.BEFORE);
	}

	void apply(TextRun run) {
		List<TextRun.Edit> edits = new ArrayList<>();
		Matcher matcher = this.pattern.matcher(run.text());
		while (matcher.find()) {
			int start = matcher.start(1);
			int end = matcher.end(1);
			int letter = switch (this.anchor) {
				case GROUP -> start;
				case BEFORE -> start - 1;
				case AFTER -> end;
			};
			if (!run.isLocked(letter) && run.isFree(start, end) && !this.replacement.equals(matcher.group(1))) {
				edits.add(new TextRun.Edit(start, end, this.replacement, (start < end) ? start : letter));
			}
		}
		run.make(edits);
	}

}
