package org.tribune.database;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Gives each application context that imports it an empty PostgreSQL database, on one
 * server for all tests of the process. Import it into tests of a slice of the
 * application; tests of the whole have it from {@link org.tribune.TribuneTest}.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

	@Bean
	JdbcConnectionDetails testDatabase() {
		return another();
	}

	/**
	 * One more empty database, for a test that needs two.
	 */
	public static JdbcConnectionDetails another() {
		return TestServer.running().emptyDatabase();
	}

	/**
	 * One more database with the tables of an empty site.
	 */
	public static DataSource emptySite() {
		JdbcConnectionDetails details = another();
		DataSource site = new DriverManagerDataSource(details.getJdbcUrl(), String.valueOf(details.getUsername()),
				String.valueOf(details.getPassword()));
		Flyway.configure().dataSource(site).locations("classpath:db/migration").load().migrate();
		return site;
	}

}
