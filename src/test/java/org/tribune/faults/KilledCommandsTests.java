package org.tribune.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.tribune.database.DisposableServer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Long jobs are killed in their midst and run again. Run with
 * {@code -Dtribune.faults.rounds=1}.
 */
@EnabledIfSystemProperty(named = "tribune.faults.rounds", matches = "\\d+")
class KilledCommandsTests {

	private static final int POSTS = 300;

	@TempDir
	private Path directory;

	private DisposableServer server;

	@BeforeEach
	void startServer() throws IOException {
		this.server = DisposableServer.in(this.directory);
	}

	@AfterEach
	void stopServer() throws IOException {
		this.server.close();
	}

	@Test
	void killedMigrationLeavesNoLockAndGoesOn() throws Exception {
		Process migrating = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Migrating.class.getName(),
				this.server.url("tribune"), "tribune", this.server.password())
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
		JdbcClient sql = this.server.sql();
		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.pollInterval(Duration.ofMillis(5))
			.until(() -> exists(sql, "to_regclass('flyway_schema_history') is not null")
					&& exists(sql, "(select count(*) > 10 from flyway_schema_history)"));
		migrating.destroyForcibly().waitFor();
		long before = count(sql, "flyway_schema_history");

		Flyway flyway = Flyway.configure()
			.dataSource(new DriverManagerDataSource(this.server.url("tribune"), "tribune", this.server.password()))
			.locations("classpath:db/migration")
			.load();
		long known = flyway.info().all().length;
		assertThat(before).as("killed in the middle").isLessThan(known);
		int executed = flyway.migrate().migrationsExecuted;
		assertThat(before + executed).isEqualTo(known);
		assertThat(count(sql, "pg_locks where locktype = 'advisory'")).isZero();
		new Tally("migration killed after " + before, "migrations", (int) known, (int) known,
				(int) count(sql, "flyway_schema_history where success"))
			.tell();
	}

	@Test
	void killedImportAndReindexAreRunAgainToTheEnd() throws Exception {
		Path file = this.directory.resolve("posts.xml");
		Files.writeString(file, posts());
		try (Node node = new Node(this.directory.resolve("node"), this.server)) {
			JdbcClient sql = this.server.sql();
			Process importing = node.command("import", file.toString());
			Awaitility.await()
				.atMost(Duration.ofMinutes(3))
				.pollInterval(Duration.ofMillis(20))
				.until(() -> exists(sql, "to_regclass('same_theme_work') is not null")
						&& exists(sql, "(select count(*) > 40 from article)"));
			importing.destroyForcibly().waitFor();
			int before = (int) count(sql, "published_article");
			assertThat(before).as("killed in the middle").isLessThan(POSTS);
			assertThat(Ledgers.halfPublished(sql)).isEmpty();
			assertThat(count(sql, "article")).isEqualTo(before);

			assertThat(node.command("import", file.toString()).waitFor()).isZero();
			assertThat(count(sql, "published_article")).isEqualTo(POSTS);
			assertThat(count(sql, "(select headline from article group by headline having count(*) > 1) twice"))
				.isZero();
			assertThat(Ledgers.halfPublished(sql)).isEmpty();
			new Tally("import killed after " + before, "posts", POSTS, POSTS, (int) count(sql, "published_article"))
				.tell();

			reindex(node);
		}
	}

	private void reindex(Node node) throws Exception {
		Path index = this.directory.resolve("index");
		String where = "--tribune.search.directory=" + index;
		boolean killed = false;
		for (int attempt = 0; attempt < 5 && !killed; attempt++) {
			Process indexing = node.command("reindex", where);
			Awaitility.await()
				.atMost(Duration.ofMinutes(3))
				.pollInterval(Duration.ofMillis(5))
				.until(() -> !indexing.isAlive() || holdsSegments(index));
			killed = indexing.isAlive();
			indexing.destroyForcibly().waitFor();
		}
		assertThat(killed).as("killed in the middle").isTrue();
		assertThat(node.command("reindex", where).waitFor()).isZero();
	}

	private static boolean holdsSegments(Path index) throws IOException {
		if (!Files.isDirectory(index)) {
			return false;
		}
		try (Stream<Path> files = Files.walk(index)) {
			return files.anyMatch((one) -> one.getFileName().toString().startsWith("_")
					|| one.getFileName().toString().equals("write.lock"));
		}
	}

	private static boolean exists(JdbcClient sql, String condition) {
		return sql.sql("select " + condition).query(Boolean.class).single();
	}

	private static long count(JdbcClient sql, String rows) {
		return sql.sql("select count(*) from " + rows).query(Long.class).single();
	}

	private static String posts() {
		String items = IntStream.rangeClosed(1, POSTS).mapToObj((number) -> """
				<item><title>Tribune %1$d</title><link>https://ancien.example.org/t-%1$d/</link>
				<dc:creator>ada</dc:creator><content:encoded><![CDATA[<p>Le texte numéro %1$d.</p>]]></content:encoded>
				<wp:post_id>%1$d</wp:post_id><wp:post_date>2025-03-01 09:00:00</wp:post_date>
				<wp:post_date_gmt>2025-03-01 08:00:00</wp:post_date_gmt><wp:post_name>t-%1$d</wp:post_name>
				<wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
				<category domain="category" nicename="eaux"><![CDATA[Eaux]]></category></item>
				""".formatted(number)).collect(Collectors.joining());
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
				  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
				<title>Ancien</title><link>https://ancien.example.org</link><language>fr</language>
				<wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://ancien.example.org</wp:base_site_url>
				<wp:author><wp:author_login>ada</wp:author_login><wp:author_display_name>Ada Lantier</wp:author_display_name></wp:author>
				"""
				+ items + "</channel></rss>";
	}

}
