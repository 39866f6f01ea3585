package org.tribune.pagecache;

import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What a reader asks for, in the one spelling under which its page is kept.
 *
 * @param key path and, behind a question mark, the parameters the page declares
 * @param kept whether the page may be kept
 */
record Target(String key, boolean kept) {

	/** Where nobody but the site itself answers; large sitemaps are streamed. */
	private static final Pattern ELSEWHERE = Pattern
		.compile("/(?:admin|connexion|deconnexion|actuator|error|media|apercu)(?:/.*)?|/sitemap-[a-z]+-[0-9]+\\.xml");

	/** The addresses of renditions; originals may be large and are streamed. */
	private static final Pattern PICTURE = Pattern
		.compile("/media/[0-9]{1,18}/(?!original/)[a-z0-9]{1,10}/[^/]+\\.(?:webp|jpg|png)");

	/** A value that can be written in one way only. */
	private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._~-]{0,40}");

	/** What people type has no end of values. */
	private static final Set<String> TYPED = Set.of("q");

	/**
	 * The page a reader asks for.
	 * @param path as it came, encoded
	 * @param query as it came; null when there is none
	 * @return null when it is not spelt as addresses of reader pages are
	 */
	static @Nullable Target of(String path, @Nullable String query, DeclaredParameters declared) {
		if (!isPlain(path) || (ELSEWHERE.matcher(path).matches() && !isPicture(path, query))) {
			return null;
		}
		if (query == null || query.isEmpty()) {
			return new Target(path, true);
		}
		StringBuilder key = new StringBuilder(path);
		boolean kept = true;
		for (String name : declared.of(path)) {
			String value = first(query, name);
			if (value != null) {
				key.append((key.length() == path.length()) ? '?' : '&').append(name).append('=').append(value);
				kept &= PLAIN.matcher(value).matches() && !TYPED.contains(name);
			}
		}
		return new Target(key.toString(), kept);
	}

	/**
	 * Whether it is a rendition of a picture.
	 */
	boolean isPicture() {
		return this.key.startsWith("/media/");
	}

	/** Without its edition, it is asked for by nobody but robots. */
	private static boolean isPicture(String path, @Nullable String query) {
		return query != null && query.startsWith("v=") && PICTURE.matcher(path).matches();
	}

	/** Lower case, no empty part, nothing encoded: the rest is for the site to mend. */
	private static boolean isPlain(String path) {
		int length = path.length();
		if (length == 0 || path.charAt(0) != '/' || (length > 1 && path.charAt(length - 1) == '/')) {
			return false;
		}
		boolean asset = path.startsWith("/assets/") || path.startsWith("/webjars/");
		for (int index = 1; index < length; index++) {
			char one = path.charAt(index);
			boolean known = (one >= 'a' && one <= 'z') || (one >= '0' && one <= '9') || one == '-' || one == '_'
					|| one == '.' || one == '/' || (asset && one >= 'A' && one <= 'Z');
			if (!known || (path.charAt(index - 1) == '/' && (one == '/' || isDots(path, index)))) {
				return false;
			}
		}
		return true;
	}

	/** A part that consists of dots. */
	private static boolean isDots(String path, int start) {
		int index = start;
		while (index < path.length() && path.charAt(index) == '.') {
			index++;
		}
		return index > start && (index == path.length() || path.charAt(index) == '/');
	}

	private static @Nullable String first(String query, String name) {
		for (String parameter : query.split("&", 50)) {
			if (parameter.startsWith(name)
					&& (parameter.length() == name.length() || parameter.charAt(name.length()) == '=')) {
				return (parameter.length() > name.length()) ? parameter.substring(name.length() + 1) : "";
			}
		}
		return null;
	}

}
