package org.tribune.article;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The newsroom knows no article with this id.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class ArticleNotFound extends RuntimeException {

	ArticleNotFound(long id) {
		super("No article " + id);
	}

}
