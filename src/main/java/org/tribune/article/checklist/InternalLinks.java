package org.tribune.article.checklist;

import java.util.List;
import java.util.Locale;

import org.jsoup.nodes.Document;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.markup.Slug;
import org.tribune.site.CanonicalPath;
import org.tribune.site.SiteProperties;

/**
 * Finds the links of a text to pages of this site that readers cannot open. Nothing is
 * asked of the network.
 */
@Component
class InternalLinks {

	/** Links that are looked at in one text. */
	private static final int MOST = 500;

	/** First parts of paths whose second part is looked up. */
	private static final List<String> NAMED = List.of("themes", "contributeurs", "pages");

	private static final String BROKEN = """
			with link as (select path, split_part(path, '/', 2) as place, split_part(path, '/', 3) as name, number
			              from unnest(string_to_array(:paths, chr(10))) with ordinality as t (path, number))
			select path from link
			where not exists (select 1 from redirect where source_path = path)
			and not case
			    when place = 'themes' then exists (select 1 from theme where slug = name)
			    when place = 'contributeurs' then exists (select 1 from contributor c join byline b on b.contributor_id = c.id
			                                              where c.slug = name and b.published_at is not null)
			    when place = 'pages' then exists (select 1 from static_page where slug = name and published)
			    when name = '' then exists (select 1 from section where slug = place)
			    else exists (select 1 from published_article where slug = name) end
			order by number
			""";

	private final JdbcClient database;

	private final String base;

	InternalLinks(JdbcClient database, SiteProperties site) {
		this.database = database;
		this.base = site.absolute("/").toLowerCase(Locale.ROOT);
	}

	/**
	 * The paths that lead to nothing readers can read, as they are written, each once.
	 */
	List<String> broken(Document body) {
		List<String> paths = body.select("a[href]")
			.eachAttr("href")
			.stream()
			.map(this::path)
			.filter(InternalLinks::isLookedUp)
			.distinct()
			.limit(MOST)
			.toList();
		if (paths.isEmpty()) {
			return List.of();
		}
		return this.database.sql(BROKEN)
			.param("paths", String.join("\n", paths))
			.query((row, number) -> row.getString("path"))
			.list();
	}

	/**
	 * The path on this site under which a page would be found; empty for a link that
	 * leads elsewhere.
	 */
	private String path(String address) {
		String path = address;
		if (address.toLowerCase(Locale.ROOT).startsWith(this.base)) {
			path = address.substring(this.base.length() - 1);
		}
		if (!path.startsWith("/") || path.startsWith("//")) {
			return "";
		}
		return CanonicalPath.key(path.replaceAll("[?#].*$", "")).replaceAll("\\s", " ");
	}

	private static boolean isLookedUp(String path) {
		String[] parts = path.split("/");
		if (parts.length < 2) {
			return false;
		}
		return NAMED.contains(parts[1]) ? parts.length > 2 : !Slug.isReserved(parts[1]);
	}

}
