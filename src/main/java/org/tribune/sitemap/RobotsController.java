package org.tribune.sitemap;

import java.util.ArrayList;
import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.tribune.distribution.Distribution;
import org.tribune.distribution.DistributionSettings;
import org.tribune.distribution.Document;
import org.tribune.site.PageContents;
import org.tribune.site.SiteProperties;
import org.tribune.sitemap.Crawler.Purpose;

/**
 * Serves {@code robots.txt}, as the settings want it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9309">RFC 9309</a>
 */
@Controller
class RobotsController {

	/**
	 * What no crawler needs. Ends of addresses are marked, so that a section whose name
	 * begins alike is not shut out.
	 */
	private static final List<String> NOT_FOR_CRAWLERS = List.of("/admin$", "/admin/", "/connexion$", "/connexion/",
			"/connexion?", "/deconnexion$", "/recherche$", "/recherche?", "/apercu/");

	private final Distribution distribution;

	private final SiteProperties properties;

	RobotsController(Distribution distribution, SiteProperties properties) {
		this.distribution = distribution;
		this.properties = properties;
	}

	@GetMapping("/robots.txt")
	ResponseEntity<byte[]> show() {
		DistributionSettings settings = this.distribution.settings();
		List<String> lines = new ArrayList<>(List.of("User-agent: *"));
		NOT_FOR_CRAWLERS.forEach((path) -> lines.add("Disallow: " + path));
		if (!settings.artificialSearch()) {
			shutOut(Purpose.SEARCH, lines);
		}
		if (!settings.artificialTraining()) {
			shutOut(Purpose.TRAINING, lines);
		}
		lines.addAll(List.of("", "Sitemap: " + this.properties.absolute("/sitemap.xml"),
				"Sitemap: " + this.properties.absolute("/sitemap-news.xml"), ""));
		PageContents.show("site");
		return Document.of("text/plain", String.join("\n", lines)).keptAnswer();
	}

	private static void shutOut(Purpose purpose, List<String> lines) {
		lines.add("");
		Crawler.tokens(purpose).forEach((token) -> lines.add("User-agent: " + token));
		lines.add("Disallow: /");
	}

}
