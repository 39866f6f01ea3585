package org.tribune.ping;

import java.net.URI;

import jakarta.validation.constraints.AssertTrue;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where pings go.
 *
 * @param indexNowEndpoint address of IndexNow, which tells all search engines that take
 * part
 */
@Validated
@ConfigurationProperties("tribune.ping")
public record PingProperties(@DefaultValue("https://api.indexnow.org/indexnow") URI indexNowEndpoint) {

	@AssertTrue(message = "tribune.ping.index-now-endpoint must be http or https and a host, "
			+ "for instance https://api.indexnow.org/indexnow")
	boolean isIndexNowEndpointUsable() {
		return this.indexNowEndpoint.getHost() != null && ("http".equals(this.indexNowEndpoint.getScheme())
				|| "https".equals(this.indexNowEndpoint.getScheme()));
	}

}
