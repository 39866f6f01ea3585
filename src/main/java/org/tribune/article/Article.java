package org.tribune.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;
import org.tribune.article.published.PublishedArticles;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Theme;

/**
 * A piece of expert opinion, in any state. Readers never get this: they get what
 * {@link PublishedArticles} finds.
 */
@Entity
@Table(name = "article")
class Article {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String slug = "";

	private String language = "fr";

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "section_id")
	private @Nullable Section section;

	@Embedded
	private ArticleText text = new ArticleText();

	@Embedded
	private LeadImage leadImage = new LeadImage();

	@ManyToMany
	@JoinTable(name = "article_theme", joinColumns = @JoinColumn(name = "article_id"),
			inverseJoinColumns = @JoinColumn(name = "theme_id"))
	@OrderColumn(name = "position")
	private List<Theme> themes = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "byline", joinColumns = @JoinColumn(name = "article_id"))
	@OrderColumn(name = "position")
	private List<Byline> bylines = new ArrayList<>();

	private @Nullable Long ownerId;

	@Embedded
	private Hand hand = new Hand();

	@Enumerated(EnumType.STRING)
	private ArticleState state = ArticleState.DRAFT;

	private Instant createdAt = Instant.EPOCH;

	private Instant modifiedAt = Instant.EPOCH;

	private @Nullable Instant scheduledFor;

	private @Nullable Instant firstPublishedAt;

	private @Nullable Instant publishedAt;

	private @Nullable Instant updatedAt;

	private @Nullable Instant withdrawnAt;

	@Version
	private int version;

	protected Article() {
	}

	Article(String slug, Instant now) {
		this.slug = slug;
		this.createdAt = now;
		this.modifiedAt = now;
	}

	void rewrite(Locale language, ArticleText text, Instant now) {
		this.language = language.getLanguage();
		this.text = text;
		this.hand.turn();
		this.modifiedAt = now;
	}

	void file(@Nullable Section section, List<Theme> themes, Instant now) {
		this.section = section;
		replace(this.themes, themes);
		this.modifiedAt = now;
	}

	void sign(List<Byline> bylines, Instant now) {
		replace(this.bylines, bylines);
		this.modifiedAt = now;
	}

	void illustrate(LeadImage leadImage, Instant now) {
		this.leadImage = leadImage;
		this.modifiedAt = now;
	}

	void rename(String slug, Instant now) {
		this.slug = slug;
		this.modifiedAt = now;
	}

	/**
	 * Says whose article this is in the newsroom.
	 */
	void handTo(@Nullable Long ownerId) {
		this.ownerId = ownerId;
	}

	void backdate(Instant createdAt, Instant modifiedAt) {
		this.createdAt = createdAt;
		this.modifiedAt = modifiedAt;
	}

	void sendToReview(Instant now) {
		requireState(Set.of(ArticleState.DRAFT), "sent to review");
		this.state = ArticleState.IN_REVIEW;
		this.modifiedAt = now;
	}

	void schedule(Instant when, Instant now) {
		requireState(Set.of(ArticleState.DRAFT, ArticleState.IN_REVIEW, ArticleState.SCHEDULED), "scheduled");
		requireComplete("scheduled");
		this.state = ArticleState.SCHEDULED;
		this.scheduledFor = when;
		this.modifiedAt = now;
	}

	/**
	 * Lets readers see the article.
	 * @param date the date readers are shown; an import gives an old one
	 */
	void publish(Instant date, Instant now) {
		requireState(Set.of(ArticleState.DRAFT, ArticleState.IN_REVIEW, ArticleState.SCHEDULED), "published");
		requireComplete("published");
		this.state = ArticleState.PUBLISHED;
		this.publishedAt = date;
		this.scheduledFor = null;
		if (this.firstPublishedAt == null) {
			this.firstPublishedAt = date;
		}
		if (this.updatedAt != null && this.updatedAt.isBefore(date)) {
			this.updatedAt = null;
		}
		this.modifiedAt = now;
	}

	/**
	 * Tells readers that the article says something new since this date.
	 */
	void markUpdated(Instant date, Instant now) {
		requireState(Set.of(ArticleState.PUBLISHED), "marked as updated");
		this.updatedAt = date;
		this.modifiedAt = now;
	}

	void withdraw(Instant now) {
		requireState(Set.of(ArticleState.PUBLISHED), "withdrawn");
		this.state = ArticleState.WITHDRAWN;
		this.withdrawnAt = now;
		this.modifiedAt = now;
	}

	void returnToDraft(Instant now) {
		requireState(Set.of(ArticleState.IN_REVIEW, ArticleState.SCHEDULED, ArticleState.WITHDRAWN),
				"returned to draft");
		this.state = ArticleState.DRAFT;
		this.scheduledFor = null;
		this.modifiedAt = now;
	}

	/**
	 * Refuses a change that would leave readers, now or at the set time, without headline
	 * or section.
	 */
	void requireStillComplete() {
		if (this.state == ArticleState.SCHEDULED || this.state == ArticleState.PUBLISHED) {
			requireComplete((this.state == ArticleState.SCHEDULED) ? "scheduled" : "published");
		}
	}

	private void requireState(Set<ArticleState> expected, String verb) {
		if (!expected.contains(this.state)) {
			throw new ArticleStateException("An article that is " + this.state + " cannot be " + verb);
		}
	}

	private void requireComplete(String verb) {
		if (this.text.headline().isBlank() || this.section == null) {
			throw new ArticleStateException("An article without headline or section cannot be " + verb);
		}
	}

	private static <T> void replace(List<T> old, List<T> current) {
		if (!old.equals(current)) {
			old.clear();
			old.addAll(current);
		}
	}

	Long id() {
		Long known = this.id;
		if (known == null) {
			throw new IllegalStateException("Not saved yet");
		}
		return known;
	}

	String slug() {
		return this.slug;
	}

	Locale language() {
		return Locale.of(this.language);
	}

	@Nullable Section section() {
		return this.section;
	}

	ArticleText text() {
		return this.text;
	}

	List<Byline> bylines() {
		return List.copyOf(this.bylines);
	}

	@Nullable Long ownerId() {
		return this.ownerId;
	}

	Hand hand() {
		return this.hand;
	}

	ArticleState state() {
		return this.state;
	}

	@Nullable Instant publishedAt() {
		return this.publishedAt;
	}

	@Nullable Instant firstPublishedAt() {
		return this.firstPublishedAt;
	}

	@Nullable Instant updatedAt() {
		return this.updatedAt;
	}

	Instant createdAt() {
		return this.createdAt;
	}

	Instant modifiedAt() {
		return this.modifiedAt;
	}

	int version() {
		return this.version;
	}

	/**
	 * Where readers find the article, or would: null while it has no section.
	 */
	@Nullable String path() {
		return (this.section != null) ? this.section.path() + "/" + this.slug : null;
	}

}
