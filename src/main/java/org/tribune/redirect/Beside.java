package org.tribune.redirect;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tribune.site.CanonicalPath;

/**
 * What stands beside a page and moves with it: its feeds, WordPress's too, and its clean
 * copy.
 *
 * @param page path of the page
 * @param ending what is behind it, as this site names it
 */
record Beside(String page, String ending) {

	private static final Pattern PATH = Pattern
		.compile("(/.+?)(/feed\\.(rss|atom|json)|/feed(?:/(?:rss2?|rdf))?|/feed/atom|\\.md)");

	private static final Pattern LIST = Pattern.compile("/[a-z0-9_-]+|/(themes|contributeurs)/[a-z0-9_-]+");

	private static final Pattern ARTICLE = Pattern.compile("/[a-z0-9_-]+/[a-z0-9_-]+");

	/**
	 * The page beside which a path stands, if it looks like one.
	 */
	static Optional<Beside> of(String path) {
		Matcher matcher = PATH.matcher(CanonicalPath.key(path));
		return matcher.matches() ? Optional.of(new Beside(matcher.group(1), named(matcher.group(2))))
				: Optional.empty();
	}

	private static String named(String ending) {
		if (ending.contains(".")) {
			return ending;
		}
		return ending.endsWith("atom") ? "/feed.atom" : "/feed.rss";
	}

	/**
	 * Where it is now that the page has moved.
	 */
	Optional<String> movedTo(String target) {
		boolean there = this.ending.equals(".md") ? ARTICLE.matcher(target).matches() : LIST.matcher(target).matches();
		return there ? Optional.of(target + this.ending) : Optional.empty();
	}

}
