package org.tribune.site;

import java.net.URI;

import jakarta.validation.constraints.AssertTrue;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the site lives on the web.
 *
 * @param baseUrl scheme, host and port of every canonical address, without a path: for
 * instance {@code https://www.example.org}
 */
@Validated
@ConfigurationProperties("tribune.site")
public record SiteProperties(@DefaultValue("http://localhost:8080") URI baseUrl) {

	@AssertTrue(message = "tribune.site.base-url must be http or https, a host and no path, "
			+ "for instance https://www.example.org")
	boolean isBaseUrlUsable() {
		String path = this.baseUrl.getPath();
		return ("http".equals(this.baseUrl.getScheme()) || "https".equals(this.baseUrl.getScheme()))
				&& this.baseUrl.getHost() != null && (path == null || path.isEmpty() || path.equals("/"))
				&& this.baseUrl.getQuery() == null && this.baseUrl.getFragment() == null;
	}

	/**
	 * The absolute address of a path of this site.
	 * @param path starts with a slash
	 */
	public String absolute(String path) {
		String base = this.baseUrl.toString();
		return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
	}

}
