package org.tribune.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns straight quotation marks into those of a language, if every one of a block has
 * its partner; otherwise they are left, for inches and seconds are written so too.
 *
 * @param open the opening mark
 * @param close the closing mark
 * @param innerOpen the opening mark inside another quotation
 * @param innerClose the closing mark inside another quotation
 */
record StraightQuotes(String open, String close, String innerOpen, String innerClose) {

	private static final String OPENERS = "([{«“‘’'—–-/";

	void apply(TextRun run) {
		String text = run.text();
		List<TextRun.Edit> edits = new ArrayList<>();
		boolean inside = false;
		int outer = 0;
		for (int index = 0; index < text.length(); index++) {
			char character = text.charAt(index);
			outer += (character == this.open.charAt(0)) ? 1 : 0;
			outer -= (character == this.close.charAt(0) && outer > 0) ? 1 : 0;
			if (character != '"' || run.isLocked(index)) {
				continue;
			}
			if (inside ? !mayClose(text, index) : !mayOpen(text, index)) {
				return;
			}
			String mark = inside ? ((outer > 0) ? this.innerClose : this.close)
					: ((outer > 0) ? this.innerOpen : this.open);
			edits.add(new TextRun.Edit(index, index + 1, mark, index));
			inside = !inside;
		}
		if (!inside) {
			run.make(edits);
		}
	}

	private static boolean mayOpen(String text, int index) {
		boolean afterGap = index == 0 || Characters.isSpace(text.charAt(index - 1))
				|| OPENERS.indexOf(text.charAt(index - 1)) >= 0;
		return afterGap && index + 1 < text.length();
	}

	private static boolean mayClose(String text, int index) {
		return index + 1 == text.length() || !Character.isLetterOrDigit(text.codePointAt(index + 1));
	}

}
