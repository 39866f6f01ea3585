package org.tribune.article;

/**
 * What was asked for cannot be done to an article in its present state.
 */
public class ArticleStateException extends RuntimeException {

	ArticleStateException(String message) {
		super(message);
	}

}
