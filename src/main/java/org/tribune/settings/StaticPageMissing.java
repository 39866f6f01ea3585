package org.tribune.settings;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * There is no such static page.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
class StaticPageMissing extends RuntimeException {

	StaticPageMissing(long id) {
		super("No static page " + id);
	}

}
