package org.tribune.feed;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.view.RedirectView;
import org.tribune.site.Moved;
import org.tribune.site.PageNotFound;
import org.tribune.taxonomy.Sections;

/**
 * Leads from where other systems have their feeds, WordPress above all, to where they are
 * here.
 */
@Controller
class FormerFeedController {

	private final Sections sections;

	FormerFeedController(Sections sections) {
		this.sections = sections;
	}

	@GetMapping(path = "/", params = "feed")
	RedirectView numbered(String feed) {
		return Moved.to("/" + format(feed).fileName());
	}

	@GetMapping({ "/feed", "/rss", "/rss.xml", "/index.xml", "/feed.xml" })
	RedirectView site() {
		return Moved.to("/feed.rss");
	}

	@GetMapping({ "/atom.xml", "/atom" })
	RedirectView atom() {
		return Moved.to("/feed.atom");
	}

	@GetMapping("/feed/{format:rss|rss2|rdf|atom|json}")
	RedirectView site(@PathVariable String format) {
		return Moved.to("/" + format(format).fileName());
	}

	/** A section that is not there may be an old path: its feed moved with it. */
	@GetMapping({ "/{section}/feed", "/{section}/feed/{format:rss|rss2|rdf|atom|json}" })
	RedirectView section(@PathVariable String section, @PathVariable(required = false) @Nullable String format) {
		if (!this.sections.existsBySlug(section)) {
			throw new PageNotFound("/" + section + "/feed");
		}
		return Moved.to("/" + section + "/" + format(format).fileName());
	}

	@GetMapping({ "/{list:themes|contributeurs}/{slug}/feed",
			"/{list:themes|contributeurs}/{slug}/feed/{format:rss|rss2|rdf|atom|json}" })
	RedirectView list(@PathVariable String list, @PathVariable String slug,
			@PathVariable(required = false) @Nullable String format) {
		return Moved.to("/" + list + "/" + slug + "/" + format(format).fileName());
	}

	private static FeedFormat format(@Nullable String format) {
		return "atom".equals(format) ? FeedFormat.ATOM : "json".equals(format) ? FeedFormat.JSON : FeedFormat.RSS;
	}

}
