package org.tribune.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tribune.faults.Line;

import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * A start on a database that is not there yet, not the right one, or newer than the
 * program.
 */
@ExtendWith(OutputCaptureExtension.class)
class StartTests {

	@Test
	void startSaysWhatItWaitsForAndGivesUp(CapturedOutput output) throws IOException {
		DatabaseRefusal refusal = refusal("jdbc:postgresql://127.0.0.1:" + freePort() + "/tribune?password=secret",
				"tribune", "secret", "1s");

		assertThat(refusal).hasMessageContaining("connection refused");
		assertThat(refusal.action()).contains("Start PostgreSQL", "tribune.database.patience");
		assertThat(refusal.getExitCode()).isEqualTo(69);
		assertThat(output).contains("Waiting for the database jdbc:postgresql://127.0.0.1:", "Up to 1 s in all")
			.doesNotContain("secret");
	}

	@Test
	void startGoesOnOnceTheDatabaseIsThere(CapturedOutput output) throws Exception {
		JdbcConnectionDetails database = TestDatabase.another();
		int port = freePort();
		URI address = URI.create(database.getJdbcUrl().substring("jdbc:".length()));
		String url = "jdbc:postgresql://127.0.0.1:" + port + address.getPath();
		CompletableFuture<Void> start = CompletableFuture
			.runAsync(() -> run(url, user(database), password(database), "60s").close());
		Awaitility.await().until(() -> output.toString().contains("connection refused"));
		try (Line line = new Line(port, address.getPort())) {
			start.join();
			assertThat(line.port()).isEqualTo(port);
		}
		assertThat(output).contains("answers after");
	}

	@Test
	void wrongPasswordIsSaidAtOnce() {
		JdbcConnectionDetails database = TestDatabase.another();
		DatabaseRefusal refusal = refusal(database.getJdbcUrl(), user(database), "wrong", "60s");
		assertThat(refusal).hasMessageContaining("does not accept this name and password");
		assertThat(refusal.getExitCode()).isEqualTo(78);
	}

	@Test
	void missingDatabaseIsSaidAtOnce() {
		JdbcConnectionDetails database = TestDatabase.another();
		String url = database.getJdbcUrl();
		DatabaseRefusal refusal = refusal(url.substring(0, url.lastIndexOf('/')) + "/nowhere", user(database),
				password(database), "60s");
		assertThat(refusal).hasMessageContaining("has no database of this name");
		assertThat(refusal.getExitCode()).isEqualTo(78);
	}

	@Test
	void unknownHostIsToldApart() {
		assertThat(refusal("jdbc:postgresql://database.invalid/tribune", "tribune", "secret", "0s"))
			.hasMessageContaining("name of the host is not known");
	}

	@ParameterizedTest
	@MethodSource("faults")
	void otherFaultsAreToldApart(SQLException fault, Absence absence) {
		assertThat(Absence.of(fault)).isEqualTo(absence);
	}

	static Stream<Arguments> faults() {
		return Stream.of(Arguments.of(new SQLException("", "57P03"), Absence.STARTING),
				Arguments.of(new SQLException("", "53300"), Absence.FULL),
				Arguments.of(new SQLException("", "08001", new SocketTimeoutException()), Absence.SILENT),
				Arguments.of(new SQLException("", "XX000"), Absence.OTHER));
	}

	@Test
	void schemaIsMigratedOnceAndOneFromTheFutureIsRefused(CapturedOutput output) {
		JdbcConnectionDetails database = TestDatabase.another();
		Stream.generate(() -> CompletableFuture.runAsync(() -> run(database).close()))
			.limit(2)
			.toList()
			.forEach(CompletableFuture::join);
		JdbcClient sql = client(database);
		int twice = sql.sql("""
				select count(*) from (select 1 from flyway_schema_history
				    group by version having count(*) > 1 or not bool_and(success)) migration
				""").query(Integer.class).single();
		assertThat(twice).as("migrations run twice by two starts at once").isZero();

		sql.sql("alter table article add column mood text").update();
		applied(sql, 9000, "add a mood");
		run(database).close();
		assertThat(output).contains("A newer Tribune has migrated the database (9000 “add a mood”)");

		applied(sql, 9001, "take the kicker away");
		sql.sql("update schema_floor set migration = '9000'").update();
		DatabaseRefusal refusal = refusal(database.getJdbcUrl(), user(database), password(database), "60s");
		assertThat(refusal).hasMessageContaining("belongs to a newer Tribune")
			.hasMessageContaining("9000 “add a mood”, 9001 “take the kicker away”")
			.hasMessageContaining("Nothing was changed");
		assertThat(refusal.action()).contains("Start the newer Tribune");
		assertThat(refusal.getExitCode()).isEqualTo(78);
	}

	private static void applied(JdbcClient sql, int version, String description) {
		sql.sql("""
				insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,
				    installed_by, execution_time, success)
				values (?, ?, ?, 'SQL', ?, 1, 'newer', 1, true)
				""").params(version, Integer.toString(version), description, "V" + version + ".sql").update();
	}

	private static JdbcClient client(JdbcConnectionDetails database) {
		return JdbcClient
			.create(new DriverManagerDataSource(database.getJdbcUrl(), user(database), password(database)));
	}

	private static DatabaseRefusal refusal(String url, String user, String password, String wait) {
		@Nullable Throwable fault = catchThrowable(() -> run(url, user, password, wait).close());
		while (fault != null && !(fault instanceof ExitCodeGenerator)) {
			fault = fault.getCause();
		}
		return (DatabaseRefusal) Objects.requireNonNull(fault);
	}

	private static String user(JdbcConnectionDetails database) {
		return Objects.requireNonNull(database.getUsername());
	}

	private static String password(JdbcConnectionDetails database) {
		return Objects.requireNonNull(database.getPassword());
	}

	private static ConfigurableApplicationContext run(JdbcConnectionDetails database) {
		return run(database.getJdbcUrl(), user(database), password(database), "60s");
	}

	private static ConfigurableApplicationContext run(String url, String user, String password, String wait) {
		return new SpringApplicationBuilder(Start.class).web(WebApplicationType.NONE)
			.properties(Map.of("spring.datasource.url", url, "spring.datasource.username", user,
					"spring.datasource.password", password, "tribune.database.patience", wait))
			.run();
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class })
	@EnableConfigurationProperties(Patience.class)
	@Import(MigrationAtStart.class)
	static class Start {

	}

}
