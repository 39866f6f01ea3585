package org.tribune.site;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * There is no page for readers at this path: 404, or a redirect when the path is an old
 * one.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class PageNotFound extends RuntimeException {

	/**
	 * No page at this path.
	 */
	public PageNotFound(String path) {
		super("No page at " + path);
	}

}
