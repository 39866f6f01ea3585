package org.tribune.pagecache.purge;

import java.net.http.HttpRequest;
import java.util.List;

/**
 * How one kind of CDN is asked to forget pages by what they show.
 */
interface Purge {

	/** Its name, for the log. */
	String name();

	/** How many tags one request may name. */
	int mostTags();

	/**
	 * The request that has every page forgotten that bears one of these tags.
	 * @param tags at least one, at most {@link #mostTags()}
	 */
	HttpRequest request(List<String> tags);

}
