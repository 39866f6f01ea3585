package org.tribune.crawl.links;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.tribune.crawl.links.HostQueue.Job;
import org.tribune.crawl.links.Judge.Judgement;
import org.tribune.site.SiteProperties;

/**
 * Goes round the other sites that texts link to.
 */
@Component
public class Rounds {

	private static final Logger logger = LoggerFactory.getLogger(Rounds.class);

	private final HostQueue queue;

	private final Probe probe;

	private final LinkProperties properties;

	private final SiteProperties site;

	private final Clock clock;

	@Autowired
	Rounds(HostQueue queue, LinkProperties properties, SiteProperties site, Clock clock) {
		this(queue, new Probe(properties, site.baseUrl(), clock), properties, site, clock);
	}

	Rounds(HostQueue queue, Probe probe, LinkProperties properties, SiteProperties site, Clock clock) {
		this.queue = queue;
		this.probe = probe;
		this.properties = properties;
		this.site = site;
		this.clock = clock;
	}

	/**
	 * Whether other sites are asked at all.
	 */
	public boolean isOn() {
		return this.properties.checks(this.site);
	}

	/**
	 * Checks one address, if any is due.
	 */
	boolean step() {
		Optional<Job> job = this.queue.take();
		job.ifPresent(this::check);
		return job.isPresent();
	}

	private void check(Job job) {
		Answer answer = this.probe.ask(job.address(), (host) -> this.queue.enter(host, this.properties.pause()));
		Judgement judgement = Judge.of(answer, job.failing(), this.clock.instant());
		Duration wanted = answer.pause();
		Duration pause = this.properties.pause();
		this.queue.done(job, answer, judgement, (wanted.compareTo(pause) > 0) ? wanted : pause);
	}

	/**
	 * When the rounds are made, on threads of their own. Tests make them by themselves.
	 */
	@Component
	@Profile("!command & !test")
	static class LinkHours implements SmartLifecycle {

		private final Rounds rounds;

		private final HostQueue queue;

		private final Semaphore free;

		private final AtomicInteger away = new AtomicInteger();

		private volatile boolean open;

		LinkHours(Rounds rounds, HostQueue queue, LinkProperties properties) {
			this.rounds = rounds;
			this.queue = queue;
			this.free = new Semaphore(properties.atOnce());
		}

		@Scheduled(initialDelay = 20, fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
		void look() {
			while (this.open && this.rounds.isOn() && this.free.tryAcquire()) {
				Thread.ofVirtual().name("links").start(this::work);
			}
		}

		private void work() {
			try {
				while (this.open && this.rounds.step()) {
					this.away.set(0);
				}
			}
			catch (DataAccessException | TransactionException ex) {
				if (this.open && this.away.getAndIncrement() == 0) {
					logger.warn("Links are not checked, for the database is away: {}", ex.getMessage());
				}
			}
			finally {
				this.free.release();
			}
		}

		@Scheduled(initialDelay = 30, fixedDelay = 720, timeUnit = TimeUnit.MINUTES)
		void tidy() {
			this.queue.tidy();
		}

		@Override
		public void start() {
			this.open = true;
		}

		/** What is under way hangs up; the host is free again when its lease ends. */
		@Override
		public void stop() {
			this.open = false;
			try {
				this.rounds.probe.close();
			}
			catch (IOException ex) {
				logger.debug("Connections were closed already", ex);
			}
		}

		@Override
		public boolean isRunning() {
			return this.open;
		}

	}

}
