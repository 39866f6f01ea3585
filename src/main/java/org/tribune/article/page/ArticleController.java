package org.tribune.article.page;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tribune.article.published.ArticleCard;
import org.tribune.article.published.Picture;
import org.tribune.article.published.PublishedArticle;
import org.tribune.article.published.PublishedByline;
import org.tribune.article.published.ReadingRoom;
import org.tribune.article.published.SameTheme;
import org.tribune.site.BodyRendering;
import org.tribune.site.Moved;
import org.tribune.site.PageGone;
import org.tribune.site.PageLanguage;
import org.tribune.site.PageMetadata;
import org.tribune.site.PageNotFound;
import org.tribune.site.Site;
import org.tribune.site.SiteProperties;
import org.tribune.site.SiteSettings;

/**
 * Shows an article. It is found by its slug alone: a wrong section leads to the right
 * one.
 */
@Controller
class ArticleController {

	private final ReadingRoom readingRoom;

	private final SameTheme sameTheme;

	private final SiteProperties properties;

	private final BodyRendering rendering;

	private final Site site;

	ArticleController(ReadingRoom readingRoom, SameTheme sameTheme, SiteProperties properties, BodyRendering rendering,
			Site site) {
		this.readingRoom = readingRoom;
		this.sameTheme = sameTheme;
		this.properties = properties;
		this.rendering = rendering;
		this.site = site;
	}

	@GetMapping("/{section}/{slug}")
	Object show(@PathVariable String section, @PathVariable String slug, HttpServletRequest request, Model model) {
		String path = "/" + section + "/" + slug;
		PublishedArticle article = this.readingRoom.find(slug).orElseThrow(() -> missing(slug, path));
		if (!article.card().path().equals(path)) {
			return Moved.to(article.card().path());
		}
		PageLanguage.use(request, article.card().language());
		fill(model, article);
		return "article/page";
	}

	private RuntimeException missing(String slug, String path) {
		return this.readingRoom.isWithdrawn(slug) ? new PageGone(path) : new PageNotFound(path);
	}

	private void fill(Model model, PublishedArticle article) {
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
		Picture picture = card.picture();
		if (picture != null && picture.image().isRaster()) {
			return page.illustrated(this.properties.absolute(picture.image().rendition("card")),
					picture.alternativeText());
		}
		String drawn = ShareCardController.path(card, this.site.settings().name());
		return page.illustrated(this.properties.absolute(drawn), card.headline());
	}

}
