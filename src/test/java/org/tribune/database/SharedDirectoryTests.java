package org.tribune.database;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Several processes on one data directory, alive or killed.
 */
class SharedDirectoryTests {

	private static Path data;

	@BeforeAll
	static void createDataDirectory(@TempDir Path parent) throws IOException {
		data = Directories.fresh(parent);
	}

	@AfterAll
	static void releaseDataDirectory() throws IOException {
		Directories.release(data);
	}

	@Test
	void killedSiteLosesNothingAndStartsAgain() throws Exception {
		SiteProcess killed = SiteProcess.start(data, false);
		killed.kill();
		Postmaster orphan = postmaster().orElseThrow();
		assertThat(orphan.isServing()).isTrue();
		try (EmbeddedDatabase database = open(false)) {
			assertThat(words(database)).isEqualTo(1);
			assertThat(orphan.isServing()).isFalse();
			assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> connect(orphan.port()));
		}
		assertThat(postmaster()).isEmpty();
	}

	@Test
	void killedServerLosesNothingAndStartsAgain() throws Exception {
		SiteProcess killed = SiteProcess.start(data, false);
		ProcessHandle server = postmaster().flatMap((one) -> ProcessHandle.of(one.pid())).orElseThrow();
		killed.kill();
		assertThat(server.destroyForcibly()).isTrue();
		server.onExit().join();
		try (EmbeddedDatabase database = open(false)) {
			assertThat(words(database)).isEqualTo(1);
		}
	}

	@Test
	void endedSiteLeavesNoServer() throws Exception {
		SiteProcess site = SiteProcess.start(data, false);
		Postmaster server = postmaster().orElseThrow();
		site.close();
		assertThat(server.isServing()).isFalse();
		assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> connect(server.port()));
		assertThat(postmaster()).isEmpty();
	}

	@Test
	void secondSiteIsToldWhoRunsWhere() throws Exception {
		try (SiteProcess site = SiteProcess.start(data, false)) {
			assertThatExceptionOfType(EmbeddedDatabaseException.class).isThrownBy(() -> open(false))
				.withMessage("Another Tribune (PID %d) is already running on the data directory %s.", site.pid(), data)
				.satisfies((ex) -> assertThat(ex.action()).contains("Stop that Tribune first", "tribune.data-directory",
						"spring.datasource.url"));
			assertThat(postmaster()).get().matches(Postmaster::isServing);
		}
	}

	@Test
	void secondSiteInTheSameProcessIsRefusedToo() throws IOException {
		try (EmbeddedDatabase database = open(false)) {
			assertThatExceptionOfType(EmbeddedDatabaseException.class).isThrownBy(() -> open(false))
				.withMessageContaining("(PID %d)", ProcessHandle.current().pid());
			assertThatExceptionOfType(EmbeddedDatabaseException.class).isThrownBy(() -> open(false));
			assertThat(database.getPassword()).isNotBlank();
		}
	}

	@Test
	void commandJoinsTheRunningSiteAndLeavesItRunning() throws Exception {
		try (SiteProcess site = SiteProcess.start(data, false)) {
			try (EmbeddedDatabase database = open(true)) {
				assertThat(words(database)).isEqualTo(1);
			}
			assertThat(postmaster()).get().matches(Postmaster::isServing);
			assertThat(DirectoryLock.holder(data.resolve("postgresql.lock")))
				.contains(new DirectoryLock.Holder(site.pid(), false));
		}
	}

	@Test
	void commandAloneStartsTheServerAndStopsIt() throws Exception {
		try (EmbeddedDatabase database = open(true)) {
			assertThat(postmaster()).get().matches(Postmaster::isServing);
			assertThat(database.getUsername()).isEqualTo("tribune");
		}
		assertThat(postmaster()).isEmpty();
	}

	@Test
	void nobodyJoinsACommandThatStopsItsServerInTheEnd() throws Exception {
		try (SiteProcess command = SiteProcess.start(data, true)) {
			for (boolean other : List.of(true, false)) {
				assertThatExceptionOfType(EmbeddedDatabaseException.class).isThrownBy(() -> open(other))
					.withMessage("A Tribune command (PID %d) is running on the data directory %s.", command.pid(), data)
					.satisfies((ex) -> assertThat(ex.action()).startsWith("Wait until it has ended"));
			}
		}
	}

	private static EmbeddedDatabase open(boolean command) {
		return EmbeddedDatabase.open(data, command, List.of());
	}

	private static Optional<Postmaster> postmaster() throws IOException {
		return Postmaster.of(data.toRealPath().resolve("postgresql"));
	}

	private static void connect(int port) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
			socket.getOutputStream().flush();
		}
	}

	private static int words(EmbeddedDatabase database) throws SQLException {
		try (Connection connection = database.administer();
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("select count(*) from kept where word = 'kept'")) {
			assertThat(rows.next()).isTrue();
			return rows.getInt(1);
		}
	}

}
