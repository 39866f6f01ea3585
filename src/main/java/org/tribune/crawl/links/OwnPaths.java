package org.tribune.crawl.links;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.article.published.ReadingRoom;
import org.tribune.article.published.Withdrawn;
import org.tribune.redirect.Redirects;
import org.tribune.site.CanonicalPath;
import org.tribune.site.FixedPages;

/**
 * Looks up what readers get at a path of this site, in the database: a few statements on
 * indexes, no request. {@code OwnPathsSiteTests} holds it against what the site answers.
 */
@Component
public class OwnPaths {

	/** Redirects lead straight there; more than a few is a loop that somebody made. */
	private static final int HOPS = 4;

	private static final Pattern SYSTEM = Pattern
		.compile("/(?:admin|connexion|deconnexion|assets|webjars|actuator|error|recherche)(?:/.*)?");

	private static final Pattern MEDIA = Pattern.compile("/media/(\\d{1,18})/.+");

	private static final Pattern MONTH = Pattern.compile("/archives/\\d{4}/(?:0[1-9]|1[0-2])");

	private static final Pattern BESIDE = Pattern.compile("(/.+?)(?:/feed\\.(?:rss|atom|json)|\\.md)");

	/** Former addresses of feeds, which lead to today's. */
	private static final Pattern FEEDS = Pattern
		.compile("(?:/.+)?/(?:feed(?:/[a-z0-9]+)?|rss|atom)|/(?:rss|index|feed|atom)\\.xml");

	private static final Set<String> LISTS = Set.of("themes", "contributeurs");

	private static final Pattern POST = Pattern.compile("(?:.*&)?(?:p|page_id)=(\\d{1,18})(?:&.*)?");

	private final JdbcClient database;

	private final ReadingRoom readingRoom;

	private final Redirects redirects;

	private final FixedPages fixedPages;

	OwnPaths(JdbcClient database, ReadingRoom readingRoom, Redirects redirects, FixedPages fixedPages) {
		this.database = database;
		this.readingRoom = readingRoom;
		this.redirects = redirects;
		this.fixedPages = fixedPages;
	}

	/**
	 * What is at an address of this site.
	 * @param address a path with its query
	 */
	public Place at(String address) {
		return at(address, 0);
	}

	private Place at(String address, int hop) {
		if (hop > HOPS) {
			return Place.MISSING;
		}
		String[] parts = address.split("\\?", 2);
		Matcher post = POST.matcher((parts.length > 1) ? parts[1] : "");
		if (parts[0].equals("/") && post.matches()) {
			Optional<Place> old = follow("/?p=" + post.group(1), hop);
			if (old.isPresent()) {
				return old.get();
			}
		}
		String path = CanonicalPath.key(parts[0]);
		Place there = page(path, hop);
		boolean respelt = !CanonicalPath.of(parts[0]).equals(parts[0]);
		return (respelt && there.status() == 200) ? Place.movedTo(path, there) : there;
	}

	private Place page(String path, int hop) {
		Matcher media = MEDIA.matcher(path);
		if (media.matches()) {
			return exists("select 1 from image where sha256 is not null and id = cast(? as bigint)", media.group(1))
					? Place.PAGE : Place.MISSING;
		}
		if (SYSTEM.matcher(path).matches() || MONTH.matcher(path).matches() || FEEDS.matcher(path).matches()) {
			return Place.UNTOLD;
		}
		if (path.equals("/") || path.matches("/feed\\.(?:rss|atom|json)") || this.fixedPages.has(path)) {
			return Place.PAGE;
		}
		Matcher beside = BESIDE.matcher(path);
		String page = beside.matches() ? beside.group(1) : path;
		String ending = path.substring(page.length());
		String[] parts = page.substring(1).split("/", -1);
		Place there = !goesWith(ending, parts) ? Place.MISSING : switch (parts.length) {
			case 1 -> exists("select 1 from section where slug = ?", parts[0]) ? Place.PAGE : Place.MISSING;
			case 2 -> below(page, parts[0], parts[1], hop);
			default -> Place.MISSING;
		};
		if (!there.leadsTo().isEmpty() && there.leadsTo().startsWith("/")) {
			return new Place(there.status(), there.leadsTo() + ending, there.articleId());
		}
		return (there.status() == 404) ? follow(path, hop).or(() -> follow(page, hop)).orElse(there) : there;
	}

	/** Lists have feeds, articles a clean copy. */
	private static boolean goesWith(String ending, String[] parts) {
		boolean list = parts.length == 1 || LISTS.contains(parts[0]);
		return ending.isEmpty() || (ending.equals(".md") ? !list && !parts[0].equals("pages") : list);
	}

	private Place below(String path, String first, String slug, int hop) {
		return switch (first) {
			case "pages" -> listed("select 1 from static_page where published and slug = ?", slug);
			case "themes" -> listed("select 1 from theme where slug = ?", slug);
			case "contributeurs" -> listed("select 1 from contributor c join byline b on b.contributor_id = c.id"
					+ " where b.published_at is not null and c.slug = ? limit 1", slug);
			default -> article(path, slug, hop);
		};
	}

	private Place listed(String query, String slug) {
		return exists(query, slug) ? Place.PAGE : Place.MISSING;
	}

	private Place article(String path, String slug, int hop) {
		Optional<Place> found = this.database.sql("""
				select a.id, '/' || s.slug || '/' || a.slug as path
				from published_article a join section s on s.id = a.section_id where a.slug = ?
				""").param(slug).query((row, number) -> {
			Place article = Place.article(row.getLong("id"));
			return row.getString("path").equals(path) ? article : Place.movedTo(row.getString("path"), article);
		}).optional();
		return found.orElseGet(
				() -> this.readingRoom.withdrawn(slug).map((gone) -> gone(path, gone, hop)).orElse(Place.MISSING));
	}

	private Place gone(String path, Withdrawn gone, int hop) {
		String successor = gone.successor();
		if (successor == null) {
			return Place.GONE;
		}
		Optional<Place> redirect = gone.moved() ? follow(path, hop) : Optional.empty();
		return redirect.orElseGet(() -> Place.movedTo(successor, at(successor, hop + 1)));
	}

	private Optional<Place> follow(String path, int hop) {
		return this.redirects.target(path)
			.map((target) -> Place.movedTo(target, target.startsWith("/") ? at(target, hop + 1) : Place.UNTOLD));
	}

	private boolean exists(String query, String value) {
		return !this.database.sql(query).param(value).query((row, number) -> number).list().isEmpty();
	}

}
