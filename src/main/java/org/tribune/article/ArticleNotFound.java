package org.tribune.article;

/**
 * The newsroom knows no article with this id.
 */
public class ArticleNotFound extends RuntimeException {

	ArticleNotFound(long id) {
		super("No article " + id);
	}

}
