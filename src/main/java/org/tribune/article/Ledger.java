package org.tribune.article;

import java.time.Instant;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.staff.Actor;

/**
 * Remembers what articles said: a whole revision each time, written in the transaction of
 * the desk that changes the article.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Ledger {

	private final Articles articles;

	private final Revisions revisions;

	Ledger(Articles articles, Revisions revisions) {
		this.articles = articles;
		this.revisions = revisions;
	}

	/**
	 * Remembers an article as this transaction has made it.
	 * @param reason a word in the past tense: created, edited, published, restored
	 * @return the revision's number
	 */
	public int remember(long articleId, String reason, Actor by, Instant now) {
		Article article = this.articles.findById(articleId).orElseThrow(() -> new ArticleNotFound(articleId));
		return remember(article, reason, by, now);
	}

	/**
	 * The article is written first: of two who save at once, the second is told of the
	 * conflict and not of a revision's number that is taken.
	 */
	int remember(Article article, String reason, Actor by, Instant now) {
		this.articles.flush();
		int number = this.revisions.lastNumber(article.id()) + 1;
		this.revisions.save(new Revision(article, number, reason, by, now));
		return number;
	}

}
