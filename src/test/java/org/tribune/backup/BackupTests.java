package org.tribune.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tribune.Archive;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.database.TestDatabase;
import org.tribune.media.Originals;
import org.tribune.media.TemporaryMedia;
import org.tribune.staff.Role;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * A site is written into a file and comes back elsewhere: every row, every original.
 */
@TribuneTest
class BackupTests {

	private static @Nullable DataSource empty;

	private static byte @Nullable [] made;

	@Autowired
	private Backup backup;

	@Autowired
	private Restoration restorationHere;

	@Autowired
	private BackupCommand command;

	@Autowired
	private BackupLog log;

	@Autowired
	private DataSource database;

	@Autowired
	private Originals originals;

	@Autowired
	private JsonMapper json;

	@Autowired
	private Cast cast;

	@TempDir
	private Path directory;

	private Path file;

	/** Once for all of them: a backup reads the whole database of the tests. */
	@BeforeEach
	void takeACopyOfTheBackup() throws IOException {
		this.file = this.directory.resolve("site.zip");
		if (made == null) {
			this.cast.staff(Role.EDITOR);
			this.cast.publish(
					this.cast.draft("Ce qui revient").in(this.cast.section()).by(this.cast.ada(), this.cast.zoe()),
					Cast.DAY);
			this.backup.write(this.file);
			made = Files.readAllBytes(this.file);
		}
		else {
			Files.write(this.file, made);
		}
	}

	@Test
	void commandLeavesATraceForThePageAboutHealth() {
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		String file = this.directory.resolve("second.zip").toString();

		int code = new BackupCommand(this.backup, this.log).run(List.of(file), new PrintStream(said));

		assertThat(code).isZero();
		Instant last = this.log.last().orElseThrow();
		assertThat(said.toString(StandardCharsets.UTF_8)).contains("as of " + last.toString().substring(0, 22));
		JdbcClient.create(this.database).sql("delete from backup_made").update();
	}

	@Test
	void everyRowAndEveryOriginalComesBack() throws IOException {
		DataSource elsewhere = TestDatabase.emptySite();
		Originals media = TemporaryMedia.in(this.directory.resolve("media"));

		BackupContents restored = new Restoration(elsewhere, media, this.json).read(this.file);

		Path again = this.directory.resolve("again.zip");
		new Backup(elsewhere, media, this.json, Clock.systemUTC()).write(again);
		assertThat(lines(again)).isEqualTo(lines(this.file));
		assertThat(Archive.digests(again, "media/")).isEqualTo(Archive.digests(this.file, "media/")).isNotEmpty();
		assertThat(restored.rows()).isPositive();
		JdbcClient database = JdbcClient.create(elsewhere);
		assertThat(count(database, "article")).isPositive();
		assertThat(count(database, "published_article where headline = 'Ce qui revient'")).isPositive();
		// Counting goes on where it was: the next article does not take a number that is
		// taken.
		long most = database.sql("select max(id) from article").query(Long.class).single();
		assertThat(database.sql("select nextval(pg_get_serial_sequence('article', 'id'))").query(Long.class).single())
			.isGreaterThan(most);
	}

	@Test
	void sessionsAndOpenLettersStayBehind() throws IOException {
		assertThat(lines(this.file).keySet()).contains("tables/article.copy", "tables/staff_member.copy")
			.doesNotContain("tables/spring_session.copy", "tables/one_time_link.copy", "tables/attempt.copy");
	}

	@Test
	void siteWithContentIsLeftAlone() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.restorationHere.read(this.file))
			.withMessageContaining("There is content here already");
	}

	@Test
	void fileThatWasCutShortIsRefused() throws IOException {
		byte[] whole = Files.readAllBytes(this.file);
		Files.write(this.file, Arrays.copyOf(whole, whole.length / 2));

		refused("is not a whole backup");
	}

	@Test
	void archiveOfSomethingElseIsRefused() throws IOException {
		rewrite(Set.of(BackupContents.ENTRY), UnaryOperator.identity(), "");

		refused("is not a backup of Tribune");
	}

	@Test
	void backupOfAnotherSchemaIsRefused() throws IOException {
		rewrite(Set.of(), (text) -> text.replaceFirst("\"schema\" : \"[^\"]*\"", "\"schema\" : \"9999\""),
				BackupContents.ENTRY);

		refused("The backup has migration 9999");
	}

	@Test
	void missingRowsAreNoticedAndNothingIsRestored() throws IOException {
		rewrite(Set.of(), (text) -> text.substring(text.indexOf('\n') + 1), "tables/contributor.copy");
		assertThatIllegalArgumentException()
			.isThrownBy(
					() -> new Restoration(stillEmpty(), TemporaryMedia.in(this.directory.resolve("media")), this.json)
						.read(this.file))
			.withMessageContaining("contributor has");
		assertThat(count(JdbcClient.create(stillEmpty()), "section")).isZero();
	}

	@Test
	void damagedOriginalIsRefused() throws IOException {
		String original = Archive.digests(this.file, "media/").firstKey();
		rewrite(Set.of(), (text) -> text + "<!-- damaged -->", original);

		refused("is damaged");
	}

	@Test
	void commandNeverWritesOverAFile() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.command.run(List.of(this.file.toString()), silence()))
			.withMessageContaining("is there already");
		assertThat(this.command.run(List.of(this.directory.resolve("new.zip").toString()), silence())).isZero();
		assertThat(this.directory.resolve("new.zip.part")).doesNotExist();
	}

	private void refused(String why) {
		assertThatIllegalArgumentException()
			.isThrownBy(
					() -> new Restoration(stillEmpty(), TemporaryMedia.in(this.directory.resolve("media")), this.json)
						.read(this.file))
			.withMessageContaining(why);
	}

	/** A site that nobody has managed to fill. */
	private static synchronized DataSource stillEmpty() {
		if (empty == null) {
			empty = TestDatabase.emptySite();
		}
		return empty;
	}

	private static long count(JdbcClient database, String table) {
		return database.sql("select count(*) from " + table).query(Long.class).single();
	}

	/** Rows without their order, which COPY does not promise. */
	private static Map<String, List<String>> lines(Path zip) throws IOException {
		Map<String, List<String>> tables = new TreeMap<>();
		Archive.each(zip, "tables/", (name, content) -> {
			List<String> lines = new ArrayList<>(List.of(new String(content, StandardCharsets.UTF_8).split("\n")));
			Collections.sort(lines);
			tables.put(name, lines);
		});
		return tables;
	}

	/** Writes the backup anew without some entries and with another one changed. */
	private void rewrite(Set<String> without, UnaryOperator<String> change, String changed) throws IOException {
		this.file = Archive.rewrite(this.file, this.directory.resolve("changed.zip"), without, change, changed);
	}

	private static PrintStream silence() {
		return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
	}

}
