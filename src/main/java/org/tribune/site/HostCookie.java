package org.tribune.site;

import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Names the cookie of sessions. On a site of https it is a {@code __Host-} cookie, which
 * browsers take over https alone, from this very host, and for all of it: neither a
 * neighbouring host nor somebody on the line can plant another.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6265#section-4.1.2">RFC 6265</a> and
 * its successor's section on cookie name prefixes
 */
public class HostCookie implements EnvironmentPostProcessor, Ordered {

	private static final String NAME = "server.servlet.session.cookie.name";

	private static final String SECURE = "server.servlet.session.cookie.secure";

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		boolean secure = environment.getProperty("tribune.site.base-url", "").startsWith("https:");
		environment.getPropertySources()
			.addLast(new MapPropertySource("session cookie",
					Map.of(NAME, secure ? "__Host-tribune" : "tribune", SECURE, secure)));
	}

	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

}
