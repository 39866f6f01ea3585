package org.tribune.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;
import org.tribune.site.SiteProperties;

import org.springframework.stereotype.Component;

/**
 * Writes articles and pages as WordPress exports them (WXR 1.2), for other systems: most
 * of them read nothing else.
 */
@Component
class WordPressFile {

	private static final String WP = "http://wordpress.org/export/1.2/";

	private static final String EXCERPT = "http://wordpress.org/export/1.2/excerpt/";

	private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";

	private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

	private static final String POSTS = """
			select a.id, 'post' as type, a.slug, a.headline as title, a.standfirst as excerpt, a.body_html,
			       '/' || coalesce(s.slug, 'brouillons') || '/' || a.slug as path,
			       case a.state when 'PUBLISHED' then 'publish' when 'SCHEDULED' then 'future'
			           when 'IN_REVIEW' then 'pending' else 'draft' end as status,
			       coalesce(a.published_at, a.scheduled_for, a.created_at) as dated, a.modified_at,
			       s.slug as section, s.name as section_name,
			       (select c.slug from byline b join contributor c on c.id = b.contributor_id
			        where b.article_id = a.id order by b.position limit 1) as author,
			       (select string_agg(t.slug || chr(31) || t.name, chr(30) order by x.position)
			        from article_theme x join theme t on t.id = x.theme_id where x.article_id = a.id) as themes
			from article a left join section s on s.id = a.section_id
			where a.state <> 'BINNED'
			order by a.id
			""";

	/** Pages follow articles, and are numbered after them. */
	private static final String PAGES = """
			select (select coalesce(max(id), 0) from article) + id as id, 'page' as type, slug, title,
			       description as excerpt, body_html, '/pages/' || slug as path,
			       case when published then 'publish' else 'draft' end as status, created_at as dated, modified_at,
			       null as section, null as section_name, null as author, null as themes
			from static_page order by id
			""";

	private final SiteProperties site;

	WordPressFile(SiteProperties site) {
		this.site = site;
	}

	/**
	 * Writes the file and leaves the stream open.
	 * @param connection in a transaction, so that rows come through a cursor
	 */
	void write(Connection connection, OutputStream out) throws IOException, SQLException {
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory()
				.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
			xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
			xml.writeStartElement("rss");
			xml.writeAttribute("version", "2.0");
			xml.writeNamespace("wp", WP);
			xml.writeNamespace("excerpt", EXCERPT);
			xml.writeNamespace("content", CONTENT);
			xml.writeNamespace("dc", DUBLIN_CORE);
			xml.writeStartElement("channel");
			rows(connection, "select name, tagline, language from site_settings", (row) -> {
				element(xml, "title", row.getString("name"));
				element(xml, "link", this.site.absolute("/"));
				element(xml, "description", row.getString("tagline"));
				element(xml, "language", row.getString("language"));
				element(xml, "wp:wxr_version", "1.2");
				element(xml, "wp:base_site_url", this.site.absolute(""));
				element(xml, "wp:base_blog_url", this.site.absolute(""));
			});
			rows(connection, "select id, slug, first_name, last_name from contributor order by id",
					(row) -> author(xml, row));
			rows(connection, "select slug, name from section order by position, id", (row) -> {
				xml.writeStartElement("wp:category");
				element(xml, "wp:category_nicename", row.getString("slug"));
				element(xml, "wp:cat_name", row.getString("name"));
				xml.writeEndElement();
			});
			rows(connection, POSTS, (row) -> item(xml, row));
			rows(connection, PAGES, (row) -> item(xml, row));
			xml.writeEndDocument();
			xml.flush();
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	private static void author(XMLStreamWriter xml, ResultSet row) throws XMLStreamException, SQLException {
		xml.writeStartElement("wp:author");
		element(xml, "wp:author_id", row.getString("id"));
		element(xml, "wp:author_login", row.getString("slug"));
		element(xml, "wp:author_display_name",
				(row.getString("first_name") + " " + row.getString("last_name")).strip());
		element(xml, "wp:author_first_name", row.getString("first_name"));
		element(xml, "wp:author_last_name", row.getString("last_name"));
		xml.writeEndElement();
	}

	private void item(XMLStreamWriter xml, ResultSet row) throws XMLStreamException, SQLException {
		xml.writeStartElement("item");
		element(xml, "title", row.getString("title"));
		element(xml, "link", this.site.absolute(row.getString("path")));
		element(xml, "dc:creator", row.getString("author"));
		element(xml, "content:encoded", row.getString("body_html"));
		element(xml, "excerpt:encoded", row.getString("excerpt"));
		element(xml, "wp:post_id", row.getString("id"));
		String dated = date(row, "dated");
		element(xml, "wp:post_date", dated);
		element(xml, "wp:post_date_gmt", dated);
		element(xml, "wp:post_modified_gmt", date(row, "modified_at"));
		element(xml, "wp:post_name", row.getString("slug"));
		element(xml, "wp:status", row.getString("status"));
		element(xml, "wp:post_type", row.getString("type"));
		category(xml, "category", row.getString("section"), row.getString("section_name"));
		String themes = row.getString("themes");
		if (themes != null) {
			for (String theme : themes.split("\u001e")) {
				int end = theme.indexOf('\u001f');
				category(xml, "post_tag", theme.substring(0, end), theme.substring(end + 1));
			}
		}
		xml.writeEndElement();
	}

	private static String date(ResultSet row, String column) throws SQLException {
		Instant instant = row.getObject(column, OffsetDateTime.class).toInstant();
		return DATE.format(instant.atOffset(ZoneOffset.UTC));
	}

	private static void category(XMLStreamWriter xml, String domain, @Nullable String slug, @Nullable String name)
			throws XMLStreamException {
		if (slug != null && name != null) {
			xml.writeStartElement("category");
			xml.writeAttribute("domain", domain);
			xml.writeAttribute("nicename", slug);
			xml.writeCharacters(name);
			xml.writeEndElement();
		}
	}

	private static void element(XMLStreamWriter xml, String name, @Nullable String text) throws XMLStreamException {
		xml.writeStartElement(name);
		xml.writeCharacters((text != null) ? text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", "") : "");
		xml.writeEndElement();
	}

	private static void rows(Connection connection, String query, Row each) throws SQLException, XMLStreamException {
		try (Statement statement = connection.createStatement()) {
			statement.setFetchSize(Export.ROWS);
			try (ResultSet row = statement.executeQuery(query)) {
				while (row.next()) {
					each.write(row);
				}
			}
		}
	}

	/** Writes one row. */
	@FunctionalInterface
	private interface Row {

		void write(ResultSet row) throws SQLException, XMLStreamException;

	}

}
