package org.tribune.export;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The fields of a kind: the columns of its table, without those that are computed and
 * those that name people of the staff, who are not exported.
 */
final class Columns {

	private static final String QUERY = """
			select column_name from information_schema.columns c
			where table_schema = current_schema and table_name = ? and is_generated = 'NEVER'
			  and not exists (
			    select 1 from pg_constraint k
			    join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
			    where k.contype = 'f' and k.conrelid = to_regclass(quote_ident(c.table_name))
			      and k.confrelid = to_regclass('staff_member') and a.attname = c.column_name)
			order by ordinal_position
			""";

	private Columns() {
	}

	static List<String> of(Kind kind, Connection connection) throws SQLException {
		List<String> columns = new ArrayList<>();
		try (PreparedStatement statement = connection.prepareStatement(QUERY)) {
			statement.setString(1, kind.table());
			try (ResultSet row = statement.executeQuery()) {
				while (row.next()) {
					if (!kind.leaves(row.getString(1))) {
						columns.add(row.getString(1));
					}
				}
			}
		}
		return columns;
	}

	/** Separated by commas, each quoted. */
	static String list(List<String> columns) {
		return String.join(", ", columns.stream().map((one) -> '"' + one.replace("\"", "\"\"") + '"').toList());
	}

}
