package org.tribune.contributor.admin;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * There is no such contributor.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
class ContributorNotFound extends RuntimeException {

	ContributorNotFound(long id) {
		super("No contributor " + id);
	}

}
