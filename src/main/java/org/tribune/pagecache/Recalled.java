package org.tribune.pagecache;

import java.util.Set;

/**
 * Pages were taken back on this node.
 *
 * @param tags what the pages show
 * @param everything whether it was every page
 * @param first whether this node, of all, is the one that tells the outside world
 */
public record Recalled(Set<String> tags, boolean everything, boolean first) {

	/** A tag that every page bears, where CDNs are told of tags. */
	public static final String EVERY_PAGE = "site";

	/** A tag of pages that show too much to be told in one header. */
	public static final String MANY = "many";

}
