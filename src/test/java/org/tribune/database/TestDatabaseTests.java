package org.tribune.database;

import org.junit.jupiter.api.Test;
import org.tribune.TribuneTest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@TribuneTest
class TestDatabaseTests {

	@Autowired
	JdbcClient jdbc;

	@Autowired
	ObjectProvider<EmbeddedDatabase> embedded;

	@Test
	void applicationUsesTheDatabaseOfTheTests() {
		assertThat(this.jdbc.sql("select current_database()").query(String.class).single()).startsWith("test_");
		assertThat(this.embedded.stream()).isEmpty();
	}

	@Test
	void applicationIsNoSuperuser() {
		assertThat(this.jdbc.sql("show is_superuser").query(String.class).single()).isEqualTo("off");
	}

	@Test
	void serverSortsInFrench() {
		String query = "select word from (values ('zèbre'), ('Émile'), ('eau'), ('été'), ('Zoé')) as words (word) "
				+ "order by word";
		assertThat(this.jdbc.sql(query).query(String.class).list()).containsExactly("eau", "Émile", "été", "zèbre",
				"Zoé");
	}

	@Test
	void anotherContextGetsAnotherDatabase() {
		JdbcConnectionDetails first = TestServer.running().emptyDatabase();
		JdbcConnectionDetails second = TestServer.running().emptyDatabase();
		assertThat(first.getJdbcUrl()).isNotEqualTo(second.getJdbcUrl());
	}

}
