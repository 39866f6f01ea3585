package org.tribune.front;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.tribune.article.published.ArticleCard;
import org.tribune.article.published.PublishedArticles;
import org.tribune.site.DatabaseAway;
import org.tribune.site.ErrorPages;

/**
 * Something to read on the pages that say that a page is missing or broken.
 */
@ControllerAdvice(assignableTypes = ErrorPages.class)
class ErrorPageContent {

	private static final Logger logger = LoggerFactory.getLogger(ErrorPageContent.class);

	private static final int LATEST = 4;

	private final PublishedArticles articles;

	ErrorPageContent(PublishedArticles articles) {
		this.articles = articles;
	}

	@ModelAttribute("latest")
	List<ArticleCard> latest(HttpServletRequest request) {
		if (DatabaseAway.failed(request)) {
			return List.of();
		}
		try {
			return this.articles.latest(LATEST);
		}
		catch (DataAccessException | TransactionException ex) {
			logger.debug("An error page goes without the latest articles: {}", ex.getMessage());
			return List.of();
		}
	}

}
