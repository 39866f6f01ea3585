package org.tribune.article.editing;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * A form that no page of ours sends: letters where an identifier belongs.
 */
@ResponseStatus(HttpStatus.BAD_REQUEST)
class Unreadable extends RuntimeException {

	Unreadable(@Nullable Throwable cause) {
		super("Not a form of the edit page", cause);
	}

	/**
	 * Refuses what could not even be read.
	 */
	static void refuse(BindingResult read) {
		if (read.getTarget() == null) {
			throw new Unreadable(null);
		}
	}

}
