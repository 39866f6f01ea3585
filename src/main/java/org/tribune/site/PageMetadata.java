package org.tribune.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What the head of a page says of it to browsers, search engines and share cards.
 *
 * @param title of the document
 * @param description for search results; may be empty, see
 * {@link #description(SiteSettings)}
 * @param canonical absolute address
 * @param language of the page
 * @param type Open Graph type: {@code website}, {@code article} or {@code profile}
 * @param exposure how far the page is made known
 * @param image shown on share cards
 * @param properties that pages of this type have
 * @param translations the page in every language it exists in, itself included; empty
 * when there is only one
 */
public record PageMetadata(String title, String description, String canonical, Locale language, String type,
		Exposure exposure, @Nullable PageImage image, List<MetaProperty> properties, List<Translation> translations) {

	/**
	 * A page of the site that is neither an article nor a profile.
	 */
	public static PageMetadata page(String title, String description, String canonical, Locale language) {
		return new PageMetadata(title, description, canonical, language, "website", Exposure.LISTED, null, List.of(),
				List.of());
	}

	/**
	 * The same page as something of a type of its own.
	 * @param openGraphType such as {@code article}
	 */
	public PageMetadata as(String openGraphType, List<MetaProperty> ofThisType) {
		return new PageMetadata(this.title, this.description, this.canonical, this.language, openGraphType,
				this.exposure, this.image, List.copyOf(ofThisType), this.translations);
	}

	/**
	 * The same page with an image for share cards.
	 * @param address absolute
	 * @param width in pixels
	 * @param height in pixels
	 * @param mediaType of the file, such as {@code image/jpeg}
	 * @param alternativeText what it shows; may be empty
	 */
	public PageMetadata illustrated(String address, int width, int height, String mediaType, String alternativeText) {
		return new PageMetadata(this.title, this.description, this.canonical, this.language, this.type, this.exposure,
				new PageImage(address, width, height, mediaType, alternativeText), this.properties, this.translations);
	}

	/**
	 * The same page, which exists in other languages.
	 * @param everyLanguage the page itself included
	 */
	public PageMetadata translated(List<Translation> everyLanguage) {
		return new PageMetadata(this.title, this.description, this.canonical, this.language, this.type, this.exposure,
				this.image, this.properties, List.copyOf(everyLanguage));
	}

	/**
	 * The same page, kept out of search engines but not from readers who share it.
	 */
	public PageMetadata unlisted() {
		return exposed(Exposure.UNLISTED);
	}

	/**
	 * The same page, kept out of search engines and off share cards.
	 */
	public PageMetadata hidden() {
		return exposed(Exposure.HIDDEN);
	}

	/**
	 * The same page, of which nothing is told that it does not show.
	 */
	public PageMetadata secret() {
		return exposed(Exposure.SECRET);
	}

	private PageMetadata exposed(Exposure other) {
		return new PageMetadata(this.title, this.description, this.canonical, this.language, this.type, other,
				this.image, this.properties, this.translations);
	}

	/**
	 * Value of the robots meta element.
	 */
	public String robots() {
		return this.exposure.robots();
	}

	/**
	 * Whether share cards are told of the page.
	 */
	public boolean shared() {
		return this.exposure.shared();
	}

	/**
	 * Whether the address of the page is told.
	 */
	public boolean addressed() {
		return this.exposure != Exposure.SECRET;
	}

	/**
	 * The title with the site's name, unless it begins with it.
	 */
	public String title(SiteSettings site) {
		return this.title.startsWith(site.name()) ? this.title : this.title + " – " + site.name();
	}

	/**
	 * The description; of a page that has none, its title and the site.
	 */
	public String description(SiteSettings site) {
		if (!this.description.isBlank()) {
			return this.description;
		}
		return site.tagline().isBlank() ? title(site) : title(site) + ", " + site.tagline();
	}

	/**
	 * How Open Graph names the page's language.
	 */
	public String territory() {
		return Translation.territory(this.language);
	}

	/**
	 * Names of the languages of its translations.
	 */
	public List<String> otherTerritories() {
		return this.translations.stream()
			.map(Translation::territory)
			.filter((one) -> !one.equals(territory()))
			.distinct()
			.toList();
	}

	/**
	 * Where readers are sent whose language is none of the page's: to the language of the
	 * site, or to the first.
	 * @return nothing when the page exists in one language
	 */
	public Optional<String> otherwise(Locale siteLanguage) {
		return this.translations.stream()
			.filter((one) -> one.language().equals(siteLanguage))
			.findFirst()
			.or(() -> this.translations.stream().findFirst())
			.map(Translation::address);
	}

}
