package org.tribune.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence or title with gaps such as {@code {le+}}.
 *
 * @param pieces text and gaps in turn, beginning with text; the names of the gaps are
 * without braces
 */
record Phrase(List<String> pieces) {

	/**
	 * Reads a phrase and sets French spaces where the file has plain ones.
	 */
	static Phrase parse(String line) {
		String typeset = line.replace(" ;", "\u202f;")
			.replace(" !", "\u202f!")
			.replace(" ?", "\u202f?")
			.replace("« ", "«\u202f")
			.replace(" »", "\u202f»")
			.replace(" :", "\u00a0:");
		List<String> pieces = new ArrayList<>();
		int from = 0;
		for (int gap = typeset.indexOf('{'); gap >= 0; gap = typeset.indexOf('{', from)) {
			int end = typeset.indexOf('}', gap);
			pieces.add(typeset.substring(from, gap));
			pieces.add(typeset.substring(gap + 1, end));
			from = end + 1;
		}
		pieces.add(typeset.substring(from));
		return new Phrase(List.copyOf(pieces));
	}

}
