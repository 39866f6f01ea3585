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

	StaticPageController(StaticPages pages, SiteProperties properties) {
		this.pages = pages;
		this.properties = properties;
	}

	@GetMapping("/pages/{slug}")
	String show(@PathVariable String slug, HttpServletRequest request, Model model) {
		StaticPage page = this.pages.findBySlugAndPublishedTrue(slug)
			.orElseThrow(() -> new PageNotFound("/pages/" + slug));
		PageLanguage.use(request, page.language());
		model.addAttribute("staticPage", page);
		model.addAttribute("page", PageMetadata.page(page.title(), page.description(),
				this.properties.absolute(page.path()), page.language()));
		return "site/static-page";
	}

}
