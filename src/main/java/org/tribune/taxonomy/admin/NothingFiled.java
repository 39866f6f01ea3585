package org.tribune.taxonomy.admin;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * There is no such section or theme.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NothingFiled extends RuntimeException {

	NothingFiled(String kind, long id) {
		super("No " + kind + " " + id);
	}

}
