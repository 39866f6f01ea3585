package org.tribune.article.desk.list;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds themes and contributors by what somebody types: the beginning of each word,
 * without accents.
 */
@Component
class NameSearch {

	/** Suggestions at once. */
	private static final int MOST = 8;

	private static final Map<Kind, String> SOURCES = Map.of(Kind.THEME, """
			select id, slug, name, '' as detail, sort_name from theme
			where slug = :slug or words @@ to_tsquery('tribune_desk', :words)
			""", Kind.CONTRIBUTOR,
			"""
					select id, slug, trim(first_name || ' ' || last_name) as name, organisation as detail, sort_name
					from contributor where slug = :slug
					    or desk_words(first_name || ' ' || last_name || ' ' || organisation) @@ to_tsquery('tribune_desk', :words)
					""");

	private final JdbcClient database;

	NameSearch(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Those that what was typed may mean, the most exact first.
	 */
	List<Named> find(Kind kind, String typed) {
		String words = DeskWords.query(typed);
		if (words.isEmpty()) {
			return List.of();
		}
		return this.database
			.sql("select id, slug, name, detail from (" + SOURCES.get(kind)
					+ ") found order by slug = :slug desc, lower(name) = :exact desc, sort_name, id limit " + MOST)
			.params(Map.of("slug", typed, "exact", typed.toLowerCase(Locale.ROOT), "words", words))
			.query((row, number) -> new Named(row.getLong("id"), row.getString("slug"), row.getString("name"),
					row.getString("detail")))
			.list();
	}

	/**
	 * What is looked for.
	 */
	enum Kind {

		THEME, CONTRIBUTOR

	}

	/**
	 * A theme or a contributor.
	 *
	 * @param id of it
	 * @param slug unique
	 * @param name two may bear the same
	 * @param detail what tells two of the same name apart, may be empty
	 */
	record Named(long id, String slug, String name, String detail) {
	}

}
