package org.tribune.article.desk.list;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The members of staff whose articles may be asked for.
 */
@Component
class Owners {

	private final JdbcClient database;

	Owners(JdbcClient database) {
		this.database = database;
	}

	List<Owner> all() {
		return this.database.sql("select id, name from staff_member order by name, id limit 500")
			.query((row, number) -> new Owner(row.getLong("id"), row.getString("name")))
			.list();
	}

	/**
	 * Somebody on the staff.
	 *
	 * @param id of the member of staff
	 * @param name as colleagues know them
	 */
	record Owner(Long id, String name) {
	}

}
