package org.tribune.front;

import java.util.List;
import java.util.function.IntFunction;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tribune.media.ImageAddress;
import org.tribune.media.ShareImage;
import org.tribune.site.PageMetadata;
import org.tribune.site.Pages;
import org.tribune.site.Site;
import org.tribune.site.SiteProperties;

/**
 * What all numbered lists have in common.
 */
@Component
class Lists {

	/** Articles on a page. */
	static final int SIZE = 20;

	/** Where counting stops. */
	static final int BOUND = Pages.MOST * SIZE + 1;

	private final Site site;

	private final SiteProperties properties;

	Lists(Site site, SiteProperties properties) {
		this.site = site;
		this.properties = properties;
	}

	/**
	 * Puts a part of a list and its page numbers into the model.
	 * @param entries finds the entries from an offset on
	 */
	<T> List<T> fill(Model model, Pages pages, int size, IntFunction<List<T>> entries) {
		List<T> part = entries.apply((pages.number() - 1) * size);
		model.addAttribute("pages", pages);
		model.addAttribute("entries", part);
		return part;
	}

	/**
	 * The head of a numbered page: canonical to itself, its number in the title and the
	 * description.
	 */
	PageMetadata metadata(String title, String description, Pages pages, String numbered) {
		String suffix = (pages.number() > 1) ? " – " + numbered + " " + pages.number() : "";
		return PageMetadata.page(title + suffix, description + (description.isEmpty() ? "" : suffix),
				this.properties.absolute(pages.current()), this.site.settings().language());
	}

	/**
	 * The head of a page without numbers.
	 */
	PageMetadata metadata(String title, String description, String path) {
		return PageMetadata.page(title, description, this.properties.absolute(path), this.site.settings().language());
	}

	/**
	 * The same page with a portrait on its share card.
	 */
	PageMetadata portrait(PageMetadata page, ImageAddress portrait, String alternativeText) {
		return ShareImage.portrait(page, this.properties, portrait, alternativeText);
	}

}
