package org.tribune.sitemap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.tribune.distribution.Document;
import org.tribune.distribution.XmlPage;
import org.tribune.site.Site;
import org.tribune.site.SiteProperties;

/**
 * Serves the news sitemap: what was published in the 48 hours before it is asked for.
 *
 * @see <a href=
 * "https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap">Google:
 * news sitemaps</a>
 */
@Controller
class NewsController {

	private static final Duration NEW = Duration.ofHours(48);

	private static final int MOST = 1_000;

	private static final String NEWEST = """
			select '/' || s.slug || '/' || a.slug as path, a.headline, a.language, a.published_at,
			""" + Entries.PICTURES + """
			from published_article a join section s on s.id = a.section_id
			where a.published_at > :since and a.published_at <= :now and
			""" + Entries.INDEXED + " order by a.published_at desc, a.id desc limit :limit";

	private final JdbcClient database;

	private final Entries entries;

	private final Site site;

	private final SiteProperties properties;

	private final Clock clock;

	NewsController(JdbcClient database, Entries entries, Site site, SiteProperties properties, Clock clock) {
		this.database = database;
		this.entries = entries;
		this.site = site;
		this.properties = properties;
		this.clock = clock;
	}

	@GetMapping("/sitemap-news.xml")
	ResponseEntity<byte[]> show() {
		Instant now = this.clock.instant();
		XmlPage page = new XmlPage().open("urlset", "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9",
				"xmlns:news", "http://www.google.com/schemas/sitemap-news/0.9", "xmlns:image",
				"http://www.google.com/schemas/sitemap-image/1.1");
		List<News> newest = this.database.sql(NEWEST)
			.param("since", now.minus(NEW).atOffset(ZoneOffset.UTC))
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("limit", MOST)
			.query((row, number) -> news(row))
			.list();
		newest.forEach((news) -> write(page, news));
		return Document.of("application/xml", page.close().end().toString()).answer();
	}

	private News news(ResultSet row) throws SQLException {
		return new News(row.getString("path"), row.getString("headline"), row.getString("language"),
				row.getObject("published_at", OffsetDateTime.class).toInstant(),
				this.entries.images(row.getString("images")));
	}

	private void write(XmlPage page, News news) {
		page.open("url").text("loc", this.properties.absolute(news.path()));
		page.open("news:news").open("news:publication");
		page.text("news:name", this.site.settings().name()).text("news:language", news.language()).close();
		page.text("news:publication_date", news.publishedAt().toString());
		page.text("news:title", news.headline()).close();
		for (String image : news.images()) {
			page.open("image:image").text("image:loc", this.properties.absolute(image)).close();
		}
		page.close();
	}

	private record News(String path, String headline, String language, Instant publishedAt, List<String> images) {
	}

}
