package org.tribune.article.published;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.ArgumentPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Questions that go to the database together and come back together: one wait for all of
 * them. The driver sends what a semicolon parts as statements of their own, each prepared
 * on the server like any other.
 */
final class RoundTrip {

	private final List<Question> questions = new ArrayList<>();

	/**
	 * Takes a question along.
	 * @param sql one query with a question mark for each parameter
	 * @param reader called with each row of the answer
	 */
	void ask(String sql, RowCallbackHandler reader, Object... parameters) {
		this.questions.add(new Question(sql, reader, List.of(parameters)));
	}

	/**
	 * Goes there and back.
	 */
	void run(JdbcOperations database) {
		String sql = this.questions.stream().map(Question::sql).collect(Collectors.joining(";\n"));
		database.execute(sql, (PreparedStatementCallback<@Nullable Void>) (statement) -> {
			ask(statement);
			return null;
		});
	}

	private void ask(PreparedStatement statement) throws SQLException {
		Object[] parameters = this.questions.stream().flatMap((one) -> one.parameters().stream()).toArray();
		new ArgumentPreparedStatementSetter(parameters).setValues(statement);
		statement.execute();
		for (Question question : this.questions) {
			try (ResultSet rows = statement.getResultSet()) {
				while (rows.next()) {
					question.reader().processRow(rows);
				}
			}
			statement.getMoreResults();
		}
	}

	private record Question(String sql, RowCallbackHandler reader, List<Object> parameters) {
	}

}
