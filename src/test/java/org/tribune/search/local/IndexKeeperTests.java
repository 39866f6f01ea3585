package org.tribune.search.local;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.apache.lucene.index.CorruptIndexException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.article.Newsroom;
import org.tribune.search.index.IndexUnavailable;
import org.tribune.search.keeping.Changes;
import org.tribune.search.keeping.Follower;
import org.tribune.search.keeping.ReindexCommand;
import org.tribune.taxonomy.Theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Indexes of several processes beside one database: each here is one with its own
 * directory.
 */
@TribuneTest
class IndexKeeperTests {

	@TempDir
	private Path directory;

	@Autowired
	private Changes changes;

	@Autowired
	private Follower follower;

	@Autowired
	private Cast cast;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private JdbcClient database;

	@Autowired
	private TransactionTemplate transaction;

	private final List<IndexNode> nodes = new ArrayList<>();

	@AfterEach
	void end() throws Exception {
		for (IndexNode node : this.nodes) {
			node.end();
		}
	}

	@Test
	void everyProcessFollowsWhateverOneDid() throws Exception {
		IndexNode one = node();
		IndexNode other = node();
		assertThat(this.directory).isDirectoryContaining("glob:**0").isDirectoryContaining("glob:**1");

		long id = this.cast.publish(this.cast.draft("Bergamote").in(this.cast.section()), Cast.DAY);
		assertThat(Stream.of(one, other)).allSatisfy((node) -> assertThat(node.find("bergamote")).containsExactly(id));
		this.newsroom.withdraw(id, Cast.HAND);
		assertThat(Stream.of(one, other)).allSatisfy((node) -> assertThat(node.find("bergamote")).isEmpty());
	}

	@Test
	void renamedThemeIsFoundByItsNewName() throws Exception {
		IndexNode node = node();
		Theme theme = this.cast.theme("Tourbières");
		long id = this.cast.publish(this.cast.draft("Un sol").in(this.cast.section()).on(theme), Cast.DAY);
		assertThat(node.find("tourbieres")).containsExactly(id);

		this.database.sql("update theme set name = 'Bocages' where id = ?").param(theme.id()).update();
		assertThat(node.find("tourbieres")).isEmpty();
		assertThat(node.find("bocages")).contains(id);
	}

	@Test
	void whatWasWrittenDuringAnAbsenceIsCaughtUpWith() throws Exception {
		IndexNode node = node();
		node.end();
		long id = this.cast.publish(this.cast.draft("Capucine").in(this.cast.section()), Cast.DAY);

		IndexNode again = node();
		assertThat(again.find("capucine")).containsExactly(id);
		assertThat(again.index.current()).satisfies((index) -> assertThat(index.isComplete()).isTrue());
	}

