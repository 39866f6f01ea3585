package org.tribune.site;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The page was withdrawn for good: 410.
 */
@ResponseStatus(HttpStatus.GONE)
public class PageGone extends RuntimeException {

	/** Attribute of the request: why, as the last part of a message's key. */
	public static final String REASON = "org.tribune.gone";

	/**
	 * The page at this path was withdrawn.
	 */
	public PageGone(String path) {
		super("Withdrawn: " + path);
	}

}
