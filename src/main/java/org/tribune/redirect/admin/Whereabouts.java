package org.tribune.redirect.admin;

import java.util.regex.Pattern;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.redirect.Redirects;
import org.tribune.site.CanonicalPath;
import org.tribune.site.FixedPages;

/**
 * What readers get at a path.
 */
@Component
class Whereabouts {

	private static final Pattern SYSTEM = Pattern
		.compile("/(admin|connexion|deconnexion|assets|media|webjars|actuator|error|sections\\.css)(/.*)?");

	private final JdbcClient database;

	private final FixedPages fixedPages;

	private final Redirects redirects;

	Whereabouts(JdbcClient database, FixedPages fixedPages, Redirects redirects) {
		this.database = database;
		this.fixedPages = fixedPages;
		this.redirects = redirects;
	}

	/**
	 * What is there, the redirects left aside.
	 * @param path starts with a slash
	 */
	Answer at(String path) {
		String key = CanonicalPath.key(path);
		if (SYSTEM.matcher(key).matches()) {
			return Answer.SYSTEM;
		}
		if (this.fixedPages.has(key)) {
			return Answer.PAGE;
		}
		String[] parts = key.substring(1).split("/", -1);
		return switch (parts.length) {
			case 1 -> exists("select 1 from section where slug = ?", parts[0]) ? Answer.PAGE : Answer.NOTHING;
			case 2 -> below(parts[0], parts[1]);
			default -> Answer.NOTHING;
		};
	}

	/**
	 * Where the redirects lead from here, or an empty text.
	 */
	String leadsTo(String path) {
		return this.redirects.target(path).orElse("");
	}

	private Answer below(String first, String slug) {
		String listed = switch (first) {
			case "pages" -> "select 1 from static_page where published and slug = ?";
			case "themes" -> "select 1 from theme where slug = ?";
			case "contributeurs" -> "select 1 from contributor c join byline b on b.contributor_id = c.id"
					+ " where b.published_at is not null and c.slug = ? limit 1";
			default -> "select 1 from published_article where slug = ?";
		};
		if (exists(listed, slug)) {
			return Answer.PAGE;
		}
		return exists("select 1 from public_slug p join article a on a.id = p.article_id"
				+ " where p.slug = ? and a.state <> 'PUBLISHED'", slug) ? Answer.GONE : Answer.NOTHING;
	}

	private boolean exists(String query, String slug) {
		return !this.database.sql(query).param(slug).query((row, number) -> number).list().isEmpty();
	}

	/**
	 * What readers get.
	 */
	enum Answer {

		/** A page. */
		PAGE,
		/** Word that an article was withdrawn. */
		GONE,
		/** Something that is no reader's page. */
		SYSTEM,
		/** Nothing: here a redirect is followed. */
		NOTHING

	}

}
