package org.tribune.transfer.wordpress;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tribune.site.CanonicalPath;

/**
 * An address on the exported site.
 *
 * @param path decoded, lower case, without a slash at the end; {@code /} for the home
 * page
 * @param number of the item that a short address such as {@code /?p=12} names, else empty
 * @param fragment with its {@code #}, or empty
 */
record OldAddress(String path, String number, String fragment) {

	private static final Pattern ADDRESS = Pattern
		.compile("(?i)(?:https?:)?//(?:www\\.)?([^/?#]+)([^?#]*)(?:\\?([^#]*))?(#.*)?");

	private static final Pattern NUMBER = Pattern.compile("(?:^|&)(?:amp;)?(?:p|page_id)=(\\d{1,18})(?:&|$)");

	private static final Pattern DATES = Pattern.compile("^/\\d{4}(?:/\\d{1,2}){0,2}(?=/[^/]+$)");

	/**
	 * Reads an absolute address.
	 * @param source the site, as {@link Identity#source} names it
	 * @return nothing when the address is not one of that site
	 */
	static Optional<OldAddress> of(String address, String source) {
		Matcher matcher = ADDRESS.matcher(address.strip());
		if (!matcher.matches() || !matcher.group(1).equalsIgnoreCase(source.replaceFirst("/.*", ""))) {
			return Optional.empty();
		}
		String query = matcher.group(3);
		Matcher number = NUMBER.matcher((query != null) ? query : "");
		String fragment = matcher.group(4);
		return Optional.of(new OldAddress(CanonicalPath.key("/" + matcher.group(2).replaceFirst("^/+", "")),
				number.find() ? number.group(1) : "", (fragment != null) ? fragment : ""));
	}

	/**
	 * Whether the path, and not a number, names the page.
	 */
	boolean hasPath() {
		return this.number.isEmpty() && !this.path.equals("/");
	}

	/**
	 * Whether it is the address of a file and not of a page.
	 */
	boolean isFile() {
		return this.path.contains("/wp-content/") || this.path.contains("/wp-includes/");
	}

	/**
	 * The path without the date that many sites put before the slug; the same path when
	 * it has none.
	 */
	String withoutDate() {
		return DATES.matcher(this.path).replaceFirst("");
	}

}
