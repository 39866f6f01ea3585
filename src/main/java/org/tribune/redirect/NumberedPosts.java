package org.tribune.redirect;

import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.tribune.site.PageParameters;

/**
 * Follows WordPress's short links, {@code /?p=123}, whose path alone is the home page.
 */
@Configuration(proxyBeanMethods = false)
class NumberedPosts implements WebMvcConfigurer, HandlerInterceptor {

	private final Redirects redirects;

	NumberedPosts(Redirects redirects) {
		this.redirects = redirects;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/");
	}

	@Bean
	static PageParameters numbersOfPosts() {
		return new PageParameters("/", Set.of("p", "page_id"));
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		Optional<String> target = number(request, "p").or(() -> number(request, "page_id"))
			.flatMap((number) -> this.redirects.follow("/?p=" + number));
		target.ifPresent((path) -> {
			response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
			response.setHeader(HttpHeaders.LOCATION, path);
		});
		return target.isEmpty();
	}

	private static Optional<String> number(HttpServletRequest request, String name) {
		String value = request.getParameter(name);
		return Optional.ofNullable(value).filter((one) -> one.matches("[0-9]{1,18}"));
	}

}
