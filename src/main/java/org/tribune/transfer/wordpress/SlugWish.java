package org.tribune.transfer.wordpress;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.tribune.markup.Slug;

/**
 * The slug that a thing would keep, from what the export holds.
 */
final class SlugWish {

	private static final int LONGEST = 200;

	private SlugWish() {
	}

	/**
	 * The slug as it was, if Tribune can have it, or else one made from it, from the name
	 * or from the number.
	 * @param written the slug of the export, possibly percent-encoded, possibly empty
	 * @param name title or name
	 * @param otherwise a valid slug
	 */
	static String of(String written, String name, String otherwise) {
		String decoded = decoded(written).toLowerCase(Locale.ROOT);
		if (Slug.isValid(decoded)) {
			return decoded;
		}
		for (String text : new String[] { decoded, name }) {
			String slug = Slug.of(text);
			if (!slug.isEmpty()) {
				return (slug.length() > LONGEST) ? slug.substring(0, LONGEST) : slug;
			}
		}
		return otherwise;
	}

	/**
	 * The slug as readers saw it.
	 */
	static String decoded(String written) {
		try {
			return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			// A percent sign that encodes nothing is kept as it is written.
			return written;
		}
	}

}
