package org.tribune.site;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What browsers are told about the way to the site.
 *
 * @param hsts how long browsers come over https alone, once they have; told only where
 * the site's address is https; 0 for never
 * @param patience how long the head of a request may take to arrive
 * @param bodyGrace how long its body may take, however slowly it comes
 * @param bodyRate what must have come of it a second thereafter, on average; 0 for
 * nothing
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6797">RFC 6797</a>
 */
@ConfigurationProperties("tribune.transport")
public record TransportProperties(@DefaultValue("365d") Duration hsts, @DefaultValue("20s") Duration patience,
		@DefaultValue("20s") Duration bodyGrace, @DefaultValue("1KB") DataSize bodyRate) {

	/** The header's value; empty when nothing is told. */
	String strictness(SiteProperties site) {
		boolean told = "https".equals(site.baseUrl().getScheme()) && this.hsts.isPositive();
		return told ? "max-age=" + this.hsts.toSeconds() : "";
	}

}
