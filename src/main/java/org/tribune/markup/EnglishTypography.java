package org.tribune.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * The typography of English: curly quotes, no space before punctuation; dashes are left
 * as the author set them.
 */
final class EnglishTypography {

	private static final StraightQuotes QUOTES = new StraightQuotes("“", "”", "“", "”");

	private static final List<Rule> RULES = List.of(Rule.replace("(?<!\\.)(\\.{3})(?!\\.)", "…"),
			Rule.replace("(?<=\\p{L})(['ʼ´`‘])(?=\\p{L})", "’"),
			Rule.replace("(?<![\\p{L}\\d])(')(?=\\d\\ds?(?!\\d))", "’"),
			Rule.before("(?<=[\\p{L}\\p{N}”’\"')\\]%])([ \\u00a0\\u202f]++)(?=[;:!?]++(?:\\s|$|[”’'\")\\]]))", ""));

	private EnglishTypography() {
	}

	static void apply(TextRun run) {
		Verbatim.lock(run);
		RULES.forEach((rule) -> rule.apply(run));
		QUOTES.apply(run);
		singleQuotes(run);
	}

	/** An opening mark needs a closing one; what is left over is an apostrophe. */
	private static void singleQuotes(TextRun run) {
		String text = run.text();
		List<TextRun.Edit> edits = new ArrayList<>();
		int lastClosing = lastClosing(text);
		for (int index = 0; index < text.length(); index++) {
			if (text.charAt(index) != '\'' || run.isLocked(index)) {
				continue;
			}
			if (opens(text, index)) {
				edits.add(new TextRun.Edit(index, index + 1, (index < lastClosing) ? "‘" : "’", index));
			}
			else if (closes(text, index)) {
				edits.add(new TextRun.Edit(index, index + 1, "’", index));
			}
		}
		run.make(edits);
	}

	private static int lastClosing(String text) {
		int index = text.length() - 1;
		while (index >= 0 && !(text.charAt(index) == '\'' && closes(text, index))) {
			index--;
		}
		return index;
	}

	private static boolean opens(String text, int index) {
		boolean afterGap = index == 0 || Characters.isSpace(text.charAt(index - 1))
				|| "([{“—–-".indexOf(text.charAt(index - 1)) >= 0;
		return afterGap && index + 1 < text.length() && Character.isLetter(text.charAt(index + 1));
	}

	/** Not after a digit: those are feet and minutes. */
	private static boolean closes(String text, int index) {
		return index > 0 && !Characters.isSpace(text.charAt(index - 1)) && !Character.isDigit(text.charAt(index - 1))
				&& (index + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(index + 1)));
	}

}
