package org.tribune.pagecache;

import java.util.Set;

/**
 * What a CDN is told of a page, so that it can be asked to forget precisely the pages
 * that a change concerns.
 */
final class TagHeader {

	/** Fastly takes 16 KB, Cloudflare as much. */
	private static final int LONGEST = 8000;

	/** Borne by every page, for when everything is to be forgotten. */
	static final String EVERY_PAGE = "site";

	/** Borne by pages that show too much to be told in one header. */
	static final String MANY = "many";

	private TagHeader() {
	}

	static String value(String header, Set<String> tags) {
		String between = header.equals("Cache-Tag") ? "," : " ";
		String all = String.join(between, tags.stream().sorted().toList());
		String told = (tags.isEmpty() || all.length() > LONGEST) ? MANY : all;
		return EVERY_PAGE + between + told;
	}

}
