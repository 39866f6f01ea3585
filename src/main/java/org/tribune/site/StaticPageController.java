package org.tribune.site;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Shows a static page.
 */
@Controller
class StaticPageController {

	private final StaticPages pages;

	private final SiteProperties properties;

	private final BodyRendering rendering;

	private final BodyImages images;

	StaticPageController(StaticPages pages, SiteProperties properties, BodyRendering rendering, BodyImages images) {
		this.pages = pages;
		this.properties = properties;
		this.rendering = rendering;
		this.images = images;
	}

	@GetMapping("/pages/{slug}")
	String show(@PathVariable String slug, HttpServletRequest request, Model model) {
		StaticPage page = this.pages.findBySlugAndPublishedTrue(slug)
			.orElseThrow(() -> new PageNotFound("/pages/" + slug));
		PageLanguage.use(request, page.language());
		model.addAttribute("staticPage", page);
		model.addAttribute("body", this.images.show(this.rendering.render(page.bodyHtml(), page.language())));
		model.addAttribute("page", PageMetadata.page(page.title(), page.description(),
				this.properties.absolute(page.path()), page.language()));
		return "site/static-page";
	}

}
