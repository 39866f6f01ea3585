package org.tribune.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * One process on one data directory, started again and again.
 */
class EmbeddedDatabaseTests {

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
	void dataSurviveARestart() throws SQLException {
		try (EmbeddedDatabase database = open()) {
			execute(database, "create table kept as select 'Émile' as word");
		}
		try (EmbeddedDatabase database = open()) {
			assertThat(query(database, "select word from kept")).isEqualTo("Émile");
		}
	}

	@Test
	void commitsAreDurable() throws SQLException {
		try (EmbeddedDatabase database = open()) {
			assertThat(query(database, "show fsync")).isEqualTo("on");
			assertThat(query(database, "show synchronous_commit")).isEqualTo("on");
			assertThat(query(database, "show full_page_writes")).isEqualTo("on");
		}
	}

	@Test
	void plansCountOnADiskWithoutMovingParts() throws SQLException {
		try (EmbeddedDatabase database = open()) {
			assertThat(query(database, "show random_page_cost")).isEqualTo("1.1");
		}
	}

	@Test
	void serverIsOutOfReachOfOthers() throws SQLException {
		try (EmbeddedDatabase database = open(); Connection administrator = database.address().administer()) {
			assertThat(query(administrator, "show listen_addresses")).isEqualTo("127.0.0.1");
			assertThat(query(administrator, "show unix_socket_directories")).isEmpty();
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> DriverManager.getConnection(database.getJdbcUrl(), "tribune", "guess"))
				.withMessageContaining("password authentication failed");
		}
	}

	@Test
	void siteOwnsItsDatabaseAndNothingElse() throws SQLException {
		try (EmbeddedDatabase database = open()) {
			execute(database, "create extension unaccent");
			assertThat(query(database, "show is_superuser")).isEqualTo("off");
		}
	}

	@Test
	void databaseSortsInFrench() throws SQLException {
		try (EmbeddedDatabase database = open()) {
			assertThat(query(database, "select min(word) from (values ('zèbre'), ('Émile'), ('été')) as words (word)"))
				.isEqualTo("Émile");
			assertThat(query(database, "select lower('ÉCOLE')")).isEqualTo("école");
		}
	}

	@Test
	void databaseOfAnotherMajorVersionIsRefusedUntouched() throws IOException, SQLException {
		open().close();
		Path directory = data.resolve("postgresql").toRealPath();
		String ours = Files.readString(directory.resolve("PG_VERSION"));
		Files.writeString(directory.resolve("PG_VERSION"), "17\n");
		assertThatExceptionOfType(EmbeddedDatabaseException.class).isThrownBy(EmbeddedDatabaseTests::open)
			.withMessageContaining("The database in %s was written by PostgreSQL 17.", directory)
			.withMessageContaining("brings PostgreSQL " + ours.strip() + ".")
			.satisfies((ex) -> assertThat(ex.action()).contains("Nothing was changed", "pg_upgrade"));
		Files.writeString(directory.resolve("PG_VERSION"), ours);
		assertServes();
	}

	@Test
	void pidFileOfADeadServerIsNoObstacle() throws IOException, SQLException {
		String pidFile = pidFileOfAStoppedServer();
		Process ended = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-version")
			.start();
		assertThat(ended.onExit().join().isAlive()).isFalse();
		write(pidFile, ended.pid());
		assertServes();
	}

	@Test
	void pidFileThatNamesAStrangerIsNoObstacleAndTheStrangerLives(@TempDir Path parent) throws Exception {
		String pidFile = pidFileOfAStoppedServer();
		Path elsewhere = Directories.fresh(parent);
		try (SiteProcess stranger = SiteProcess.start(elsewhere, false)) {
			Postmaster strangeServer = Postmaster.of(elsewhere.toRealPath().resolve("postgresql")).orElseThrow();
			write(pidFile, stranger.pid());
			assertServes();
			assertThat(ProcessHandle.of(stranger.pid())).get().matches(ProcessHandle::isAlive);
			write(pidFile, strangeServer.pid());
			assertServes();
			assertThat(strangeServer.isServing()).isTrue();
		}
		Directories.release(elsewhere);
	}

	@Test
	void emptyPidFileIsNoObstacle() throws IOException, SQLException {
		open().close();
		Files.writeString(data.resolve("postgresql/postmaster.pid"), "");
		assertServes();
	}

	@Test
	void serverThatDoesNotStartTellsWhyAndLetsTheDirectoryGo() throws SQLException {
		assertThatExceptionOfType(EmbeddedDatabaseException.class)
			.isThrownBy(() -> EmbeddedDatabase.open(data, false, List.of("shared_buffers=nonsense")))
			.withMessageContaining("invalid value for parameter \"shared_buffers\"")
			.satisfies((ex) -> assertThat(ex.action()).contains("postgresql.log"));
		assertServes();
	}

	private static EmbeddedDatabase open() {
		return EmbeddedDatabase.open(data, false, List.of());
	}

	private static void assertServes() throws SQLException {
		try (EmbeddedDatabase database = open()) {
			assertThat(query(database, "select 'served'")).isEqualTo("served");
		}
	}

	private static String pidFileOfAStoppedServer() throws IOException {
		try (EmbeddedDatabase database = open()) {
			assertThat(database.getUsername()).isEqualTo("tribune");
			return Files.readString(data.resolve("postgresql/postmaster.pid"));
		}
	}

	private static void write(String pidFile, long pid) throws IOException {
		Files.writeString(data.resolve("postgresql/postmaster.pid"), pidFile.replaceFirst("\\d+", "" + pid));
	}

	private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
		try (Connection connection = connect(database); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static String query(EmbeddedDatabase database, String sql) throws SQLException {
		try (Connection connection = connect(database)) {
			return query(connection, sql);
		}
	}

	private static String query(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
			assertThat(rows.next()).isTrue();
			return rows.getString(1);
		}
	}

	private static Connection connect(EmbeddedDatabase database) throws SQLException {
		return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
	}

}
