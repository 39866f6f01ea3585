package org.tribune.backup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads from the database's own catalogue what there is to keep.
 */
class Catalogue {

	/**
	 * What is not taken along: sessions, letters under way and counted attempts belong to
	 * the moment, and would let people in again who have left; the changes that search
	 * indexes have not heard of are counted by the server; the history of migrations is
	 * the schema's own, and a restored site has not been backed up yet.
	 */
	private static final Set<String> OF_THE_MOMENT = Set.of("flyway_schema_history", "spring_session",
			"spring_session_attributes", "attempt", "company", "one_time_link", "reset_request", "search_change",
			"job_run", "backup_made");

	private final JdbcClient database;

	Catalogue(DataSource database) {
		this.database = JdbcClient.create(database);
	}

	/**
	 * The migration that the schema has reached.
	 */
	String schema() {
		return this.database.sql("""
				select version from flyway_schema_history where success and version is not null
				order by installed_rank desc limit 1
				""").query(String.class).single();
	}

	/**
	 * The tables, each after those it refers to, without numbers of rows.
	 */
	List<BackupContents.Table> tables() {
		Map<String, List<String>> columns = new LinkedHashMap<>();
		this.database.sql("""
				select c.table_name, c.column_name
				from information_schema.columns c
				join information_schema.tables t using (table_schema, table_name)
				where c.table_schema = current_schema and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
				order by c.table_name, c.ordinal_position
				""").query((row) -> {
			String table = row.getString(1);
			if (!OF_THE_MOMENT.contains(table)) {
				columns.computeIfAbsent(table, (name) -> new ArrayList<>()).add(row.getString(2));
			}
		});
		Map<String, Set<String>> references = references();
		Set<String> ordered = new LinkedHashSet<>();
		columns.keySet().forEach((table) -> place(table, references, ordered, new LinkedHashSet<>()));
		return ordered.stream()
			.filter(columns::containsKey)
			.map((table) -> new BackupContents.Table(table, columns.getOrDefault(table, List.of()), 0))
			.toList();
	}

	private static void place(String table, Map<String, Set<String>> references, Set<String> placed, Set<String> path) {
		if (placed.contains(table)) {
			return;
		}
		if (!path.add(table)) {
			throw new IllegalStateException("Tables refer to each other in a circle: " + path);
		}
		references.getOrDefault(table, Set.of()).forEach((other) -> place(other, references, placed, path));
		path.remove(table);
		placed.add(table);
	}

	/** A table may refer to itself: the rows of one COPY are checked together. */
	private Map<String, Set<String>> references() {
		Map<String, Set<String>> references = new LinkedHashMap<>();
		this.database.sql("""
				select child.relname, parent.relname
				from pg_constraint c
				join pg_class child on child.oid = c.conrelid
				join pg_class parent on parent.oid = c.confrelid
				join pg_namespace n on n.oid = child.relnamespace
				where c.contype = 'f' and n.nspname = current_schema and c.conrelid <> c.confrelid
				order by 1, 2
				""").query((row) -> {
			references.computeIfAbsent(row.getString(1), (name) -> new LinkedHashSet<>()).add(row.getString(2));
		});
		return references;
	}

	/**
	 * The sequences, and where they are.
	 */
	List<BackupContents.Sequence> sequences() {
		return this.database
			.sql("""
					select sequencename, coalesce(last_value, 0) from pg_sequences where schemaname = current_schema order by 1
					""")
			.query((row, number) -> new BackupContents.Sequence(row.getString(1), row.getLong(2)))
			.list();
	}

	/**
	 * Whether somebody has written here already.
	 */
	boolean isInhabited() {
		return this.database
			.sql("""
					select exists (select 1 from section) or exists (select 1 from article) or exists (select 1 from contributor)
					    or exists (select 1 from image) or exists (select 1 from staff_member)
					""")
			.query(Boolean.class)
			.single();
	}

}
