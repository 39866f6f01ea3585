package org.tribune.graph;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A published article.
 *
 * @param type {@code NewsArticle}, and {@code OpinionNewsArticle} when it is opinion
 * @param id absolute identifier
 * @param url its absolute address
 * @param mainEntityOfPage the page on which it stands
 * @param headline of it
 * @param description as search results show it
 * @param image the crops that search engines ask for
 * @param datePublished ISO 8601 with the offset
 * @param dateModified ISO 8601 with the offset; moves only when readers should know
 * @param author everybody who signs, in order
 * @param publisher who publishes
 * @param isPartOf the site and the section
 * @param articleSection name of the section
 * @param about the themes
 * @param keywords names of the themes
 * @param inLanguage language of the article
 * @param wordCount of the body
 * @param timeRequired to read it, as an ISO 8601 duration
 * @param isAccessibleForFree always
 * @param citation what the body refers to
 * @param correction what readers were told was wrong
 * @param workTranslation the article in other languages
 * @param isBasedOn where the text appeared first, if elsewhere
 * @see <a href=
 * "https://developers.google.com/search/docs/appearance/structured-data/article">Google
 * on articles</a>
 */
public record NewsArticle(@JsonProperty("@type") List<String> type, @Nullable @JsonProperty("@id") String id,
		String url, @Nullable Reference mainEntityOfPage, String headline, @Nullable String description,
		List<ImageObject> image, @Nullable String datePublished, @Nullable String dateModified, List<Author> author,
		@Nullable Reference publisher, @JsonProperty("isPartOf") List<Node> isPartOf, @Nullable String articleSection,
		List<Thing> about, List<String> keywords, String inLanguage, @Nullable Integer wordCount,
		@Nullable String timeRequired, @Nullable @JsonProperty("isAccessibleForFree") Boolean isAccessibleForFree,
		List<Node> citation, List<CorrectionComment> correction, List<Translated> workTranslation,
		@Nullable @JsonProperty("isBasedOn") String isBasedOn) implements Node {

	/** An article. */
	public static final List<String> NEWS = List.of("NewsArticle");

	/** An article that says what somebody thinks. */
	public static final List<String> OPINION = List.of("NewsArticle", "OpinionNewsArticle");

	/**
	 * An article, as another page lists it.
	 * @param isoDate with the offset
	 */
	public static NewsArticle listed(String url, String headline, String isoDate, String language, Author author) {
		return new NewsArticle(NEWS, id(url), url, null, headline, null, List.of(), isoDate, null, List.of(author),
				null, List.of(), null, List.of(), List.of(), language, null, null, null, List.of(), List.of(),
				List.of(), null);
	}

	/**
	 * How others refer to the article at this address.
	 */
	public static String id(String url) {
		return url + "#article";
	}

	/**
	 * The article in another language.
	 *
	 * @param type always {@code NewsArticle}
	 * @param id absolute identifier
	 * @param url its absolute address
	 * @param inLanguage its language
	 */
	public record Translated(@JsonProperty("@type") String type, @JsonProperty("@id") String id, String url,
			String inLanguage) {

		/**
		 * The article at this address.
		 */
		public Translated(String url, String inLanguage) {
			this("NewsArticle", NewsArticle.id(url), url, inLanguage);
		}

	}

}
