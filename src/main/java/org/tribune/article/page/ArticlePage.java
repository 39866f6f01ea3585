package org.tribune.article.page;

import java.util.Arrays;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tribune.article.published.ArticleCard;
import org.tribune.article.published.Picture;
import org.tribune.article.published.PublishedArticle;
import org.tribune.article.published.PublishedByline;
import org.tribune.article.published.ReadingRoom;
import org.tribune.article.published.SameTheme;
import org.tribune.site.BodyRendering;
import org.tribune.site.PageMetadata;
import org.tribune.site.Site;
import org.tribune.site.SiteProperties;
import org.tribune.site.SiteSettings;

/**
 * All that the page of one article shows, for readers and for previews alike.
 */
@Component
public class ArticlePage {

	private final ReadingRoom readingRoom;

	private final SameTheme sameTheme;

	private final SiteProperties properties;

	private final BodyRendering rendering;

	private final Site site;

	ArticlePage(ReadingRoom readingRoom, SameTheme sameTheme, SiteProperties properties, BodyRendering rendering,
			Site site) {
		this.readingRoom = readingRoom;
		this.sameTheme = sameTheme;
		this.properties = properties;
		this.rendering = rendering;
		this.site = site;
	}

	/**
	 * Fills the model of the page.
	 */
	public void fill(Model model, PublishedArticle article) {
		ArticleCard card = article.card();
		String address = this.properties.absolute(card.path());
		List<PublishedByline> bylines = this.readingRoom.bylines(article);
		SiteSettings site = (SiteSettings) model.getAttribute("site");
		model.addAttribute("article", article);
		model.addAttribute("card", card);
		model.addAttribute("currentSection", card.sectionSlug());
		model.addAttribute("body",
				BodyPictures.show(this.rendering.render(article.bodyHtml(), card.language()), article.images()));
		model.addAttribute("bylines", bylines);
		model.addAttribute("sameTheme", this.sameTheme.cards(article));
		model.addAttribute("neighbours", this.readingRoom.neighbours(article));
		model.addAttribute("address", address);
		if (site != null) {
			model.addAttribute("shareLinks", ShareLink.all(site.shareTargets(), address, card.headline()));
		}
		model.addAttribute("page", metadata(article, address));
	}

	private PageMetadata metadata(PublishedArticle article, String address) {
		ArticleCard card = article.card();
		String canonical = article.canonicalOverride();
		PageMetadata page = PageMetadata
			.page(card.headline(), card.excerpt(), (canonical != null) ? canonical : address, card.language())
			.article(card.publishedAt(), article.updatedAt());
		if (article.noindex()) {
			page = page.hidden();
		}
		for (Picture picture : Arrays.asList(article.share(), card.picture())) {
			if (picture != null && picture.image().isRaster()) {
				return page.illustrated(this.properties.absolute(picture.image().rendition("card")),
						picture.alternativeText());
			}
		}
		String drawn = ShareCardController.path(card, this.site.settings().name());
		return page.illustrated(this.properties.absolute(drawn), card.headline());
	}

	/**
	 * Keeps the page that was filled out of search engines and off share cards.
	 */
	public void hide(Model model) {
		if (model.getAttribute("page") instanceof PageMetadata page) {
			model.addAttribute("page", page.hidden());
		}
	}

}
