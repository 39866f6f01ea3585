package org.tribune.site;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * What the layout of every page needs beside the page's own content.
 */
@ControllerAdvice
class Chrome {

	private final Site site;

	private final ReaderDates dates;

	Chrome(Site site, ReaderDates dates) {
		this.site = site;
		this.dates = dates;
	}

	@ModelAttribute("site")
	SiteSettings site() {
		return this.site.settings();
	}

	@ModelAttribute("dates")
	ReaderDates dates() {
		return this.dates;
	}

}
