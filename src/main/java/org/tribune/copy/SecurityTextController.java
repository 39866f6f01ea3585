package org.tribune.copy;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.tribune.distribution.Distribution;
import org.tribune.distribution.Document;
import org.tribune.site.PageNotFound;
import org.tribune.site.Site;
import org.tribune.site.SiteProperties;

/**
 * Says who hears of security holes; nobody known, no file.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9116">RFC 9116</a>
 */
@Controller
class SecurityTextController {

	/** The file must say how long it may be believed, and less than a year. */
	private static final int DAYS = 180;

	private final Distribution distribution;

	private final Site site;

	private final SiteProperties properties;

	private final Clock clock;

	SecurityTextController(Distribution distribution, Site site, SiteProperties properties, Clock clock) {
		this.distribution = distribution;
		this.site = site;
		this.properties = properties;
		this.clock = clock;
	}

	@GetMapping("/.well-known/security.txt")
	ResponseEntity<byte[]> show() {
		String contact = this.distribution.settings().securityContact();
		if (contact.isEmpty()) {
			contact = this.site.settings().contactEmail();
		}
		if (contact.isEmpty()) {
			throw new PageNotFound("/.well-known/security.txt");
		}
		String expires = this.clock.instant()
			.atOffset(ZoneOffset.UTC)
			.truncatedTo(ChronoUnit.DAYS)
			.plusDays(DAYS)
			.toInstant()
			.toString();
		return Document.of("text/plain",
				String.join("\n", "Contact: " + (contact.startsWith("https://") ? contact : "mailto:" + contact),
						"Expires: " + expires, "Preferred-Languages: fr, en",
						"Canonical: " + this.properties.absolute("/.well-known/security.txt"), ""))
			.answer();
	}

}
