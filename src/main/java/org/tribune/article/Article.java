package org.tribune.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
import org.tribune.media.Image;
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

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "share_image_id")
	private @Nullable Image shareImage;

	@ManyToMany
	@JoinTable(name = "article_theme", joinColumns = @JoinColumn(name = "article_id"),
			inverseJoinColumns = @JoinColumn(name = "theme_id"))
	@OrderColumn(name = "position")
	private List<Theme> themes = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "byline", joinColumns = @JoinColumn(name = "article_id"))
	@OrderColumn(name = "position")
	private List<Byline> bylines = new ArrayList<>();

	private @Nullable String canonicalOverride;

	private boolean noindex;

	private @Nullable Long ownerId;

	@Embedded
	private Hand hand = new Hand();

	@Embedded
	private Life life = new Life();

	@Version
	private int version;

	protected Article() {
	}

	Article(String slug, Instant now) {
		this.slug = slug;
		this.life = new Life(now);
	}

	/**
	 * An empty sheet in the article's place, to be written on, remembered and thrown
	 * away.
	 */
	Article sheet(Instant now) {
		Article sheet = new Article(this.slug, now);
		sheet.id = this.id;
		return sheet;
	}

	void rewrite(Locale language, ArticleText text, Instant now) {
		this.language = language.getLanguage();
		this.text = text;
		this.hand.turn();
		this.life.touch(now);
	}

	void file(@Nullable Section section, List<Theme> themes, Instant now) {
		this.section = section;
		replace(this.themes, themes);
		this.life.touch(now);
	}

	void sign(List<Byline> bylines, Instant now) {
		replace(this.bylines, bylines);
		this.life.touch(now);
	}

	void illustrate(LeadImage leadImage, Instant now) {
		this.leadImage = leadImage;
		this.life.touch(now);
	}

	/**
	 * Chooses what share cards show.
	 * @param image null for the image over the article
	 */
	void shareWith(@Nullable Image image) {
		this.shareImage = image;
	}

	void rename(String slug, Instant now) {
		this.slug = slug;
		this.life.touch(now);
	}

	/**
	 * Says what search engines are told.
	 * @param canonicalOverride where the text appeared first, if elsewhere
	 */
	void index(@Nullable String canonicalOverride, boolean noindex, Instant now) {
		this.canonicalOverride = canonicalOverride;
		this.noindex = noindex;
		this.life.touch(now);
	}

	/**
	 * Says whose article this is in the newsroom.
	 */
	void handTo(@Nullable Long ownerId) {
		this.ownerId = ownerId;
	}

	/**
	 * Hands a complete article to the calendar.
	 */
	void schedule(Instant when, Instant now) {
		requireComplete("scheduled");
		this.life.schedule(when, now);
	}

	/**
	 * Lets readers see a complete article.
	 * @param date the date readers are shown; an import gives an old one
	 */
	void publish(Instant date, Instant now) {
		requireComplete("published");
		this.life.publish(date, now);
	}

	/**
	 * Refuses a change that would leave readers, now or at the set time, without headline
	 * or section.
	 */
	void requireStillComplete() {
		if (state() == ArticleState.SCHEDULED || state() == ArticleState.PUBLISHED) {
			requireComplete((state() == ArticleState.SCHEDULED) ? "scheduled" : "published");
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

	List<Theme> themes() {
		return List.copyOf(this.themes);
	}

	List<Byline> bylines() {
		return List.copyOf(this.bylines);
	}

	LeadImage leadImage() {
		return this.leadImage;
	}

	@Nullable Image shareImage() {
		return this.shareImage;
	}

	@Nullable String canonicalOverride() {
		return this.canonicalOverride;
	}

	boolean noindex() {
		return this.noindex;
	}

	@Nullable Long ownerId() {
		return this.ownerId;
	}

	Hand hand() {
		return this.hand;
	}

	/**
	 * Its state and its dates, and the verbs that change them.
	 */
	Life life() {
		return this.life;
	}

	ArticleState state() {
		return this.life.state();
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
