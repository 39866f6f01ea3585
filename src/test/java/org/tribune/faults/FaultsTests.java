package org.tribune.faults;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.tribune.faults.Reader.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two nodes and their database, in processes of their own, and the faults that every
 * build can afford. After each: everything that was acknowledged is there, nothing is
 * published half or twice, and nobody had to lend a hand. {@link LongFaultsTests} has the
 * others. {@code -Dtribune.faults.rounds=20} has the database killed that often.
 */
class FaultsTests extends TwoNodes {

	@Test
	@Order(1)
	void nodesStartedAtOnceMigratedOnceAndMadeOneAdministrator() {
		assertThat(this.pair.sql()
			.sql("select count(*) from flyway_schema_history where not success")
			.query(Integer.class)
			.single()).isZero();
		assertThat(this.pair.sql().sql("select count(*) from staff_member").query(Integer.class).single()).isEqualTo(1);
	}

	@Test
	@Order(2)
	void nodesShareSessionsPresencePagesAndTheTimetable() {
		Desk elsewhere = this.desk.movedTo(this.pair.second());
		assertThat(elsewhere.who()).isEqualTo(Node.EMAIL);

		long id = this.desk.begin("À deux");
		assertThat(this.desk.attend(id, "seat-one").status()).isEqualTo(200);
		assertThat(elsewhere.attend(id, "seat-two").body()).as("presence across nodes").isNotEqualTo("[]");

		new Reader(this.pair.second()).warm(Pair.PAGE);
		Reader reader = new Reader(this.pair.second());
		this.pair.sql()
			.sql("update static_page set body_html = '<p>Changée.</p>', modified_at = now() where slug = 'gardee'")
			.update();
		long changed = System.nanoTime();
		Awaitility.await()
			.pollInterval(Duration.ofMillis(10))
			.until(() -> reader.get(Pair.PAGE).body().contains("Changée."));
		System.out.println("Evicted on the other node after " + (System.nanoTime() - changed) / 1_000_000 + " ms");

		this.pair.scheduleForNow("Ponctuel", 40, "-1 second");
		this.pair.awaitPublished("Ponctuel", 40);
		new Tally("two nodes on one timetable", "scheduled publications", 40, 40, this.pair.published("Ponctuel"))
			.tell();
	}

	@Test
	@Order(3)
	void killedDatabaseLosesNothingThatWasAcknowledged() throws Exception {
		for (int round = 1; round <= ROUNDS; round++) {
			Load load = new Load(this.desk, "killed" + round, Pair.PAGE);
			try (load) {
				load.until(3);
				this.pair.server().kill();
				new Reader(this.pair.first()).awaitStale(Pair.PAGE);
				Answer unread = new Reader(this.pair.first()).get("/themes/crues?page=1");
				assertThat(unread.asksToComeBack() || unread.isStale()).as("%s", unread.status()).isTrue();
				for (String probe : List.of("/actuator/health/readiness", "/actuator/health/liveness")) {
					assertThat(new Reader(this.pair.first()).get(probe).body()).isEqualTo("{\"status\":\"UP\"}");
				}
				this.pair.restartServer();
				load.until(3);
			}
			assertThat(load.isAllThere("database killed, started again", this.pair.sql())).isTrue();
			assertThat(load.staleReads()).isPositive();
			assertThat(outages(this.pair.first())).as("traces of %s", this.pair.first().log())
				.isBetween(1L, (long) round);
		}
	}

	/**
	 * Errors about the database; whatever else failed for it is a line without a trace.
	 */
	private static long outages(Node node) throws IOException {
		List<String> lines = Files.readAllLines(node.log());
		assertThat(lines)
			.filteredOn((line) -> line.startsWith("Caused by: java.sql.SQLTransientConnectionException")
					|| line.startsWith("Caused by: java.net.ConnectException"))
			.hasSizeLessThanOrEqualTo(2 * ROUNDS);
		return lines.stream()
			.filter((line) -> line.contains("ERROR") && line.contains("The database does not answer"))
			.count();
	}

	@Test
	@Order(8)
	void fullDiskOfTheMediaRefusesUploadsAndLeavesNothingHalf() throws Exception {
		Assumptions.assumeTrue(this.pair.mediaDisk().isMounted(), "may not mount a disk here");
		Answer before = this.desk.upload("avant.png", picture(1));
		assertThat(before.status()).as(before.body()).isEqualTo(200);
		Path media = this.pair.first().data().resolve("media");
		long images = images();

		this.pair.mediaDisk().fill();
		List<String> files = files(media);
		Answer full = this.desk.upload("trop.png", picture(2));
		assertThat(full.status()).isEqualTo(507);
		assertThat(full.body()).contains("n’a plus de place");
		assertThat(files(media)).isEqualTo(files);
		assertThat(images()).isEqualTo(images);
		assertThat(this.desk.autosave(this.desk.begin("Sans image"), 1, "Sans image", "mot").status()).isEqualTo(200);

		this.pair.mediaDisk().free();
		assertThat(this.desk.upload("trop.png", picture(2)).status()).isEqualTo(200);
		assertThat(images()).isEqualTo(images + 1);
	}

	private long images() {
		return this.pair.sql().sql("select count(*) from image").query(Long.class).single();
	}

	private static List<String> files(Path directory) throws IOException {
		try (Stream<Path> all = Files.walk(directory)) {
			return all.filter(Files::isRegularFile).map(Path::toString).sorted().toList();
		}
	}

	/** Noise, which no compression makes small. */
	private static byte[] picture(int seed) throws IOException {
		BufferedImage image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
		Random random = new Random(seed);
		for (int at = 0; at < 400 * 400; at++) {
			image.setRGB(at % 400, at / 400, random.nextInt());
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(image, "png", out);
		return out.toByteArray();
	}

}
