package org.tribune.graph;

import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.tribune.site.PageMetadata;
import org.tribune.site.ReaderDates;
import org.tribune.site.StaticPage;

/**
 * Adds their graph to static pages, which are made below this module.
 */
@Configuration(proxyBeanMethods = false)
class StaticPageGraph implements WebMvcConfigurer, HandlerInterceptor {

	private final Imprint imprint;

	private final ReaderDates dates;

	StaticPageGraph(Imprint imprint, ReaderDates dates) {
		this.imprint = imprint;
		this.dates = dates;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/pages/*");
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView view) {
		if (view != null && view.getModel().get("staticPage") instanceof StaticPage shown
				&& view.getModel().get("page") instanceof PageMetadata page) {
			List<Node> nodes = new ArrayList<>(this.imprint.named());
			nodes.add(this.imprint.page(type(shown), page).modified(this.dates.iso(shown.modifiedAt())));
			nodes.add(this.imprint.way(page));
			view.addObject("graph", JsonLd.graph(nodes));
		}
	}

	private static String type(StaticPage page) {
		return switch (page.slug()) {
			case "a-propos", "about" -> "AboutPage";
			case "contact" -> "ContactPage";
			default -> "WebPage";
		};
	}

}
