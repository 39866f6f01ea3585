package org.tribune.pagecache;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;

import org.tribune.pagecache.PrintedPage.Header;
import org.tribune.site.Site;

/**
 * What is said to those whom the site itself cannot answer: a page of a few words that
 * needs no database, no session and no request.
 */
class PlainPages {

	private static final String POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; "
			+ "form-action 'none'; frame-ancestors 'none'";

	private final TemplateEngine templates;

	private final Site site;

	private final Map<String, PrintedPage> known = new ConcurrentHashMap<>();

	PlainPages(TemplateEngine templates, Site site) {
		this.templates = templates;
		this.site = site;
	}

	/**
	 * The page of a status.
	 */
	PrintedPage of(int status) {
		Locale language = this.site.settings().language();
		return this.known.computeIfAbsent(status + language.getLanguage(), (key) -> page(status, language));
	}

	private PrintedPage page(int status, Locale language) {
		String kind = switch (status) {
			case 414, 431 -> "long";
			case 503 -> "away";
			case 429 -> "many";
			default -> (status < 500) ? "refused" : "broken";
		};
		Context context = new Context(language, Map.of("status", status, "kind", kind));
		byte[] body = this.templates.process("plain/page", context).getBytes(StandardCharsets.UTF_8);
		List<Header> headers = List.of(new Header("Content-Type", "text/html;charset=UTF-8"),
				new Header("Content-Language", language.getLanguage()), new Header("Cache-Control", "no-store"),
				new Header("Vary", "Accept-Encoding"), new Header("Content-Security-Policy", POLICY),
				new Header("X-Content-Type-Options", "nosniff"), new Header("Referrer-Policy", "no-referrer"));
		return new PrintedPage(status, headers, body, Set.of(), Instant.EPOCH, Instant.MAX);
	}

}
