package org.tribune.article.page;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.tribune.article.published.ArticleCard;
import org.tribune.article.published.Picture;
import org.tribune.article.published.PublishedArticle;
import org.tribune.article.published.PublishedByline;
import org.tribune.article.published.ThemeLink;
import org.tribune.graph.Author;
import org.tribune.graph.CorrectionComment;
import org.tribune.graph.ImageObject;
import org.tribune.graph.Imprint;
import org.tribune.graph.JsonLd;
import org.tribune.graph.NewsArticle;
import org.tribune.graph.Node;
import org.tribune.graph.Organization;
import org.tribune.graph.PageLink;
import org.tribune.graph.Person;
import org.tribune.graph.Pictures;
import org.tribune.graph.Reference;
import org.tribune.graph.Thing;
import org.tribune.graph.WebPage;
import org.tribune.site.PageImage;
import org.tribune.site.PageMetadata;
import org.tribune.site.ReaderDates;
import org.tribune.site.SiteProperties;

/**
 * What the page of an article tells search engines, from what it shows readers.
 */
@Component
class ArticleGraph {

	private final Imprint imprint;

	private final SiteProperties site;

	private final ReaderDates dates;

	ArticleGraph(Imprint imprint, SiteProperties site, ReaderDates dates) {
		this.imprint = imprint;
		this.site = site;
		this.dates = dates;
	}

	/**
	 * The graph as JSON-LD.
	 */
	String of(PublishedArticle article, List<PublishedByline> bylines, PageMetadata page) {
		ArticleCard card = article.card();
		List<Node> nodes = new ArrayList<>(this.imprint.named());
		nodes.add(article(article, bylines, page));
		nodes.add(this.imprint.way(page, new PageLink(card.sectionName(), "/" + card.sectionSlug())));
		return JsonLd.graph(nodes);
	}

	private NewsArticle article(PublishedArticle article, List<PublishedByline> bylines, PageMetadata page) {
		ArticleCard card = article.card();
		String url = this.site.absolute(card.path());
		List<String> themes = article.themes().stream().map(ThemeLink::name).toList();
		return new NewsArticle(kind(bylines), NewsArticle.id(url), url, new Reference(url), card.headline(),
				page.description(), images(card, page), this.dates.iso(card.publishedAt()),
				this.dates.iso(Objects.requireNonNullElse(article.updatedAt(), card.publishedAt())),
				bylines.isEmpty() ? List.of(this.imprint.house()) : bylines.stream().map(this::author).toList(),
				this.imprint.publisher(),
				List.of(this.imprint.website(),
						WebPage.list(card.sectionName(), this.site.absolute("/" + card.sectionSlug()))),
				card.sectionName(),
				article.themes()
					.stream()
					.map((theme) -> Thing.subject(theme.name(), this.site.absolute(theme.path())))
					.toList(),
				themes, card.language().getLanguage(), article.wordCount(),
				Duration.ofMinutes(card.readingMinutes()).toString(), true,
				Citations.of(article.bodyHtml(), this.site.absolute("")),
				article.corrections()
					.stream()
					.map((one) -> new CorrectionComment(one.text(), this.dates.iso(one.at())))
					.toList(),
				article.translations()
					.stream()
					.map((one) -> new NewsArticle.Translated(this.site.absolute(one.path()), one.language()))
					.toList(),
				article.canonicalOverride());
	}

	/**
	 * Where a person signs, somebody says what they think; a collective alone informs.
	 */
	private static List<String> kind(List<PublishedByline> bylines) {
		return bylines.stream().anyMatch(PublishedByline::person) ? NewsArticle.OPINION : NewsArticle.NEWS;
	}

	private List<ImageObject> images(ArticleCard card, PageMetadata page) {
		Picture picture = card.picture();
		if (picture != null && picture.image().isRaster()) {
			return Pictures.crops(picture.image(), picture.caption(), picture.credit(), this.site);
		}
		PageImage drawn = page.image();
		return (drawn != null) ? List.of(Pictures.card(drawn)) : List.of();
	}

	private Author author(PublishedByline byline) {
		String url = this.site.absolute(byline.path());
		return byline.person() ? Person.named(byline.name(), url) : Organization.named(byline.name(), url);
	}

}
