package org.tribune.watch.health;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tribune.chore.Backlog;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What each observation is taken for.
 */
class HealthTests {

	private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

	private static List<String> keys(List<Symptom> symptoms) {
		return symptoms.stream().map((one) -> one.severity() + " " + one.key()).toList();
	}

	@Test
	void quickDatabaseWithTheSameTimeIsWell() {
		assertThat(DatabaseCheck.judge(NOON, NOON.plusMillis(3), NOON.plusMillis(6))).isEmpty();
		assertThat(DatabaseCheck.judge(NOON, NOON.minusSeconds(4), NOON.plusMillis(6))).isEmpty();
	}

	@Test
	void slowDatabaseIsTold() {
		assertThat(keys(DatabaseCheck.judge(NOON, NOON, NOON.plusMillis(501))))
			.containsExactly("WARNING database-slow");
	}

	@Test
	void clocksThatDifferAreToldInBothDirections() {
		assertThat(keys(DatabaseCheck.judge(NOON, NOON.minusSeconds(6), NOON))).containsExactly("WARNING clock");
		assertThat(keys(DatabaseCheck.judge(NOON, NOON.plusSeconds(6), NOON))).containsExactly("WARNING clock");
	}

	@ParameterizedTest
	@CsvSource({ "400000000, 100000000000, ALARM disk-full", "2000000000, 100000000000, WARNING disk-low",
			"2000000000, 10000000000, ''", "9000000000, 100000000000, ''" })
	void roomOnTheDisk(long free, long size, String expected) {
		assertThat(String.join(",", keys(DiskCheck.judge(free, size)))).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "http://localhost:8080, ADVICE base-url", "https://127.0.0.1, ADVICE base-url",
			"http://www.example.org, WARNING https", "https://www.example.org, ''" })
	void addressOfTheSite(URI address, String expected) {
		assertThat(String.join(",", keys(SettingsCheck.judge(address)))).isEqualTo(expected);
	}

	@Test
	void lateArticleIsAnAlarmAfterTwoMinutes() {
		assertThat(WorkCheck.judge("schedule", late(Duration.ofSeconds(119)), NOON)).isEmpty();
		assertThat(keys(WorkCheck.judge("schedule", late(Duration.ofSeconds(121)), NOON)))
			.containsExactly("ALARM schedule-late");
		assertThat(WorkCheck.judge("schedule", Backlog.NONE, NOON)).isEmpty();
	}

	private static Backlog late(Duration age) {
		return new Backlog(1, NOON.minus(age), 0, null);
	}

	@Test
	void whatFailsOrIsStuckIsTold() {
		assertThat(keys(WorkCheck.judge("pings", new Backlog(0, null, 3, null), NOON)))
			.containsExactly("WARNING pings");
		assertThat(keys(WorkCheck.judge("pings", new Backlog(1, NOON, 0, "503"), NOON)))
			.containsExactly("WARNING pings");
		assertThat(keys(WorkCheck.judge("same-theme", new Backlog(1, NOON, 0, "fault"), NOON)))
			.containsExactly("WARNING same-theme");
		assertThat(keys(WorkCheck.judge("recalls", new Backlog(0, null, 0, "lost"), NOON)))
			.containsExactly("WARNING recalls");
		assertThat(WorkCheck.judge("pings", Backlog.NONE, NOON)).isEmpty();
	}

	@Test
	void readingThatStopsAndSitesThatWaitForDaysAreAdvice() {
		assertThat(keys(WorkCheck.judge("crawl", new Backlog(1, NOON, 0, "fault"), NOON)))
			.containsExactly("ADVICE crawl");
		assertThat(keys(WorkCheck.judge("crawl", late(Duration.ofMinutes(31)), NOON))).containsExactly("ADVICE crawl");
		assertThat(WorkCheck.judge("crawl", late(Duration.ofMinutes(29)), NOON)).isEmpty();
		assertThat(keys(WorkCheck.judge("links", late(Duration.ofHours(25)), NOON))).containsExactly("ADVICE links");
		assertThat(WorkCheck.judge("links", late(Duration.ofHours(23)), NOON)).isEmpty();
	}

	@Test
	void indexThatNeverCaughtUpIsToldLikeOneThatFellBehind() {
		Instant start = NOON.minusSeconds(61);

		assertThat(WorkCheck.judge(false, NOON.minusSeconds(59), "disk full", NOON)).isEmpty();
		assertThat(keys(WorkCheck.judge(false, start, null, NOON))).containsExactly("WARNING index-behind");
		assertThat(keys(WorkCheck.judge(true, start, null, NOON))).containsExactly("WARNING index-being-made");
		List<Symptom> stuck = WorkCheck.judge(true, start, "disk full", NOON);
		assertThat(keys(stuck)).containsExactly("WARNING index-stuck");
		assertThat(stuck.getFirst().words()).containsExactly(1L, "disk full");
	}

	@Test
	void contentThatIsKeptNowhereElseIsTold() {
		Duration every = Duration.ofDays(2);
		Instant lastWeek = NOON.minus(Duration.ofDays(7));

		assertThat(BackupCheck.judge(null, null, every, NOON)).isEmpty();
		assertThat(BackupCheck.judge(NOON.minus(Duration.ofHours(47)), null, every, NOON)).isEmpty();
		assertThat(keys(BackupCheck.judge(lastWeek, null, every, NOON))).containsExactly("WARNING backup-missing");
		assertThat(BackupCheck.judge(lastWeek, NOON.minus(every), every, NOON)).isEmpty();
		List<Symptom> old = BackupCheck.judge(lastWeek, NOON.minus(Duration.ofHours(73)), every, NOON);
		assertThat(keys(old)).containsExactly("WARNING backup-old");
		assertThat(old.getFirst().words()).containsExactly(3L);
	}

}
