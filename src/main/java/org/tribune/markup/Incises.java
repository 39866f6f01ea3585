package org.tribune.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * Dashes around an incise: no break after the one that opens it, nor before the one that
 * closes it.
 */
final class Incises {

	private Incises() {
	}

	static void apply(TextRun run) {
		String text = run.text();
		List<TextRun.Edit> edits = new ArrayList<>();
		boolean open = false;
		for (int index = 0; index < text.length(); index++) {
			if (endsSentence(text, index)) {
				open = false;
			}
			if (!isDash(text, index) || run.isLocked(index)) {
				continue;
			}
			boolean closes = open;
			int space = closes ? index - 1 : index + 1;
			boolean set = !edits.isEmpty() && edits.getLast().start() == space;
			if (!set && text.charAt(space) != Characters.NO_BREAK_SPACE && !run.isLocked(space)) {
				edits.add(new TextRun.Edit(space, space + 1, "\u00a0", space));
			}
			open = !closes && index > 0;
		}
		run.make(edits);
	}

	/** A dash between spaces, or one that begins a line; not the one of a range. */
	private static boolean isDash(String text, int index) {
		if (text.charAt(index) != '–' && text.charAt(index) != '—') {
			return false;
		}
		boolean before = index == 0 || isSpace(text.charAt(index - 1));
		boolean after = index + 2 < text.length() && isSpace(text.charAt(index + 1))
				&& !Characters.isSpace(text.charAt(index + 2));
		boolean range = index > 1 && after && Character.isDigit(text.charAt(index - 2))
				&& Character.isDigit(text.charAt(index + 2));
		return before && after && !range;
	}

	private static boolean isSpace(char character) {
		return character == ' ' || Characters.isNoBreak(character);
	}

	private static boolean endsSentence(String text, int index) {
		char character = text.charAt(index);
		if (character == '\n') {
			return true;
		}
		boolean stop = character == '.' || character == '!' || character == '?' || character == '…';
		return stop && index + 2 < text.length() && Characters.isSpace(text.charAt(index + 1))
				&& (Character.isUpperCase(text.charAt(index + 2)) || text.charAt(index + 2) == '«');
	}

}
