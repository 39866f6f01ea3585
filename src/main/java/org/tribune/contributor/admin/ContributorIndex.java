package org.tribune.contributor.admin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.markup.AlphabeticalName;

/**
 * The contributors as the newsroom looks them up, whether they have published or not.
 */
@Component
class ContributorIndex {

	/** Articles are counted up to here: more is "more". */
	static final int COUNTED = 1000;

	/** How alike two names must be to be shown as perhaps one person. */
	private static final double ALIKE = 0.5;

	private static final int MOST_WORDS = 5;

	private static final String SELECT = """
			select c.id, c.slug, c.first_name, c.last_name, c.role, c.organisation,
			       (select count(*) from (select 1 from byline b where b.contributor_id = c.id limit %d) signed) as signed,
			       exists (select 1 from contributor d where d.initial = c.initial and d.sort_name = c.sort_name
			               and d.id <> c.id) as namesake
			from contributor c
			"""
		.formatted(COUNTED + 1);

	private final JdbcClient database;

	ContributorIndex(JdbcClient database) {
		this.database = database;
	}

	List<Row> part(Question question, int offset, int limit) {
		return this.database
			.sql(SELECT + question.condition() + " order by c.initial, c.sort_name, c.id limit :limit offset :offset")
			.params(question.parameters())
			.param("limit", limit)
			.param("offset", offset)
			.query(ContributorIndex::row)
			.list();
	}

	int count(Question question, int bound) {
		return this.database
			.sql("select count(*) from (select 1 from contributor c" + question.condition() + " limit :bound) counted")
			.params(question.parameters())
			.param("bound", bound)
			.query(Integer.class)
			.single();
	}

	/**
	 * Who may be the same person under another spelling, the most alike first.
	 */
	List<Row> alike(long id, int limit) {
		return this.database.sql(SELECT + """
				join contributor o on o.id = :id
				where c.id <> o.id and c.sort_name % o.sort_name
				and similarity(c.sort_name, o.sort_name) >= :alike
				order by similarity(c.sort_name, o.sort_name) desc, c.id limit :limit
				""").param("id", id).param("alike", ALIKE).param("limit", limit).query(ContributorIndex::row).list();
	}

	/**
	 * How many articles in whatever state somebody signs, counted up to {@link #COUNTED}
	 * and one more.
	 */
	int signed(long id) {
		return this.database
			.sql("select count(*) from (select 1 from byline where contributor_id = :id limit :bound) counted")
			.param("id", id)
			.param("bound", COUNTED + 1)
			.query(Integer.class)
			.single();
	}

	/**
	 * Whether readers have ever been able to see the profile.
	 */
	boolean wasPublic(long id) {
		return this.database.sql("""
				select exists (select 1 from byline b join article a on a.id = b.article_id
				               where b.contributor_id = ? and a.first_published_at is not null)
				""").param(id).query(Boolean.class).single();
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		return new Row(row.getLong("id"), row.getString("slug"),
				(row.getString("first_name") + " " + row.getString("last_name")).strip(), row.getString("role"),
				row.getString("organisation"), row.getInt("signed"), row.getBoolean("namesake"));
	}

	/**
	 * What the list is asked for.
	 *
	 * @param words parts of names and organisations, as typed
	 * @param initial a letter or {@code #}; null for all
	 * @param namesakes only those who share their name with another
	 */
	record Question(String words, @Nullable String initial, boolean namesakes) {

		private List<String> parts() {
			return Arrays.stream(AlphabeticalName.of(this.words).sortName().split(" "))
				.filter((part) -> !part.isEmpty())
				.limit(MOST_WORDS)
				.toList();
		}

		String condition() {
			StringBuilder condition = new StringBuilder(" where true");
			if (this.initial != null) {
				condition.append(" and c.initial = :initial");
			}
			if (this.namesakes) {
				condition.append(" and exists (select 1 from contributor d where d.initial = c.initial"
						+ " and d.sort_name = c.sort_name and d.id <> c.id)");
			}
			for (int part = 0; part < parts().size(); part++) {
				condition.append(" and c.search_text like :part").append(part);
			}
			return condition.toString();
		}

		Map<String, Object> parameters() {
			Map<String, Object> parameters = new HashMap<>();
			if (this.initial != null) {
				parameters.put("initial", this.initial);
			}
			List<String> parts = parts();
			for (int part = 0; part < parts.size(); part++) {
				parameters.put("part" + part, "%" + parts.get(part) + "%");
			}
			return parameters;
		}

	}

	/**
	 * A line of the list.
	 *
	 * @param id of the contributor
	 * @param slug of the contributor
	 * @param name first and last name
	 * @param role today
	 * @param organisation today
	 * @param signed how many articles, counted up to a bound
	 * @param namesake whether another has the same name
	 */
	record Row(long id, String slug, String name, String role, String organisation, int signed, boolean namesake) {

		/**
		 * As the list shows the number of articles.
		 */
		public String count() {
			return (this.signed > COUNTED) ? COUNTED + "+" : String.valueOf(this.signed);
		}

	}

}
