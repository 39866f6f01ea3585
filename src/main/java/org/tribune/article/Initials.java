package org.tribune.article;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The letters of an A to Z list under which readers find something.
 */
final class Initials {

	private Initials() {
	}

	/**
	 * Looks once a letter, whatever the length of the list.
	 * @param table with a column {@code initial}
	 * @param published condition on a row named {@code c}
	 */
	static List<String> read(JdbcClient database, String table, String published) {
		return database
			.sql("select letter from unnest(string_to_array('# A B C D E F G H I J K L M N O P Q R S T U V W X Y Z',"
					+ " ' ')) as letter where exists (select 1 from " + table + " c where c.initial = letter and "
					+ published + ") order by letter")
			.query((row, number) -> row.getString("letter"))
			.list();
	}

}
