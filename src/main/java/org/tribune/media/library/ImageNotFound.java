package org.tribune.media.library;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * There is no such image.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
class ImageNotFound extends RuntimeException {

	ImageNotFound(long id) {
		super("No image " + id);
	}

}
