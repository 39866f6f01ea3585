package org.tribune.article.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.article.ArticleState;

/**
 * Reads the rows of the desk's lists: the columns, the joins and the mapping, in one
 * place.
 */
@Component
public class DeskRows {

	/** A scheduled article that has not appeared this long after its time is late. */
	static final Duration PATIENCE = Duration.ofMinutes(1);

	private static final String COLUMNS = """
			a.id, a.version, a.state, a.headline, s.slug as section_slug, s.name as section_name, m.name as owner_name,
			a.modified_at, a.scheduled_for, a.published_at,
			a.state = 'SCHEDULED' and a.scheduled_for < :late as late,
			a.state = 'DRAFT' and a.changes_asked_at is not null as changes_asked,
			(select string_agg(trim(c.first_name || ' ' || c.last_name), ', ' order by b.position)
			   from byline b join contributor c on c.id = b.contributor_id where b.article_id = a.id) as byline
			""";

	private static final String JOINS = """
			left join section s on s.id = a.section_id
			left join staff_member m on m.id = a.owner_id
			""";

	private final JdbcClient database;

	private final Clock clock;

	DeskRows(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * Rows in the order of a source of articles.
	 * @param source SQL that yields {@code id}, {@code place} and {@code list}, already
	 * limited
	 * @param mapper makes of each row what the page shows
	 */
	public <T> List<T> in(String source, Map<String, ?> parameters, RowMapper<T> mapper) {
		Map<String, Object> all = new HashMap<>(parameters);
		all.put("late", late());
		return this.database
			.sql("select listed.list, " + COLUMNS + " from (" + source + ") listed join article a on a.id = listed.id "
					+ JOINS + " order by listed.list, listed.place")
			.params(all)
			.query(mapper)
			.list();
	}

	/**
	 * What was scheduled before is late.
	 */
	OffsetDateTime late() {
		return sql(this.clock.instant().minus(PATIENCE));
	}

	/**
	 * A row of the result as a row of a list.
	 */
	public static DeskRow row(ResultSet row, int number) throws SQLException {
		return new DeskRow(row.getLong("id"), row.getInt("version"), ArticleState.valueOf(row.getString("state")),
				row.getString("headline"), row.getString("section_slug"), row.getString("section_name"),
				text(row.getString("byline")), row.getString("owner_name"),
				row.getObject("modified_at", OffsetDateTime.class).toInstant(), instant(row, "scheduled_for"),
				instant(row, "published_at"), row.getBoolean("late"), row.getBoolean("changes_asked"));
	}

	/**
	 * An instant as the driver takes it.
	 */
	public static OffsetDateTime sql(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
		return (value != null) ? value.toInstant() : null;
	}

	private static String text(@Nullable String value) {
		return (value != null) ? value : "";
	}

}
