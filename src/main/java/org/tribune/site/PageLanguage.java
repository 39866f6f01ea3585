package org.tribune.site;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.LocaleResolver;

/**
 * A page speaks the language of what it shows: the article's on an article page, the
 * site's elsewhere. Never the visitor's: one address has one page, for readers, caches
 * and search engines alike.
 */
public class PageLanguage implements LocaleResolver {

	private static final String ATTRIBUTE = PageLanguage.class.getName();

	private final Site site;

	PageLanguage(Site site) {
		this.site = site;
	}

	/**
	 * Says that the page being made is in this language.
	 */
	public static void use(HttpServletRequest request, Locale language) {
		request.setAttribute(ATTRIBUTE, language);
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		return (request.getAttribute(ATTRIBUTE) instanceof Locale language) ? language
				: this.site.settings().language();
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new UnsupportedOperationException("The language of a page follows its content");
	}

}
