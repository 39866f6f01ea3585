package org.tribune.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.tribune.article.published.ArticleCard;
import org.tribune.article.published.Picture;
import org.tribune.article.published.PublishedArticle;
import org.tribune.article.published.PublishedTexts;
import org.tribune.article.published.ThemeLink;
import org.tribune.contributor.Contributors;
import org.tribune.distribution.Distribution;
import org.tribune.distribution.DistributionSettings;
import org.tribune.site.Site;
import org.tribune.site.SiteProperties;
import org.tribune.site.SiteSettings;
import org.tribune.taxonomy.Sections;
import org.tribune.taxonomy.Themes;

/**
 * Puts feeds together: what is looked up and the articles, two queries at most.
 */
@Component
class FeedDesk {

	private final PublishedTexts texts;

	private final Sections sections;

	private final Themes themes;

	private final Contributors contributors;

	private final Site site;

	private final SiteProperties properties;

	private final Distribution distribution;

	FeedDesk(PublishedTexts texts, Sections sections, Themes themes, Contributors contributors, Site site,
			SiteProperties properties, Distribution distribution) {
		this.texts = texts;
		this.sections = sections;
		this.themes = themes;
		this.contributors = contributors;
		this.site = site;
		this.properties = properties;
		this.distribution = distribution;
	}

	/**
	 * The newest articles of all.
	 */
	Feed site() {
		return feed("site", "", null, this.site.settings().description(), this.texts.latest(items()));
	}

	/**
	 * The newest of a section.
	 */
	Optional<Feed> section(String slug) {
		return this.sections.findBySlug(slug)
			.map((section) -> feed("section/" + section.id(), section.path(), section.name(), section.description(),
					this.texts.inSection(section.id(), items())));
	}

	/**
	 * The newest on a theme.
	 */
	Optional<Feed> theme(String slug) {
		return this.themes.findBySlug(slug)
			.map((theme) -> feed("theme/" + theme.id(), theme.path(), theme.name(), theme.description(),
					this.texts.onTheme(theme.id(), items())));
	}

	/**
	 * The newest that a contributor signed; whoever has signed nothing does not exist for
	 * readers.
	 */
	Optional<Feed> contributor(String slug) {
		return this.contributors.findBySlug(slug)
			.map((one) -> feed("contributor/" + one.id(), one.path(), one.name(), "", this.texts.by(one.id(), items())))
			.filter((feed) -> !feed.items().isEmpty());
	}

	/**
	 * An id that survives every change of name.
	 * @see <a href="https://www.rfc-editor.org/rfc/rfc4151">RFC 4151</a>
	 */
	String id(String what) {
		return "tag:" + this.properties.baseUrl().getHost() + ",2026:" + what;
	}

	private int items() {
		return this.distribution.settings().feedItems();
	}

	private Feed feed(String key, String path, @Nullable String name, String description,
			List<PublishedArticle> articles) {
		SiteSettings site = this.site.settings();
		DistributionSettings settings = this.distribution.settings();
		return new Feed(key, path, (name != null) ? name + " – " + site.name() : site.name(), description,
				site.language(), this.properties.absolute(path.isEmpty() ? "/" : path), settings.webSubHub(),
				settings.feedFullText(), articles.stream().map((one) -> item(one, settings.feedFullText())).toList());
	}

	private Feed.Item item(PublishedArticle article, boolean full) {
		ArticleCard card = article.card();
		String address = this.properties.absolute(card.path());
		return new Feed.Item(id("article/" + card.id()), address, card.headline(),
				card.standfirst().isEmpty() ? card.excerpt() : card.standfirst(),
				full ? FeedContent.of(article.bodyHtml(), article.images(), address, this.properties::absolute) : "",
				card.language(),
				article.bylines()
					.stream()
					.map((signer) -> new Feed.Author(signer.name(), this.properties.absolute(signer.path())))
					.toList(),
				Stream.concat(Stream.of(card.sectionName()), article.themes().stream().map(ThemeLink::name)).toList(),
				media(card.picture()), card.publishedAt(), article.changedAt());
	}

	private Feed.@Nullable Media media(@Nullable Picture picture) {
		if (picture == null) {
			return null;
		}
		return new Feed.Media(this.properties.absolute(picture.path()), type(picture), picture.width(),
				picture.height(), picture.alternativeText(), picture.caption(), picture.credit());
	}

	/** A photograph is served in the format every program reads, whatever came in. */
	private static String type(Picture picture) {
		return picture.image().scales() ? picture.image().fallback().contentType() : picture.image().contentType();
	}

}
