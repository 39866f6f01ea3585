package org.tribune.database;

import java.util.Properties;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * How to connect outside the pool: whoever waits for the database, or listens to it, must
 * not take a connection from those who read and write.
 */
public final class OwnConnection {

	private static final String SILENCE = "5";

	private OwnConnection() {
	}

	/**
	 * Settings for {@code DriverManager}: the account of the site, and how long to be
	 * patient. The server may be silent for five seconds.
	 * @param purpose as the server lists the connection
	 * @param patience seconds until the server must have taken the connection
	 */
	public static Properties settings(JdbcConnectionDetails database, String purpose, int patience) {
		Properties settings = new Properties();
		String user = database.getUsername();
		String password = database.getPassword();
		if (user != null) {
			settings.setProperty("user", user);
		}
		if (password != null) {
			settings.setProperty("password", password);
		}
		settings.setProperty("ApplicationName", "tribune " + purpose);
		settings.setProperty("connectTimeout", String.valueOf(patience));
		settings.setProperty("socketTimeout", SILENCE);
		return settings;
	}

}
