package org.tribune.faults;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.tribune.faults.Reader.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The faults that take long: lines that go silent, break or are slow, an exhausted pool,
 * a full disk under the database, clocks that jump, nodes that are killed or told to end.
 * Run with {@code -Dtribune.faults.rounds=1}, or more.
 */
@EnabledIfSystemProperty(named = "tribune.faults.rounds", matches = "\\d+")
class LongFaultsTests extends TwoNodes {

	@Test
	@Order(4)
	void silentLineIsGivenUp() {
		whileTheLineIs("line silent", () -> this.pair.first().line().fallSilent());
	}

	@Test
	@Order(5)
	void brokenLineIsMadeAgain() {
		whileTheLineIs("line reset", () -> this.pair.first().line().reset());
	}

	private void whileTheLineIs(String fault, Runnable breaking) {
		for (int round = 1; round <= ROUNDS; round++) {
			Load load = new Load(this.desk, fault.replace(' ', '-') + round, Pair.PAGE);
			try (load) {
				load.until(2);
				breaking.run();
				new Reader(this.pair.first()).awaitStale(Pair.PAGE);
				assertThat(new Reader(this.pair.second()).get(Pair.PAGE).isStale()).as("the other node").isFalse();
				this.pair.first().line().mend();
				load.until(2);
			}
			assertThat(load.isAllThere(fault, this.pair.sql())).isTrue();
			assertThat(load.rudeReads()).isZero();
		}
	}

	@Test
	@Order(6)
	void slowLineLosesNothing() {
		Load load = new Load(this.desk, "slow", Pair.PAGE);
		try (load) {
			this.pair.first().line().slowDown();
			load.until(1);
			this.pair.first().line().mend();
		}
		assertThat(load.isAllThere("line slow", this.pair.sql())).isTrue();
	}

