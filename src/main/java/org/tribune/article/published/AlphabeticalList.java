package org.tribune.article.published;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An A to Z list of what readers may know of, read letter by letter.
 *
 * @param <T> an entry
 */
final class AlphabeticalList<T> {

	private final JdbcClient database;

	private final String select;

	private final String table;

	private final RowMapper<T> mapper;

	/**
	 * Describes a list.
	 * @param select columns and joins of an entry, whose row is named {@code c}
	 * @param table with the columns {@code initial}, {@code sort_name}, {@code id} and
	 * {@code listed}, which says whether readers may know of it
	 */
	AlphabeticalList(JdbcClient database, String select, String table, RowMapper<T> mapper) {
		this.database = database;
		this.select = select;
		this.table = table;
		this.mapper = mapper;
	}

	List<T> part(@Nullable String initial, int offset, int limit) {
		return this.database
			.sql(this.select + where(initial) + " order by c.initial, c.sort_name, c.id limit :limit offset :offset")
			.params(parameters(initial, Map.of("limit", limit, "offset", offset)))
			.query(this.mapper)
			.list();
	}

	int count(@Nullable String initial, int bound) {
		return this.database
			.sql("select count(*) from (select 1 from " + this.table + " c" + where(initial) + " limit :bound) counted")
			.params(parameters(initial, Map.of("bound", bound)))
			.query(Integer.class)
			.single();
	}

	/**
	 * The letters under which there is an entry: one look a letter, whatever the length
	 * of the list.
	 */
	List<String> initials() {
		return this.database
			.sql("select letter from unnest(string_to_array('# A B C D E F G H I J K L M N O P Q R S T U V W X Y Z',"
					+ " ' ')) as letter where exists (select 1 from " + this.table + " c where c.initial = letter"
					+ " and c.listed) order by letter")
			.query((row, number) -> row.getString("letter"))
			.list();
	}

	private static String where(@Nullable String initial) {
		return " where c.listed" + ((initial != null) ? " and c.initial = :initial" : "");
	}

	private static Map<String, Object> parameters(@Nullable String initial, Map<String, Object> others) {
		Map<String, Object> all = new HashMap<>(others);
		if (initial != null) {
			all.put("initial", initial);
		}
		return all;
	}

}