	@Test
	void transactionThatEndsLateIsNotMissed() throws Exception {
		IndexNode node = node();
		long early = this.cast.create(this.cast.draft("Valériane").in(this.cast.section()));
		this.transaction.executeWithoutResult((status) -> {
			this.newsroom.publishAsOf(early, Cast.DAY, Cast.HAND);
			Thread other = Thread.ofPlatform()
				.start(() -> this.cast.publish(this.cast.draft("Verveine").in(this.cast.section()), Cast.DAY));
			try {
				other.join();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			Thread look = Thread.ofPlatform().start(() -> assertThat(node.find("verveine")).hasSize(1));
			try {
				look.join();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		});

		assertThat(node.find("valeriane")).containsExactly(early);
	}

	@Test
	void indexBehindASymbolicLinkIsKept() throws Exception {
		Path link = Files.createSymbolicLink(this.directory.resolve("link"),
				Files.createDirectory(this.directory.resolve("disk")));
		IndexNode node = node(link);
		long id = this.cast.publish(this.cast.draft("Campanule").in(this.cast.section()), Cast.DAY);
		this.changes.newGeneration();
		assertThat(node.find("campanule")).containsExactly(id);
		node.end();

		assertThat(this.directory.resolve("disk/0")).isDirectoryContaining("glob:**/index-2");
		assertThat(node(link).find("campanule")).containsExactly(id);
	}

	@Test
	void lostIndexIsMadeAgain() throws Exception {
		long id = this.cast.publish(this.cast.draft("Dahlia").in(this.cast.section()), Cast.DAY);
		IndexNode node = node();
		node.end();
		FileSystemUtils.deleteRecursively(this.directory);

		assertThat(node().find("dahlia")).containsExactly(id);
	}

	@Test
	void damagedIndexIsMadeAgain() throws Exception {
		long id = this.cast.publish(this.cast.draft("Églantine").in(this.cast.section()), Cast.DAY);
		IndexNode node = node();
		node.end();
		try (Stream<Path> files = Files.walk(this.directory)) {
			for (Path file : files.filter((one) -> one.getFileName().toString().startsWith("_")).toList()) {
				Files.write(file, new byte[] { 1, 2, 3 });
			}
		}

		assertThat(node().find("eglantine")).containsExactly(id);
	}

	@Test
	void indexThatCannotBeReadAnyMoreIsMadeAgain() throws Exception {
		long id = this.cast.publish(this.cast.draft("Érigéron").in(this.cast.section()), Cast.DAY);
		IndexNode node = node();
		LocalIndex old = node.index.current();

		assertThatExceptionOfType(IndexUnavailable.class).isThrownBy(() -> node.index.read(1000, (searcher) -> {
			throw new CorruptIndexException("bits have rotted", "a disk");
		}));
		assertThat(node.find("erigeron")).containsExactly(id);
		assertThat(node.index.current()).isNotSameAs(old);
	}

	@Test
	void indexThatHoldsTooLittleIsMadeAgain() throws Exception {
		long id = this.cast.publish(this.cast.draft("Fuchsia").in(this.cast.section()), Cast.DAY);
		IndexNode node = node();
		this.database.sql("delete from search_change where article_id = ?").param(id).update();
		this.database.sql("alter table article disable trigger user").update();
		try {
			this.database.sql("update article set state = 'WITHDRAWN', withdrawn_at = now() where id = ?")
				.param(id)
				.update();
		}
		finally {
			this.database.sql("alter table article enable trigger user").update();
		}
		assertThat(node.find("fuchsia")).containsExactly(id);
		node.end();

		assertThat(node().find("fuchsia")).isEmpty();
	}

	@Test
	void newGenerationIsMadeWhileTheOldAnswers() throws Exception {
		long id = this.cast.publish(this.cast.draft("Gaillarde").in(this.cast.section()), Cast.DAY);
		IndexNode node = node();
		LocalIndex old = node.index.current();

		long generation = this.changes.newGeneration();
		assertThat(node.find("gaillarde")).containsExactly(id);
		assertThat(node.index.current()).isNotSameAs(old)
			.satisfies((index) -> assertThat(index.horizon().generation()).isEqualTo(generation));
	}

	@Test
	void reindexIsDoneByEveryRunningProcessWhileItAnswers() {
		long id = this.cast.publish(this.cast.draft("Jasmin").in(this.cast.section()), Cast.DAY);
		List<IndexNode> running = List.of(node(), node());
		List<LocalIndex> old = running.stream().map((node) -> node.index.current()).toList();
		var out = new ByteArrayOutputStream();

		var command = CompletableFuture.supplyAsync(
				() -> new ReindexCommand(this.changes, IndexNode.shelf(this.directory), running.getFirst().index)
					.run(List.of(), new PrintStream(out)));
		Awaitility.await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(20)).until(() -> {
			running.forEach((node) -> {
				node.index.tend();
				assertThat(node.look("jasmin")).containsExactly(id);
			});
			return command.isDone() && running.stream().noneMatch((node) -> old.contains(node.index.current()));
		});
		assertThat(command.join()).isZero();
		assertThat(out.toString(StandardCharsets.UTF_8)).contains("the old one answers meanwhile", "is new");
	}

	@Test
	void placeThatCannotBeWrittenStopsNobody() throws Exception {
		Path file = Files.writeString(this.directory.resolve("taken"), "");
		IndexNode node = node(file);
		long id = this.cast.publish(this.cast.draft("Hysope").in(this.cast.section()), Cast.DAY);

		assertThat(node.index.current()).isNull();
		assertThatExceptionOfType(IndexUnavailable.class).isThrownBy(() -> node.find("hysope"));
		assertThat(id).isPositive();
	}

	@Test
	void commandMakesTheIndexWhereTheSiteIsNotRunning() {
		long id = this.cast.publish(this.cast.draft("Impatiens").in(this.cast.section()), Cast.DAY);
		IndexNode node = node();
		var out = new ByteArrayOutputStream();

		int code = new ReindexCommand(this.changes, IndexNode.shelf(this.directory.resolve("other")), node.index)
			.run(List.of(), new PrintStream(out));
		assertThat(code).isZero();
		assertThat(out.toString(StandardCharsets.UTF_8)).contains("article(s)");
		assertThat(node.find("impatiens")).containsExactly(id);
	}

	private IndexNode node() {
		return node(this.directory);
	}

	private IndexNode node(Path place) {
		IndexNode node = new IndexNode(place, this.follower);
		this.nodes.add(node);
		return node;
	}

}
