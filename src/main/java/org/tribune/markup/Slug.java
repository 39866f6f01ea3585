package org.tribune.markup;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The part of an address that names one thing.
 */
public final class Slug {

	private static final int LONGEST = 120;

	private static final Pattern VALID = Pattern.compile("[a-z0-9_-]{1,200}");

	private static final Map<Character, String> LETTERS = Map.ofEntries(Map.entry('œ', "oe"), Map.entry('æ', "ae"),
			Map.entry('ß', "ss"), Map.entry('ø', "o"), Map.entry('đ', "d"), Map.entry('ð', "d"), Map.entry('þ', "th"),
			Map.entry('ł', "l"), Map.entry('ħ', "h"), Map.entry('ı', "i"), Map.entry('ŋ', "n"), Map.entry('ĸ', "k"),
			Map.entry('ŧ', "t"));

	/** First segments of the site's own paths, and names that servers and tools take. */
	private static final Set<String> RESERVED = Set.of("themes", "theme", "contributeurs", "contributors", "archives",
			"recherche", "search", "pages", "page", "feed", "feeds", "rss", "atom", "sitemap", "sitemap-news",
			"sitemaps", "robots", "media", "admin", "administration", "connexion", "deconnexion", "login", "logout",
			"signin", "signout", "actuator", "error", "errors", "assets", "css", "js", "img", "images", "fonts",
			"static", "webjars", "favicon", "manifest", "humans", "ads", "security", "corrections", "api", "graphql",
			"well-known", "oembed", "llms", "index", "home", "accueil", "print", "preview", "apercu", "health",
			"metrics", "newsletter", "compte", "account", "null", "undefined");

	private Slug() {
	}

	/**
	 * Makes a slug of a title: lower-case ASCII letters and digits, a hyphen for anything
	 * between them.
	 * @param text any text
	 * @return at most 120 characters, cut between words where possible; empty if no Latin
	 * letter and no digit is in the text
	 */
	public static String of(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
		StringBuilder slug = new StringBuilder();
		boolean gap = false;
		for (int index = 0; index < plain.length() && slug.length() <= LONGEST; index++) {
			char character = plain.charAt(index);
			String letters = ascii(character);
			if (!letters.isEmpty()) {
				slug.append((gap && !slug.isEmpty()) ? "-" : "").append(letters);
				gap = false;
			}
			else if (Character.getType(character) != Character.NON_SPACING_MARK) {
				gap = true;
			}
		}
		return shortened(slug.toString());
	}

	private static String ascii(char character) {
		if ((character >= 'a' && character <= 'z') || (character >= '0' && character <= '9')) {
			return String.valueOf(character);
		}
		return LETTERS.getOrDefault(character, "");
	}

	private static String shortened(String slug) {
		if (slug.length() <= LONGEST) {
			return slug;
		}
		int hyphen = slug.lastIndexOf('-', LONGEST);
		return slug.substring(0, (hyphen > 0) ? hyphen : LONGEST);
	}

	/**
	 * Whether the slug may be stored: also imported ones, with underscores and of up to
	 * 200 characters, are kept as they are.
	 */
	public static boolean isValid(String slug) {
		return VALID.matcher(slug).matches();
	}

	/**
	 * Whether the slug would stand in the way of one of the site's own paths, with or
	 * without the ending of a file. A number would be taken for a year of the archives.
	 */
	public static boolean isReserved(String slug) {
		String lower = slug.toLowerCase(Locale.ROOT);
		String bare = lower.startsWith(".") ? lower.substring(1) : lower;
		int ending = bare.indexOf('.');
		return RESERVED.contains((ending < 0) ? bare : bare.substring(0, ending))
				|| lower.chars().allMatch((each) -> each >= '0' && each <= '9');
	}

}
