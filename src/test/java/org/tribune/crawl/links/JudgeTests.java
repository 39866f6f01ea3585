package org.tribune.crawl.links;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tribune.crawl.links.Answer.Problem;
import org.tribune.crawl.links.Judge.Failing;
import org.tribune.crawl.links.Judge.Judgement;
import org.tribune.crawl.links.Judge.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A link is broken when it failed for long enough, and not before.
 */
class JudgeTests {

	private static final Instant DAY = Instant.parse("2026-03-01T08:05:00Z");

	/** Asks again each time that the judgement says, until the link is broken. */
	private static Duration untilBroken(Answer answer) {
		Failing failing = Failing.NOT;
		Instant now = DAY;
		for (int times = 0; times < 20; times++) {
			Judgement judgement = Judge.of(answer, failing, now);
			if (judgement.verdict() == Verdict.BROKEN) {
				return Duration.between(DAY, now);
			}
			assertThat(judgement.verdict()).isEqualTo(Verdict.FAILING);
			assertThat(judgement.next()).isAfter(now);
			failing = judgement.failing();
			now = judgement.next();
		}
		throw new AssertionError("Never");
	}

	@Test
	void whatIsMissingIsBrokenSoonerThanWhatIsAway() {
		assertThat(untilBroken(Answer.of(404, "", Duration.ZERO))).isEqualTo(Duration.ofDays(1));
		assertThat(untilBroken(Answer.of(410, "", Duration.ZERO))).isEqualTo(Duration.ofDays(1));
		assertThat(untilBroken(Answer.none(Problem.PRIVATE, ""))).isEqualTo(Duration.ofDays(1));
		assertThat(untilBroken(Answer.of(500, "", Duration.ZERO))).isBetween(Duration.ofDays(3), Duration.ofDays(5));
		assertThat(untilBroken(Answer.none(Problem.SILENCE, ""))).isBetween(Duration.ofDays(3), Duration.ofDays(5));
	}

	@Test
	void waitsDoubleUpToAMonth() {
		Failing failing = new Failing(3, DAY);
		assertThat(Judge.of(Answer.none(Problem.HOST, ""), failing, DAY).next()).isEqualTo(DAY.plusSeconds(48 * 3600));
		assertThat(Judge.of(Answer.none(Problem.HOST, ""), new Failing(60, DAY), DAY).next())
			.isEqualTo(DAY.plus(Duration.ofDays(30)));
	}

	@ParameterizedTest
	@CsvSource({ "200, SOUND", "204, SOUND", "401, UNTOLD", "403, UNTOLD", "405, UNTOLD", "451, UNTOLD",
			"999, UNTOLD" })
	void answersEndFailures(int status, Verdict verdict) {
		Judgement judgement = Judge.of(Answer.of(status, "", Duration.ZERO), new Failing(4, DAY), DAY);
		assertThat(judgement.verdict()).isEqualTo(verdict);
		assertThat(judgement.failing()).isEqualTo(Failing.NOT);
		assertThat(judgement.next()).isAfter(DAY.plus(Duration.ofDays(13)));
	}

	@Test
	void whoAsksForPeaceGetsItAndNothingIsHeldAgainstThem() {
		Failing before = new Failing(1, DAY);
		Judgement later = Judge.of(Answer.of(429, "", Duration.ofMinutes(40)), before, DAY);
		assertThat(later).isEqualTo(new Judgement(null, before, DAY.plusSeconds(2400)));
		assertThat(Judge.of(Answer.of(429, "", Duration.ZERO), before, DAY).next()).isEqualTo(DAY.plusSeconds(3600));
		assertThat(Judge.of(Answer.of(503, "", Duration.ofMinutes(5)), before, DAY).verdict()).isNull();
		assertThat(RetryAfter.of("120", DAY)).isEqualTo(Duration.ofMinutes(2));
		assertThat(RetryAfter.of("Sun, 01 Mar 2026 08:15:00 GMT", DAY)).isEqualTo(Duration.ofMinutes(10));
		assertThat(RetryAfter.of("Sun, 01 Mar 2020 08:15:00 GMT", DAY)).isEqualTo(Duration.ZERO);
		assertThat(RetryAfter.of("999999999", DAY)).isEqualTo(Duration.ofDays(1));
		assertThat(RetryAfter.of("soon", DAY)).isEqualTo(Duration.ZERO);
	}

	@Test
	void whatMustNotBeAskedIsNotCalledBroken() {
		assertThat(Judge.of(Answer.none(Problem.UNASKABLE, ""), Failing.NOT, DAY).verdict()).isEqualTo(Verdict.UNTOLD);
		assertThat(Judge.of(Answer.none(Problem.UNASKABLE, "http://localhost/"), Failing.NOT, DAY).verdict())
			.isEqualTo(Verdict.FAILING);
	}

}
