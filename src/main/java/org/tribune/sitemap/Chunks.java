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
import org.tribune.sitemap.Chunk.Kind;

/**
 * Which chunks there are, and when each changed: a few looks into indexes for each,
 * however many articles there are.
 */
@Component
class Chunks {

	/** A section's new address is that of all its articles. */
	private static final String CHANGED = """
			greatest((select greatest(a.modified_at, a.first_published_at, a.withdrawn_at) from article a
			           where a.id / 50000 = chunk.number and a.first_published_at is not null
			           order by greatest(a.modified_at, a.first_published_at, a.withdrawn_at) desc limit 1),
			         (select p.since from public_slug p where p.article_id / 50000 = chunk.number
			           order by p.since desc limit 1),
			         (select max(modified_at) from section)) as changed_at
			""";

	private static final String ARTICLES = "select chunk.number, " + CHANGED + """
			from generate_series(0, (select max(id) from article) / 50000) as chunk (number)
			where exists (select 1 from published_article a where a.id >= chunk.number * 50000
			              and a.id < (chunk.number + 1) * 50000 and not a.noindex and a.canonical_override is null)
			order by chunk.number
			""";

	private static final String LISTS = """
			select chunk.number, (select max(modified_at) from %1$s) as changed_at
			from generate_series(0, (select max(id) from %1$s) / 50000) as chunk (number)
			where exists (select 1 from %1$s one join %2$s listed on listed.%1$s_id = one.id
			              where one.id >= chunk.number * 50000 and one.id < (chunk.number + 1) * 50000
			              and listed.published_at is not null)
			order by chunk.number
			""";

	private final JdbcClient database;

	Chunks(JdbcClient database) {
		this.database = database;
	}

	/**
	 * All of them.
	 */
	List<Chunk> all() {
		List<Chunk> articles = this.database.sql(ARTICLES).query((row, number) -> chunk(Kind.ARTICLES, row)).list();
		Instant newest = articles.stream()
			.map(Chunk::changedAt)
			.filter(Objects::nonNull)
			.max(Instant::compareTo)
			.orElse(null);
		Stream<Chunk> lists = Stream
			.of(lists(Kind.THEMES, "theme", "article_theme"), lists(Kind.CONTRIBUTORS, "contributor", "byline"))
			.flatMap(List::stream)
			.map((chunk) -> new Chunk(chunk.kind(), chunk.number(), later(chunk.changedAt(), newest)));
		return Stream.concat(articles.stream(), lists).toList();
	}

	/**
	 * When a chunk of articles may have changed last.
	 */
	@Nullable Instant changed(long number) {
		return this.database.sql("select " + CHANGED + " from (values (cast(:number as bigint))) as chunk (number)")
			.param("number", number)
			.query((row, at) -> instant(row))
			.list()
			.stream()
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private List<Chunk> lists(Kind kind, String table, String listed) {
		return this.database.sql(LISTS.formatted(table, listed)).query((row, number) -> chunk(kind, row)).list();
	}

	private static Chunk chunk(Kind kind, ResultSet row) throws SQLException {
		return new Chunk(kind, row.getLong("number"), instant(row));
	}

	private static @Nullable Instant instant(ResultSet row) throws SQLException {
		OffsetDateTime at = row.getObject("changed_at", OffsetDateTime.class);
		return (at != null) ? at.toInstant() : null;
	}

	private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return one.isAfter(other) ? one : other;
	}

}
