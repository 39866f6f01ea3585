package org.tribune.article;

import java.util.List;

import jakarta.persistence.Embeddable;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.tribune.markup.Body;
import org.tribune.markup.TocEntry;

/**
 * The words of an article, with all that is derived from them when they are saved.
 */
@Embeddable
class ArticleText {

	private String kicker = "";

	private String headline = "";

	private String standfirst = "";

	private String bodyHtml = "";

	private String bodyText = "";

	private String excerpt = "";

	private int wordCount;

	private int readingMinutes = 1;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<TocEntry> tableOfContents = List.of();

	protected ArticleText() {
	}

	/**
	 * Words that {@code markup} has cleaned.
	 * @param excerpt what cards show; written by an editor or derived
	 */
	ArticleText(String kicker, String headline, String standfirst, Body body, String excerpt) {
		this.kicker = kicker;
		this.headline = headline;
		this.standfirst = standfirst;
		this.bodyHtml = body.html();
		this.bodyText = body.text();
		this.excerpt = excerpt;
		this.wordCount = body.wordCount();
		this.readingMinutes = body.readingMinutes();
		this.tableOfContents = List.copyOf(body.tableOfContents());
	}

	/**
	 * The same words around another body.
	 */
	ArticleText withBody(Body body) {
		return new ArticleText(this.kicker, this.headline, this.standfirst, body, this.excerpt);
	}

	String kicker() {
		return this.kicker;
	}

	String headline() {
		return this.headline;
	}

	String standfirst() {
		return this.standfirst;
	}

	String bodyHtml() {
		return this.bodyHtml;
	}

	String excerpt() {
		return this.excerpt;
	}

}
