package org.tribune.article.history;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The article has no revision with this number.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
class RevisionNotFound extends RuntimeException {

	RevisionNotFound(long articleId, String number) {
		super("No revision " + number + " of article " + articleId);
	}

}
