package org.tribune.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The one spelling of a path: lower case, no trailing slash, no doubled slash. Old links,
 * WordPress's above all, come in every other spelling.
 */
public final class CanonicalPath {

	private CanonicalPath() {
	}

	/**
	 * The canonical spelling of a path.
	 * @param path starts with a slash; percent-encoding is kept as it is
	 */
	public static String of(String path) {
		String lower = path.toLowerCase(Locale.ROOT).replaceAll("/{2,}", "/");
		while (lower.length() > 1 && lower.endsWith("/")) {
			lower = lower.substring(0, lower.length() - 1);
		}
		return lower.isEmpty() ? "/" : lower;
	}

	/**
	 * The form under which a path is kept among the redirects: canonical and decoded.
	 * @param path may be percent-encoded; a malformed encoding is kept as typed
	 */
	public static String key(String path) {
		try {
			return of(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
		}
		catch (IllegalArgumentException ex) {
			return of(path);
		}
	}

}
