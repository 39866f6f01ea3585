package org.tribune.graph;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A page that is no article.
 *
 * @param type {@code WebPage} or one of its kinds
 * @param id its absolute address
 * @param url its absolute address
 * @param name its title
 * @param description for search results; may be empty
 * @param inLanguage language of the page; empty where only the page's name is told
 * @param isPartOf the site; null where only the page's name is told
 * @param breadcrumb the way to it
 * @param dateModified last change, ISO 8601 with the offset
 * @param about whom the page is about
 * @param mainEntity what the page shows
 * @param hasPart articles that the page shows beside
 */
public record WebPage(@JsonProperty("@type") String type, @JsonProperty("@id") String id, String url, String name,
		String description, String inLanguage, @Nullable Reference isPartOf, @Nullable Reference breadcrumb,
		@Nullable String dateModified, @Nullable Reference about, @Nullable Node mainEntity,
		List<NewsArticle> hasPart) implements Node {

	/**
	 * A list, as others refer to it.
	 */
	public static WebPage list(String name, String url) {
		return new WebPage("CollectionPage", url, url, name, "", "", null, null, null, null, null, List.of());
	}

	/**
	 * The same with what it shows.
	 */
	public WebPage showing(Node entity) {
		return new WebPage(this.type, this.id, this.url, this.name, this.description, this.inLanguage, this.isPartOf,
				this.breadcrumb, this.dateModified, this.about, entity, this.hasPart);
	}

	/**
	 * The same as the profile of somebody.
	 * @param articles of theirs
	 */
	public WebPage profile(Author author, List<NewsArticle> articles) {
		return new WebPage("ProfilePage", this.id, this.url, this.name, this.description, this.inLanguage,
				this.isPartOf, this.breadcrumb, this.dateModified, this.about, author, articles);
	}

	/**
	 * The same, about somebody whom another page presents.
	 */
	public WebPage about(String authorId) {
		return new WebPage(this.type, this.id, this.url, this.name, this.description, this.inLanguage, this.isPartOf,
				this.breadcrumb, this.dateModified, new Reference(authorId), this.mainEntity, this.hasPart);
	}

	/**
	 * The same with the date of its last change.
	 * @param isoDate with the offset
	 */
	public WebPage modified(String isoDate) {
		return new WebPage(this.type, this.id, this.url, this.name, this.description, this.inLanguage, this.isPartOf,
				this.breadcrumb, isoDate, this.about, this.mainEntity, this.hasPart);
	}

}
