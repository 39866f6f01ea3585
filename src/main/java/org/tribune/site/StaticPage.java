package org.tribune.site;

import java.time.Instant;
import java.util.Locale;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/**
 * A page that is not an article: about, legal notice, accessibility, privacy, contact.
 */
@Entity
@Table(name = "static_page")
public class StaticPage {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String slug = "";

	private String title = "";

	private String description = "";

	private String bodyHtml = "";

	private String language = "fr";

	private int position;

	private boolean published = true;

	private Instant createdAt = Instant.EPOCH;

	private Instant modifiedAt = Instant.EPOCH;

	@Version
	private int version;

	protected StaticPage() {
	}

	/**
	 * A new page, last in the footer until it is given a place.
	 * @param bodyHtml already sanitised by {@code markup}
	 */
	public StaticPage(String slug, Locale language, String title, String description, String bodyHtml, int position,
			Instant now) {
		this.slug = slug;
		this.language = language.getLanguage();
		this.position = position;
		this.createdAt = now;
		rewrite(title, description, bodyHtml, now);
	}

	@PostLoad
	void noteOnPage() {
		PageContents.show("page", id());
	}

	/**
	 * Replaces the texts.
	 * @param bodyHtml already sanitised by {@code markup}
	 */
	public void rewrite(String title, String description, String bodyHtml, Instant now) {
		this.title = title;
		this.description = description;
		this.bodyHtml = bodyHtml;
		this.modifiedAt = now;
	}

	/**
	 * Gives the page another address; the old one must be made to lead there.
	 */
	public void moveTo(String slug, Instant now) {
		this.slug = slug;
		this.modifiedAt = now;
	}

	/**
	 * Says in which language the page is.
	 */
	public void speak(Locale language, Instant now) {
		this.language = language.getLanguage();
		this.modifiedAt = now;
	}

	/**
	 * Takes the page off the site, or puts it back.
	 */
	public void setPublished(boolean published, Instant now) {
		this.published = published;
		this.modifiedAt = now;
	}

	/**
	 * The key in the database; null before the first save.
	 */
	public @Nullable Long id() {
		return this.id;
	}

	/**
	 * The last part of the address; unique.
	 */
	public String slug() {
		return this.slug;
	}

	/**
	 * Headline of the page and text of its link.
	 */
	public String title() {
		return this.title;
	}

	/**
	 * What search engines say of the page; may be empty.
	 */
	public String description() {
		return this.description;
	}

	/**
	 * Sanitised by {@code markup}: may be shown as it is.
	 */
	public String bodyHtml() {
		return this.bodyHtml;
	}

	/**
	 * Language of the page.
	 */
	public Locale language() {
		return Locale.of(this.language);
	}

	/**
	 * Whether readers see the page.
	 */
	public boolean published() {
		return this.published;
	}

	/**
	 * Last save.
	 */
	public Instant modifiedAt() {
		return this.modifiedAt;
	}

	/**
	 * Counts every save.
	 */
	public int version() {
		return this.version;
	}

	/**
	 * Where readers find the page.
	 */
	public String path() {
		return "/pages/" + this.slug;
	}

}
