package org.tribune.search.words;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Brings words to one spelling: small letters, and without accents and ligatures.
 */
final class Folding {

	/** Soft hyphens and joiners: in the text, but not to be seen. */
	private static final Pattern UNSEEN = Pattern.compile("[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private Folding() {
	}

	static String exact(String word) {
		String small = word.toLowerCase(Locale.ROOT);
		return isAscii(small) ? small : Normalizer.normalize(UNSEEN.matcher(small).replaceAll(""), Form.NFC);
	}

	static String folded(String exact) {
		if (isAscii(exact)) {
			return exact;
		}
		char[] output = new char[exact.length() * 4];
		int length = ASCIIFoldingFilter.foldToASCII(exact.toCharArray(), 0, output, 0, exact.length());
		String folded = new String(output, 0, length);
		return isAscii(folded) ? folded : MARKS.matcher(Normalizer.normalize(folded, Form.NFD)).replaceAll("");
	}

	private static boolean isAscii(String word) {
		for (int at = 0; at < word.length(); at++) {
			if (word.charAt(at) > '\u007f') {
				return false;
			}
		}
		return true;
	}

}
