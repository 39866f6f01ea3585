package org.tribune.article.page;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tribune.article.published.ArticleCard;
import org.tribune.article.published.Picture;
import org.tribune.article.published.PublishedArticle;
import org.tribune.article.published.PublishedByline;
import org.tribune.article.published.Surroundings;
import org.tribune.article.published.TranslatedArticle;
import org.tribune.media.BodyPictures;
import org.tribune.media.ShareImage;
import org.tribune.site.BodyRendering;
import org.tribune.site.Exposure;
import org.tribune.site.MetaProperty;
import org.tribune.site.PageMetadata;
import org.tribune.site.ReaderDates;
import org.tribune.site.Site;
import org.tribune.site.SiteProperties;
import org.tribune.site.SiteSettings;
import org.tribune.site.Translation;

/**
 * All that the page of one article shows, for readers and for previews alike.
 */
@Component
public class ArticlePage {

	private final SiteProperties properties;

	private final BodyRendering rendering;

	private final Site site;

	private final ReaderDates dates;

	private final ArticleGraph graph;

	ArticlePage(SiteProperties properties, BodyRendering rendering, Site site, ReaderDates dates, ArticleGraph graph) {
		this.properties = properties;
		this.rendering = rendering;
		this.site = site;
		this.dates = dates;
		this.graph = graph;
	}

	/**
	 * Fills the model of the page; reads nothing.
	 */
	public void fill(Model model, PublishedArticle article, Surroundings around) {
		ArticleCard card = article.card();
		String address = this.properties.absolute(card.path());
		List<PublishedByline> bylines = article.bylines();
		SiteSettings site = (SiteSettings) model.getAttribute("site");
		model.addAttribute("article", article);
		model.addAttribute("card", card);
		model.addAttribute("currentSection", card.sectionSlug());
		model.addAttribute("body",
				BodyPictures.show(this.rendering.render(article.bodyHtml(), card.language()), article.images()));
		model.addAttribute("bylines", bylines);
		model.addAttribute("around", around);
		model.addAttribute("address", address);
		if (site != null) {
			model.addAttribute("shareLinks", ShareLink.all(site.shareTargets(), address, card.headline()));
		}
		PageMetadata page = metadata(article, address, bylines);
		model.addAttribute("page", page);
		if (page.exposure() == Exposure.LISTED) {
			model.addAttribute("graph", this.graph.of(article, bylines, page));
		}
	}

	private PageMetadata metadata(PublishedArticle article, String address, List<PublishedByline> bylines) {
		ArticleCard card = article.card();
		String canonical = article.canonicalOverride();
		PageMetadata page = PageMetadata
			.page(card.headline(), description(card), (canonical != null) ? canonical : address, card.language())
			.as("article", properties(article, bylines));
		if (article.noindex()) {
			page = page.unlisted();
		}
		else if (canonical == null) {
			page = page.translated(translations(article, address));
		}
		for (Picture picture : Arrays.asList(article.share(), card.picture())) {
			if (picture != null && picture.image().isRaster()) {
				return ShareImage.card(page, this.properties, picture.image(), picture.alternativeText());
			}
		}
		String drawn = ShareCardController.path(card, this.site.settings().name());
		return page.illustrated(this.properties.absolute(drawn), ShareCard.WIDTH, ShareCard.HEIGHT,
				MediaType.IMAGE_PNG_VALUE, card.headline());
	}

	/** Search engines are told of what they may list, and of this article too. */
	private List<Translation> translations(PublishedArticle article, String address) {
		List<Translation> others = article.translations()
			.stream()
			.filter(TranslatedArticle::listed)
			.map((one) -> new Translation(Locale.of(one.language()), this.properties.absolute(one.path())))
			.toList();
		return others.isEmpty() ? others
				: Stream.concat(Stream.of(new Translation(article.card().language(), address)), others.stream())
					.toList();
	}

	private static String description(ArticleCard card) {
		return Stream.of(card.excerpt(), card.standfirst())
			.filter((text) -> !text.isBlank())
			.findFirst()
			.orElse(card.headline());
	}

	/** Readers are told of a change only when it matters: so are share cards. */
	private List<MetaProperty> properties(PublishedArticle article, List<PublishedByline> bylines) {
		ArticleCard card = article.card();
		Instant changed = Objects.requireNonNullElse(article.updatedAt(), card.publishedAt());
		return Stream.of(
				Stream.of(new MetaProperty("article:published_time", this.dates.iso(card.publishedAt())),
						new MetaProperty("article:modified_time", this.dates.iso(changed))),
				bylines.stream().map((one) -> new MetaProperty("article:author", this.properties.absolute(one.path()))),
				Stream.of(new MetaProperty("article:section", card.sectionName())),
				article.themes().stream().map((theme) -> new MetaProperty("article:tag", theme.name())))
			.flatMap(Function.identity())
			.toList();
	}

	/**
	 * Keeps the page that was filled out of search engines and off share cards.
	 */
	public void hide(Model model) {
		model.asMap().remove("graph");
		if (model.getAttribute("page") instanceof PageMetadata page) {
			model.addAttribute("page", page.secret());
		}
	}

}