	@Test
	@Order(7)
	void exhaustedPoolAsksPeopleToComeBackAndRecovers() throws Exception {
		long id = this.desk.begin("Verrouillé");
		List<CompletableFuture<Answer>> waiting = new ArrayList<>();
		try (Connection lock = DriverManager.getConnection(
				"jdbc:postgresql://127.0.0.1:" + this.pair.server().port() + "/tribune", "tribune",
				this.pair.server().password()); Statement statement = lock.createStatement()) {
			lock.setAutoCommit(false);
			statement.execute("select 1 from article where id = " + id + " for update");
			// More than the pool has.
			for (int number = 0; number < 12; number++) {
				waiting.add(CompletableFuture.supplyAsync(() -> this.desk.autosave(id, 1, "Verrouillé", "mot"),
						Thread::startVirtualThread));
			}
			Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> this.desk.get("/admin").asksToComeBack());
			assertThat(new Reader(this.pair.first()).get(Pair.PAGE).status()).isEqualTo(200);
			lock.rollback();
		}
		waiting.forEach(CompletableFuture::join);
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> this.desk.get("/admin").status() == 200);
	}

	@Test
	@Order(9)
	void fullDiskOfTheDatabaseLosesNothingThatWasAcknowledged() throws Exception {
		Assumptions.assumeTrue(this.pair.databaseDisk().isMounted(), "may not mount a disk here");
		Load load = new Load(this.desk, "full", Pair.PAGE);
		try (load) {
			load.until(2);
			this.pair.databaseDisk().fill();
			long id = 1;
			Awaitility.await()
				.atMost(Duration.ofSeconds(30))
				.until(() -> this.desk.autosave(id, 1, "Plein", "mot ".repeat(20_000)).asksToComeBack());
			assertThat(new Reader(this.pair.first()).get(Pair.PAGE).status()).isEqualTo(200);
			this.pair.databaseDisk().free();
			if (!this.pair.server().answers()) {
				// It ends where it cannot write its journal; a service manager starts it.
				this.pair.restartServer();
			}
			load.until(2);
		}
		assertThat(load.isAllThere("disk of the database full", this.pair.sql())).isTrue();
	}

	@Test
	@Order(10)
	void jumpingClockNeitherLosesNorDoublesWhatIsScheduled() throws Exception {
		this.pair.scheduleForNow("Tard", 10, "3 hours");
		this.pair.first().jump(Duration.ofHours(-5));
		this.pair.scheduleForNow("Maintenant", 10, "-1 second");
		this.pair.awaitPublished("Maintenant", 10);
		assertThat(this.pair.published("Tard")).isZero();

		this.pair.first().jump(Duration.ofHours(4));
		this.pair.awaitPublished("Tard", 10);
		assertThat(this.desk.who()).as("still signed in").isEqualTo(Node.EMAIL);
		this.pair.first().jump(Duration.ZERO);
		Desk again = Desk.at(this.pair.first(), this.pair.furniture());
		assertThat(again.who()).as("signs in afterwards").isEqualTo(Node.EMAIL);
		new Tally("clock five hours slow, then four fast", "scheduled publications", 20, 20,
				this.pair.published("Tard") + this.pair.published("Maintenant"))
			.tell();
	}

	@Test
	@Order(11)
	void killedNodeLeavesNothingHalfAndComesBackOnANewerSchema() throws Exception {
		Load load = new Load(this.desk, "node", Pair.PAGE);
		this.pair.scheduleForNow("Abattu", 200, "-1 second");
		try (load) {
			load.until(2);
			this.pair.first().kill();
		}
		// The other one goes on.
		Desk elsewhere = this.desk.movedTo(this.pair.second());
		assertThat(elsewhere.who()).isEqualTo(Node.EMAIL);
		elsewhere.publish("On continue");
		this.pair.awaitPublished("Abattu", 200);
		new Tally("node killed", "scheduled publications", 200, 200, this.pair.published("Abattu")).tell();

		// A newer version has added to the schema meanwhile.
		this.pair.sql().sql("alter table article add column mood text").update();
		this.pair.sql().sql("""
				insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,
				    installed_by, execution_time, success)
				values (9000, '9000', 'a mood', 'SQL', 'V9000__a_mood.sql', 1, 'newer', 1, true)
				""").update();
		this.pair.first().start();
		this.pair.first().awaitReady();
		assertThat(load.isAllThere("node killed", this.pair.sql())).isTrue();
		this.desk = Desk.at(this.pair.first(), this.pair.furniture());
		this.desk.publish("De retour");
	}

	@Test
	@Order(12)
	void nodeToldToEndFinishesWhatIsUnderWay() throws Exception {
		this.pair.first().line().slowDown();
		this.pair.scheduleForNow("Ordonne", 200, "-1 second");
		Awaitility.await().pollInterval(Duration.ofMillis(20)).until(() -> this.pair.published("Ordonne") > 0);
		long id = this.desk.begin("Unterwegs");
		CompletableFuture<Answer> underWay = CompletableFuture
			.supplyAsync(() -> this.desk.autosave(id, 1, "Unterwegs", "mot"), Thread::startVirtualThread);
		Awaitility.await()
			.pollInterval(Duration.ofMillis(5))
			.until(() -> underWay.isDone() || this.pair.sql()
				.sql("select count(*) from pg_stat_activity where query ilike '%article%' and xact_start is not null and application_name not like '%recalls'")
				.query(Integer.class)
				.single() > 1);
		this.pair.first().tellToEnd();
		assertThat(underWay.join().status()).isEqualTo(200);
		assertThat(this.pair.first().exitCode()).isEqualTo(143);
		assertThat(Files.readString(this.pair.first().log())).doesNotContain("cannot be moved on");
		assertThat(Ledgers.halfPublished(this.pair.sql())).isEmpty();
		this.pair.first().line().mend();
		this.pair.first().start();
		this.pair.first().awaitReady();
		this.pair.awaitPublished("Ordonne", 200);
		Ledgers.awaitConsequences(this.pair.sql());
	}

}
