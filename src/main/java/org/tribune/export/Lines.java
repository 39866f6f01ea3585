package org.tribune.export;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts the lines of one kind into its table, some at a time. A field that the table does
 * not have is passed over; one that a line lacks takes its default.
 */
final class Lines implements AutoCloseable {

	private static final int BATCH = 100;

	private static final String SUCCESSOR = "successor_id";

	private final Kind kind;

	private final List<String> columns;

	private final Connection connection;

	/** The fields of the lines that wait, which all have the same. */
	private List<String> fields = List.of();

	private @Nullable PreparedStatement statement;

	private int waiting;

	/** Articles may be replaced by later ones: numbers of both. */
	private final Map<Long, Long> successors = new LinkedHashMap<>();

	Lines(Kind kind, List<String> columns, Connection connection) {
		this.kind = kind;
		this.columns = columns;
		this.connection = connection;
	}

	void add(ObjectNode line) throws SQLException {
		JsonNode successor = line.remove(SUCCESSOR);
		if (successor != null && successor.isIntegralNumber()) {
			this.successors.put(line.path("id").asLong(), successor.asLong());
		}
		List<String> named = this.columns.stream().filter(line::has).toList();
		PreparedStatement insert = this.statement;
		if (insert == null || !named.equals(this.fields)) {
			flush();
			close();
			this.fields = named;
			insert = prepare(named);
			this.statement = insert;
		}
		insert.setString(1, line.toString());
		insert.addBatch();
		this.waiting++;
		if (this.waiting == BATCH) {
			flush();
		}
	}

	private PreparedStatement prepare(List<String> named) throws SQLException {
		String list = Columns.list(named);
		return this.connection
			.prepareStatement("insert into " + this.kind.table() + " (" + list + ") overriding system value select "
					+ list + " from jsonb_populate_record(null::" + this.kind.table() + ", cast(? as jsonb))");
	}

	private void flush() throws SQLException {
		PreparedStatement insert = this.statement;
		if (insert != null && this.waiting > 0) {
			insert.executeBatch();
		}
		this.waiting = 0;
	}

	/** Writes what waits, and has the table count on after the highest number. */
	void finish() throws SQLException {
		flush();
		try (PreparedStatement update = this.connection
			.prepareStatement("update article set successor_id = ? where id = ?")) {
			for (Map.Entry<Long, Long> one : this.successors.entrySet()) {
				update.setLong(1, one.getValue());
				update.setLong(2, one.getKey());
				update.executeUpdate();
			}
		}
		if (this.columns.contains("id")) {
			try (Statement count = this.connection.createStatement()) {
				count.execute("select setval(pg_get_serial_sequence('" + this.kind.table() + "', 'id'), max(id)) from "
						+ this.kind.table() + " where pg_get_serial_sequence('" + this.kind.table()
						+ "', 'id') is not null having max(id) is not null");
			}
		}
	}

	@Override
	public void close() throws SQLException {
		if (this.statement != null) {
			this.statement.close();
		}
	}

}
