package org.tribune.site;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The page was withdrawn for good: 410.
 */
@ResponseStatus(HttpStatus.GONE)
public class PageGone extends RuntimeException {

	/**
	 * The page at this path was withdrawn.
	 */
	public PageGone(String path) {
		super("Withdrawn: " + path);
	}

}
