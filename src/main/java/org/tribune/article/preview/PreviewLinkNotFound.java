package org.tribune.article.preview;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The article has no link with this id.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
class PreviewLinkNotFound extends RuntimeException {

	PreviewLinkNotFound(long id) {
		super("No preview link " + id);
	}

}
