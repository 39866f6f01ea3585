package org.tribune.article.published;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tribune.SqlCounter;
import org.tribune.TribuneTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@TribuneTest
class RoundTripTests {

	@Autowired
	private JdbcOperations database;

	@Test
	void everyQuestionGetsItsOwnAnswer() throws Exception {
		List<String> words = new ArrayList<>();
		List<Integer> numbers = new ArrayList<>();
		List<String> nothing = new ArrayList<>();
		RoundTrip trip = new RoundTrip();
		trip.ask("select * from (values (?), (?)) word (text)", (row) -> words.add(row.getString("text")), "l’eau; ?",
				"le sol");
		trip.ask("select 1 where ? > 7", (row) -> nothing.add("a row"), 3);
		trip.ask("select n from generate_series(1, ?) n order by n desc", (row) -> numbers.add(row.getInt(1)), 3);

		assertThat(SqlCounter.statements(() -> trip.run(this.database))).hasSize(3);
		assertThat(words).containsExactly("l’eau; ?", "le sol");
		assertThat(nothing).isEmpty();
		assertThat(numbers).containsExactly(3, 2, 1);
	}

	@Test
	void questionThatFailsFailsTheTripAndLeavesTheConnectionUsable() {
		for (int attempt = 0; attempt < 20; attempt++) {
			RoundTrip trip = new RoundTrip();
			List<Integer> read = new ArrayList<>();
			trip.ask("select 1", (row) -> read.add(row.getInt(1)));
			trip.ask("select 1 / ?", (row) -> read.add(row.getInt(1)), 0);

			assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> trip.run(this.database));
			assertThat(this.database.queryForObject("select 2", Integer.class)).isEqualTo(2);
		}
	}

}
