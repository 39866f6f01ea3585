package org.tribune.sitemap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.media.ImageAddress;
import org.tribune.media.ImageColumns;
import org.tribune.sitemap.Chunk.Kind;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The pages of sitemaps, read in order of their keys, a few hundred at a time: no
 * connection is held while a slow crawler reads, and nothing but a page of them is in
 * memory.
 */
@Component
class Entries {

	/** So many are read at a time. */
	static final int PAGE = 1_000;

	private static final TypeReference<List<ImageAddress>> IMAGES = new TypeReference<>() {
	};

	/** What search engines are asked to know, under its own address. */
	static final String INDEXED = " not a.noindex and a.canonical_override is null ";

	static final String PICTURES = """
			(select json_agg(%s order by ai.place desc, i.id) from article_image ai join image i on i.id = ai.image_id
			   where ai.article_id = a.id and ai.place in ('lead', 'body') and i.sha256 is not null
			   and i.width is not null) as images
			""".formatted(ImageColumns.AS_JSON);

	private static final String ARTICLES = """
			select a.id, '/' || s.slug || '/' || a.slug as path, greatest(a.published_at, a.updated_at) as changed_at,
			""" + PICTURES + """
			from published_article a join section s on s.id = a.section_id
			where a.id >= :from and a.id < :to and
			""" + INDEXED + " order by a.id limit :limit";

	private static final String LISTS = """
			select one.id, '%s' || one.slug as path, greatest(one.modified_at, newest.published_at) as changed_at,
			       null as images
			from %s one cross join lateral (select published_at from %s where %s = one.id and published_at is not null
			     order by published_at desc, article_id desc limit 1) newest
			where one.id >= :from and one.id < :to order by one.id limit :limit
			""";

	private static final String SECTIONS = """
			select 0 as id, '/' || s.slug as path, newest.published_at as changed_at, null as images
			from section s cross join lateral (select published_at from published_article where section_id = s.id
			     order by published_at desc, id desc limit 1) newest
			order by s.position, s.name, s.id
			""";

	private static final String PAGES = """
			select 0 as id, '/pages/' || slug as path, modified_at as changed_at, null as images
			from static_page where published order by position, title, id
			""";

	private final JdbcClient database;

	private final JsonMapper json;

	Entries(JdbcClient database, JsonMapper json) {
		this.database = database;
		this.json = json;
	}

	/**
	 * Some pages of a chunk.
	 * @param from the first key
	 * @param to the first key behind the chunk
	 */
	List<Entry> part(Kind kind, long from, long to) {
		String query = switch (kind) {
			case ARTICLES -> ARTICLES;
			case THEMES -> LISTS.formatted("/themes/", "theme", "article_theme", "theme_id");
			case CONTRIBUTORS -> LISTS.formatted("/contributeurs/", "contributor", "byline", "contributor_id");
		};
		return this.database.sql(query)
			.param("from", from)
			.param("to", to)
			.param("limit", PAGE)
			.query((row, number) -> entry(row))
			.list();
	}

	/**
	 * What there is few of: the home page, sections with articles, static pages.
	 */
	List<Entry> few() {
		List<Entry> sections = this.database.sql(SECTIONS).query((row, number) -> entry(row)).list();
		List<Entry> pages = this.database.sql(PAGES).query((row, number) -> entry(row)).list();
		Stream<Entry> lists = sections.isEmpty() ? Stream.empty()
				: Stream.of("/themes", "/contributeurs", "/archives").map((path) -> Entry.page(path, null));
		return Stream.of(Stream.of(Entry.page("/", newest(sections))), sections.stream(), lists, pages.stream())
			.flatMap((some) -> some)
			.toList();
	}

	private static @Nullable Instant newest(List<Entry> sections) {
		return sections.stream().map(Entry::changedAt).filter(Objects::nonNull).max(Instant::compareTo).orElse(null);
	}

	private Entry entry(ResultSet row) throws SQLException {
		OffsetDateTime changed = row.getObject("changed_at", OffsetDateTime.class);
		return new Entry(row.getLong("id"), row.getString("path"), (changed != null) ? changed.toInstant() : null,
				images(row.getString("images")));
	}

	/**
	 * Paths of the images that a query found as JSON.
	 */
	List<String> images(@Nullable String found) {
		return (found == null) ? List.of()
				: this.json.readValue(found, IMAGES).stream().map(ImageAddress::whole).distinct().toList();
	}

}
