package org.tribune.pagecache;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The forms in which a page's bytes travel.
 */
enum Encoding {

	/** As they are. */
	IDENTITY(null, ""),

	/** For every client of the last decades. */
	GZIP("gzip", "-gz"),

	/** For every browser of today. */
	BROTLI("br", "-br");

	private final @Nullable String coding;

	private final String suffix;

	Encoding(@Nullable String coding, String suffix) {
		this.coding = coding;
		this.suffix = suffix;
	}

	/** Its name in {@code Content-Encoding}. */
	@Nullable String coding() {
		return this.coding;
	}

	/** What ends its entity tags. */
	String suffix() {
		return this.suffix;
	}

	/**
	 * The encoding a client likes best, of those offered; the smaller one where it likes
	 * several alike.
	 * @param header the value of {@code Accept-Encoding}; null when there is none
	 * @param brotli whether Brotli is offered
	 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3">RFC 9110,
	 * 12.5.3</a>
	 */
	static Encoding preferred(@Nullable String header, boolean brotli) {
		if (header == null || header.isBlank()) {
			return IDENTITY;
		}
		float any = -1;
		float gzip = -1;
		float br = -1;
		float identity = -1;
		int start = 0;
		while (start < header.length()) {
			int end = header.indexOf(',', start);
			end = (end >= 0) ? end : header.length();
			int semicolon = header.indexOf(';', start);
			int nameEnd = (semicolon >= 0 && semicolon < end) ? semicolon : end;
			float quality = (nameEnd < end) ? quality(header.substring(nameEnd + 1, end)) : 1;
			switch (header.substring(start, nameEnd).strip().toLowerCase(Locale.ROOT)) {
				case "gzip", "x-gzip" -> gzip = quality;
				case "br" -> br = quality;
				case "identity" -> identity = quality;
				case "*" -> any = quality;
				default -> {
				}
			}
			start = end + 1;
		}
		float forBrotli = brotli ? either(br, any) : 0;
		float forGzip = either(gzip, any);
		float forIdentity = (identity >= 0) ? identity : 0.001f;
		if (forBrotli > 0 && forBrotli >= forGzip && forBrotli >= forIdentity) {
			return BROTLI;
		}
		return (forGzip > 0 && forGzip >= forIdentity) ? GZIP : IDENTITY;
	}

	private static float either(float named, float any) {
		return (named >= 0) ? named : Math.max(any, 0);
	}

	/** What cannot be read counts as a refusal. */
	private static float quality(String parameters) {
		for (String parameter : parameters.split(";")) {
			String one = parameter.strip();
			if (one.startsWith("q=") || one.startsWith("Q=")) {
				try {
					return Float.parseFloat(one.substring(2).strip());
				}
				catch (NumberFormatException ex) {
					return 0;
				}
			}
		}
		return 1;
	}

}
