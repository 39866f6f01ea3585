package org.tribune.site;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What the head of a page says of it to browsers, search engines and share cards.
 *
 * @param title of the document
 * @param description for search results
 * @param canonical absolute address
 * @param language of the page
 * @param type Open Graph type: {@code website}, {@code article} or {@code profile}
 * @param indexed whether search engines may list the page
 * @param image absolute address of the image shown on share cards
 * @param imageDescription what the image shows
 * @param publishedAt of an article
 * @param updatedAt of an article
 */
public record PageMetadata(String title, String description, String canonical, Locale language, String type,
		boolean indexed, @Nullable String image, String imageDescription, @Nullable Instant publishedAt,
		@Nullable Instant updatedAt) {

	/**
	 * A page of the site that is neither an article nor a profile.
	 */
	public static PageMetadata page(String title, String description, String canonical, Locale language) {
		return new PageMetadata(title, description, canonical, language, "website", true, null, "", null, null);
	}

	/**
	 * The same page as an article.
	 */
	public PageMetadata article(Instant published, @Nullable Instant updated) {
		return new PageMetadata(this.title, this.description, this.canonical, this.language, "article", this.indexed,
				this.image, this.imageDescription, published, updated);
	}

	/**
	 * The same page as a person's profile.
	 */
	public PageMetadata profile() {
		return new PageMetadata(this.title, this.description, this.canonical, this.language, "profile", this.indexed,
				this.image, this.imageDescription, this.publishedAt, this.updatedAt);
	}

	/**
	 * The same page with an image for share cards.
	 * @param address absolute
	 */
	public PageMetadata illustrated(String address, String imageDescription) {
		return new PageMetadata(this.title, this.description, this.canonical, this.language, this.type, this.indexed,
				address, imageDescription, this.publishedAt, this.updatedAt);
	}

	/**
	 * The same page, kept out of search engines.
	 */
	public PageMetadata hidden() {
		return new PageMetadata(this.title, this.description, this.canonical, this.language, this.type, false,
				this.image, this.imageDescription, this.publishedAt, this.updatedAt);
	}

	/**
	 * Value of the robots meta element.
	 */
	public String robots() {
		return this.indexed ? "index, follow, max-image-preview:large" : "noindex, follow";
	}

}
