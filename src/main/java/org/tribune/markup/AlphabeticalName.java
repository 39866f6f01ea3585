package org.tribune.markup;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Where a name stands in an A to Z list.
 *
 * @param initial a letter from A to Z, or {@code #} for everything else
 * @param sortName the name in lower case without accents
 */
public record AlphabeticalName(String initial, String sortName) {

	/**
	 * The place of a name.
	 * @param parts the name's parts, the one that sorts first at the beginning
	 */
	public static AlphabeticalName of(String... parts) {
		String sortName = Normalizer.normalize(String.join(" ", parts), Normalizer.Form.NFD)
			.replaceAll("\\p{M}+", "")
			.replace("œ", "oe")
			.replace("Œ", "Oe")
			.replace("æ", "ae")
			.replace("Æ", "Ae")
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^\\p{L}\\p{N}]+", " ")
			.strip();
		boolean letter = !sortName.isEmpty() && sortName.charAt(0) >= 'a' && sortName.charAt(0) <= 'z';
		return new AlphabeticalName(letter ? sortName.substring(0, 1).toUpperCase(Locale.ROOT) : "#", sortName);
	}

}
