package org.tribune.taxonomy.admin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.markup.AlphabeticalName;

/**
 * The themes as the newsroom looks them up, whether articles bear them or not.
 */
@Component
class ThemeIndex {

	/** Articles are counted up to here: more is "more". */
	static final int COUNTED = 1000;

	/** How alike two names must be to be shown as perhaps one theme. */
	private static final double ALIKE = 0.45;

	private static final String SELECT = """
			select t.id, t.slug, t.name,
			       (select count(*) from (select 1 from article_theme f where f.theme_id = t.id limit %d) borne) as borne
			from theme t
			"""
		.formatted(COUNTED + 1);

	private static final RowMapper<Row> ROW = (row, number) -> new Row(row.getLong("id"), row.getString("slug"),
			row.getString("name"), row.getInt("borne"));

	private final JdbcClient database;

	ThemeIndex(JdbcClient database) {
		this.database = database;
	}

	List<Row> part(Question question, int offset, int limit) {
		return this.database
			.sql(SELECT + question.condition() + " order by t.initial, t.sort_name, t.id limit :limit offset :offset")
			.params(question.parameters())
			.param("limit", limit)
			.param("offset", offset)
			.query(ROW)
			.list();
	}

	int count(Question question, int bound) {
		return this.database
			.sql("select count(*) from (select 1 from theme t" + question.condition() + " limit :bound) counted")
			.params(question.parameters())
			.param("bound", bound)
			.query(Integer.class)
			.single();
	}

	/**
	 * Themes that may mean the same, the most alike first.
	 * @param id of the theme that is compared; 0 for none
	 */
	List<Row> alike(String name, long id, int limit) {
		return this.database.sql(SELECT + """
				where t.id <> :id and t.sort_name % :name and similarity(t.sort_name, :name) >= :alike
				order by similarity(t.sort_name, :name) desc, t.id limit :limit
				""")
			.param("id", id)
			.param("name", AlphabeticalName.of(name).sortName())
			.param("alike", ALIKE)
			.param("limit", limit)
			.query(ROW)
			.list();
	}

	/**
	 * How many articles in whatever state bear a theme, counted up to {@link #COUNTED}
	 * and one more.
	 */
	int borne(long id) {
		return this.database
			.sql("select count(*) from (select 1 from article_theme where theme_id = :id limit :bound) counted")
			.param("id", id)
			.param("bound", COUNTED + 1)
			.query(Integer.class)
			.single();
	}

	/**
	 * Whether readers have ever been able to see the theme's page.
	 */
	boolean wasPublic(long id) {
		return this.database.sql("""
				select exists (select 1 from article_theme f join article a on a.id = f.article_id
				               where f.theme_id = ? and a.first_published_at is not null)
				""").param(id).query(Boolean.class).single();
	}

	/**
	 * What the list is asked for.
	 *
	 * @param words part of a name, as typed
	 * @param initial a letter or {@code #}; null for all
	 * @param unused only themes that no article bears
	 */
	record Question(String words, @Nullable String initial, boolean unused) {

		private String part() {
			return AlphabeticalName.of(this.words).sortName();
		}

		String condition() {
			return " where true" + ((this.initial != null) ? " and t.initial = :initial" : "")
					+ (part().isEmpty() ? "" : " and t.sort_name like :part")
					+ (this.unused ? " and not exists (select 1 from article_theme u where u.theme_id = t.id)" : "");
		}

		Map<String, Object> parameters() {
			Map<String, Object> parameters = new HashMap<>();
			if (this.initial != null) {
				parameters.put("initial", this.initial);
			}
			if (!part().isEmpty()) {
				parameters.put("part", "%" + part() + "%");
			}
			return parameters;
		}

	}

	/**
	 * A line of the list.
	 *
	 * @param id of the theme
	 * @param slug of the theme
	 * @param name of the theme
	 * @param borne by how many articles, counted up to a bound
	 */
	record Row(long id, String slug, String name, int borne) {

		/**
		 * As the list shows the number of articles.
		 */
		public String count() {
			return (this.borne > COUNTED) ? COUNTED + "+" : String.valueOf(this.borne);
		}

	}

}
