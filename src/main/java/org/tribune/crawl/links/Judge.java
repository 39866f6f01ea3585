package org.tribune.crawl.links;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.tribune.crawl.links.Answer.Problem;

/**
 * Says what answers mean. A link is broken when it failed several times over days, sooner
 * where the other side says itself that nothing is there.
 */
final class Judge {

	/** What is there is looked at again after this. */
	private static final Duration SOUND = Duration.ofDays(14);

	/** What cannot be told by asking, after this. */
	private static final Duration UNTOLD = Duration.ofDays(30);

	private static final Duration LONGEST = Duration.ofDays(30);

	/** Word that nothing is there: 404, 410, or an address that is not public. */
	private static final Rule MISSING = new Rule(2, Duration.ofHours(20), Duration.ofDays(1));

	/** A server that has a bad day. */
	private static final Rule AWAY = new Rule(5, Duration.ofDays(3), Duration.ofHours(6));

	private Judge() {
	}

	/**
	 * Judges an answer.
	 * @param before what was known
	 */
	static Judgement of(Answer answer, Failing before, Instant now) {
		if (answer.problem() == Problem.BUSY) {
			return new Judgement(null, before, now.plus(Duration.ofMinutes(1)));
		}
		if (answer.problem() == Problem.UNASKABLE) {
			return answer.leadsTo().isEmpty() ? new Judgement(Verdict.UNTOLD, Failing.NOT, now.plus(UNTOLD))
					: failed(MISSING, before, now);
		}
		Integer status = answer.status();
		if (status == null) {
			return failed((answer.problem() == Problem.PRIVATE || answer.problem() == Problem.LOOP) ? MISSING : AWAY,
					before, now);
		}
		if (status == 429 || (status == 503 && answer.pause().isPositive())) {
			Duration pause = answer.pause().isPositive() ? answer.pause() : Duration.ofHours(1);
			return new Judgement(null, before, now.plus(pause));
		}
		if (status == 404 || status == 410) {
			return failed(MISSING, before, now);
		}
		if (status >= 500 && status < 600) {
			return failed(AWAY, before, now);
		}
		return (status >= 200 && status < 300) ? new Judgement(Verdict.SOUND, Failing.NOT, now.plus(SOUND))
				: new Judgement(Verdict.UNTOLD, Failing.NOT, now.plus(UNTOLD));
	}

	private static Judgement failed(Rule rule, Failing before, Instant now) {
		Instant since = (before.since() != null) ? before.since() : now;
		int times = before.times() + 1;
		boolean broken = times >= rule.times() && !since.plus(rule.during()).isAfter(now);
		Duration wait = rule.first().multipliedBy(1L << Math.min(times - 1, 10));
		return new Judgement(broken ? Verdict.BROKEN : Verdict.FAILING, new Failing(times, since),
				now.plus((wait.compareTo(LONGEST) > 0) ? LONGEST : wait));
	}

	/**
	 * What is known of an address.
	 */
	enum Verdict {

		/** Something is there. */
		SOUND,
		/** It failed, perhaps by accident. */
		FAILING,
		/** It failed for long enough. */
		BROKEN,
		/** The other side does not answer programs, or must not be asked. */
		UNTOLD

	}

	/**
	 * How an address failed.
	 *
	 * @param times in a row
	 * @param since the first of them; null where there was none
	 */
	record Failing(int times, @Nullable Instant since) {

		static final Failing NOT = new Failing(0, null);

	}

	/**
	 * What follows from an answer.
	 *
	 * @param verdict null where nothing new is known
	 * @param next when to ask again
	 */
	record Judgement(@Nullable Verdict verdict, Failing failing, Instant next) {
	}

	/**
	 * When a link is broken.
	 *
	 * @param times it must have failed
	 * @param during between the first and the last of them
	 * @param first wait, which doubles each time
	 */
	private record Rule(int times, Duration during, Duration first) {
	}

}
