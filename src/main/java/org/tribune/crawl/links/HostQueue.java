package org.tribune.crawl.links;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.crawl.links.Judge.Failing;
import org.tribune.crawl.links.Judge.Judgement;

/**
 * Which address is to be checked next. A host is taken with all its addresses, by one
 * process of all: nobody is asked by two at once, and a process that dies gives it back
 * after a while. Each method is one or two statements; no transaction is open while
 * others think.
 */
@Component
class HostQueue {

	/** Longer than any check lasts. */
	private static final Duration LEASE = Duration.ofMinutes(15);

	private final JdbcClient database;

	private final Clock clock;

	HostQueue(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * Takes a host that is due, and its address that has waited longest.
	 */
	Optional<Job> take() {
		OffsetDateTime now = now();
		OffsetDateTime lease = now.plus(LEASE);
		Optional<String> host = this.database.sql("""
				update link_host set free_at = :lease, due_at = :lease
				 where host = (select host from link_host where due_at <= :now and free_at <= :now
				                order by due_at limit 1 for update skip locked)
				returning host
				""").param("lease", lease).param("now", now).query(String.class).optional();
		return host.flatMap((one) -> {
			Optional<Job> job = this.database.sql("""
					select id, address, failures, failing_since from link_address
					 where host = ? and next_at <= ? and ignored_at is null order by next_at limit 1
					""").params(one, now).query((row, number) -> {
				OffsetDateTime since = row.getObject("failing_since", OffsetDateTime.class);
				return new Job(row.getLong("id"), row.getString("address"), one,
						new Failing(row.getInt("failures"), (since != null) ? since.toInstant() : null), lease);
			}).optional();
			if (job.isEmpty()) {
				release(one, lease, now);
			}
			return job;
		});
	}

	/**
	 * Whether a host may be asked beside the one that was taken, because something there
	 * leads to it; then nobody else asks it before the pause is over.
	 */
	boolean enter(String host, Duration pause) {
		OffsetDateTime now = now();
		return this.database.sql("""
				insert into link_host as known (host, free_at) values (:host, :free)
				on conflict (host) do update set free_at = excluded.free_at where known.free_at <= :now
				""").param("host", host).param("free", now.plus(pause)).param("now", now).update() == 1;
	}

	/**
	 * Writes down what came of it and gives the host back.
	 * @param pause before the host is asked again
	 */
	void done(Job job, Answer answer, Judgement judgement, Duration pause) {
		OffsetDateTime now = now();
		Instant since = judgement.failing().since();
		this.database.sql("""
				update link_address set verdict = coalesce(:verdict, verdict), status = :status, problem = :problem,
				       leads_to = :leads, failures = :failures, failing_since = :since, checked_at = :now,
				       next_at = :next
				 where id = :id
				""")
			.param("verdict", (judgement.verdict() != null) ? judgement.verdict().name() : null)
			.param("status", answer.status())
			.param("problem", answer.problem().name())
			.param("leads", answer.leadsTo())
			.param("failures", judgement.failing().times())
			.param("since", (since != null) ? at(since) : null)
			.param("now", now)
			.param("next", at(judgement.next()))
			.param("id", job.addressId())
			.update();
		release(job.host(), job.lease(), now.plus(pause));
	}

	/**
	 * Gives a host back. Whoever noted an address meanwhile has lowered {@code due_at},
	 * which holds; the lease itself does not.
	 */
	private void release(String host, OffsetDateTime lease, OffsetDateTime free) {
		this.database.sql("""
				update link_host h set free_at = :free, due_at = least(nullif(h.due_at, :lease),
				       (select min(next_at) from link_address a where a.host = h.host and a.ignored_at is null))
				 where host = :host
				""").param("free", free).param("lease", lease).param("host", host).update();
	}

	/**
	 * Forgets hosts that nothing leads to any more.
	 */
	void tidy() {
		this.database.sql("""
				delete from link_host h where due_at is null and free_at < ?
				   and not exists (select 1 from link_address a where a.host = h.host)
				""").param(now()).update();
	}

	private OffsetDateTime now() {
		return at(this.clock.instant());
	}

	/** As precisely as the database keeps it. */
	private static OffsetDateTime at(Instant instant) {
		return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
	}

	/**
	 * An address to check.
	 *
	 * @param host that was taken with it
	 * @param failing how it failed so far
	 * @param lease until when the host is taken
	 */
	record Job(long addressId, String address, String host, Failing failing, OffsetDateTime lease) {
	}

}
