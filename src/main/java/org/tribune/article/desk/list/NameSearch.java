package org.tribune.article.desk.list;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds themes and contributors by what somebody types: the beginning of each word,
 * without accents.
 */
@Component
public class NameSearch {

	/** Suggestions at once. */
	private static final int MOST = 8;

	private static final Map<Kind, String> SOURCES = Map.of(Kind.THEME, """
			select id, slug, name, '' as detail, sort_name from theme
			where slug = :slug or words @@ to_tsquery('tribune_desk', :words)
			""", Kind.CONTRIBUTOR, """
			select id, slug, trim(first_name || ' ' || last_name) as name, organisation as detail, sort_name
			from contributor where slug = :slug
			    or words @@ to_tsquery('tribune_desk', :words)
			""");

	private final JdbcClient database;

	NameSearch(JdbcClient database) {
		this.database = database;
	}

	/**
	 * What somebody means who has typed a name, or followed an address with a slug.
	 */
	public Choice choose(Kind kind, @Nullable String typed) {
		return (typed == null || typed.isBlank()) ? Choice.NONE
				: Choice.among(typed.strip(), find(kind, typed.strip()));
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
	public enum Kind {

		/** Themes. */
		THEME,
		/** Contributors. */
		CONTRIBUTOR

	}

	/**
	 * A theme or a contributor.
	 *
	 * @param id of it
	 * @param slug unique
	 * @param name two may bear the same
	 * @param detail what tells two of the same name apart, may be empty
	 */
	public record Named(long id, String slug, String name, String detail) {
	}

}
