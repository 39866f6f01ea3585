package org.tribune.database;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

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

}
