package org.tribune.crawl.links;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.tribune.site.CanonicalPath;

/**
 * An address that a text links to, in one spelling.
 *
 * @param text a path of this site with its query, or an absolute address; without what
 * stands behind #
 * @param host of another site; null for this one
 * @param slug the last part of a path of this site, else empty
 */
public record Address(String text, @Nullable String host, String slug) {

	private static final int LONGEST = 2000;

	private static final int LONGEST_SLUG = 200;

	/**
	 * Reads the target of a link.
	 * @param href as the text has it
	 * @param site address of this site
	 * @return empty for what leads to no page: a place on the same page, an e-mail
	 * address, what nobody could ask for
	 */
	static Optional<Address> of(String href, URI site) {
		URI there = parse(href.strip().replaceFirst("#.*", ""));
		if (there == null || there.isOpaque()) {
			return Optional.empty();
		}
		if (!there.isAbsolute()) {
			return (there.getRawAuthority() == null && there.getRawPath().startsWith("/")) ? own(there)
					: Optional.empty();
		}
		String host = Askable.host(there);
		if (host.isEmpty() || !there.getScheme().toLowerCase(Locale.ROOT).matches("https?")) {
			return Optional.empty();
		}
		if (host.equals(Askable.host(site)) && port(there) == port(site)) {
			return own(there);
		}
		String text = there.toASCIIString();
		return (text.length() > LONGEST) ? Optional.empty() : Optional.of(new Address(text, host, ""));
	}

	/** The port where it is not the usual one of either scheme. */
	private static int port(URI address) {
		return (address.getPort() == 80 || address.getPort() == 443) ? -1 : address.getPort();
	}

	private static Optional<Address> own(URI there) {
		String path = there.getRawPath().isEmpty() ? "/" : there.getRawPath().replaceFirst("^/+", "/");
		String text = URI.create(path).toASCIIString()
				+ ((there.getRawQuery() != null) ? "?" + there.getRawQuery() : "");
		return (text.length() > LONGEST) ? Optional.empty() : Optional.of(new Address(text, null, slug(path)));
	}

	/**
	 * The last part of a path, by which it is found when something moves.
	 */
	static String slug(String path) {
		String key = CanonicalPath.key(path);
		String last = key.substring(key.lastIndexOf('/') + 1).replaceFirst("\\.md$", "");
		return last.substring(0, Math.min(last.length(), LONGEST_SLUG));
	}

	/**
	 * An address as browsers read it: with names in other alphabets, spaces and other
	 * characters that have to be written otherwise. Null for what is none.
	 */
	static @Nullable URI parse(String text) {
		URI plain = uri(text.replace(" ", "%20").replace("|", "%7C"));
		if (plain == null || plain.getHost() != null || plain.getRawAuthority() == null) {
			return ascii(plain);
		}
		try {
			String authority = plain.getRawAuthority();
			String host = IDN.toASCII(authority.replaceFirst(".*@", "").replaceFirst(":\\d*$", ""));
			boolean bare = !authority.contains("@") && !authority.matches(".*:\\d*$");
			return bare ? ascii(uri(text.replace(" ", "%20").replace("|", "%7C").replace(authority, host))) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private static @Nullable URI ascii(@Nullable URI read) {
		return (read != null) ? uri(read.toASCIIString()) : null;
	}

	private static @Nullable URI uri(String text) {
		try {
			return new URI(text);
		}
		catch (URISyntaxException ex) {
			return null;
		}
	}

}
