package org.tribune.article;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.tribune.staff.Actor;

/**
 * What an article said at a moment worth remembering; never changed.
 */
@Entity
@Table(name = "revision")
class Revision {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Column(name = "article_id")
	private long articleId;

	private int number;

	private String reason = "";

	private String kicker = "";

	private String headline = "";

	private String standfirst = "";

	private String bodyHtml = "";

	private @Nullable String language;

	private @Nullable String excerpt;

	private @Nullable String slug;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable Filing filing;

	private String savedBy = "";

	private @Nullable Long savedById;

	private Instant savedAt = Instant.EPOCH;

	protected Revision() {
	}

	Revision(Article article, int number, String reason, Actor by, Instant now) {
		this.articleId = article.id();
		this.number = number;
		this.reason = reason;
		this.kicker = article.text().kicker();
		this.headline = article.text().headline();
		this.standfirst = article.text().standfirst();
		this.bodyHtml = article.text().bodyHtml();
		this.language = article.language().getLanguage();
		this.excerpt = article.text().excerpt();
		this.slug = article.slug();
		this.filing = Filing.of(article);
		this.savedBy = by.name();
		this.savedById = by.memberId();
		this.savedAt = now;
	}

	int number() {
		return this.number;
	}

	String headline() {
		return this.headline;
	}

	String reason() {
		return this.reason;
	}

	/**
	 * Where the article stood; null for a revision older than whole revisions.
	 */
	@Nullable Filing filing() {
		return this.filing;
	}

}
