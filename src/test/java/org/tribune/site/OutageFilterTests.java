package org.tribune.site;

import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.MDC;
import org.tribune.site.request.RequestId;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An outage is told once with its trace, and a line a request.
 */
class OutageFilterTests {

	private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-28T12:00:00Z"));

	private final LoggerContext log = new LoggerContext();

	private final ListAppender<ILoggingEvent> written = new ListAppender<>();

	@BeforeEach
	void listen() {
		OutageFilter filter = new OutageFilter((InstantSource) this.now::get);
		filter.start();
		this.log.addTurboFilter(filter);
		this.log.setMDCAdapter(MDC.getMDCAdapter());
		this.written.start();
		this.log.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(this.written);
	}

	@AfterEach
	void forget() {
		MDC.remove(RequestId.KEY);
	}

	private void requestFails(String number) {
		MDC.put(RequestId.KEY, number);
		RuntimeException fault = new IllegalStateException(new SQLTransientConnectionException("timed out"));
		this.log.getLogger("o.s.transaction").error("Application exception overridden", fault);
		this.log.getLogger("o.a.catalina").error("Servlet.service() for {} threw", "dispatcher", fault);
		this.log.getLogger("o.a.catalina").error("Exception processing the error page", fault);
		MDC.remove(RequestId.KEY);
	}

	private List<ILoggingEvent> traces() {
		return this.written.list.stream().filter((one) -> one.getThrowableProxy() != null).toList();
	}

	@Test
	void oneTraceAnOutageAndOneLineARequest() {
		for (int request = 0; request < 20; request++) {
			requestFails("request-" + request);
		}

		assertThat(traces()).extracting(ILoggingEvent::getLevel).containsExactly(Level.ERROR);
		assertThat(this.written.list).hasSize(21);
		assertThat(this.written.list.getLast().getLevel()).isEqualTo(Level.WARN);
		assertThat(this.written.list.getLast().getFormattedMessage())
			.isEqualTo("Application exception overridden (no database: SQLTransientConnectionException: timed out)");
	}

	@Test
	void nextOutageIsToldAgain() {
		requestFails("a");
		this.now.updateAndGet((before) -> before.plus(OutageFilter.QUIET).minusSeconds(1));
		requestFails("b");
		assertThat(traces()).hasSize(1);

		this.now.updateAndGet((before) -> before.plus(OutageFilter.QUIET).plusSeconds(1));
		requestFails("c");
		assertThat(traces()).hasSize(2);
	}

	@Test
	void whatRunsInTheBackgroundSaysItOnce() {
		for (int second = 0; second < 60; second++) {
			this.log.getLogger("tasks")
				.error("Unexpected error in {}", "a task", new SQLTransientConnectionException());
			this.now.updateAndGet((before) -> before.plusSeconds(1));
		}

		assertThat(this.written.list).hasSize(2);
	}

	@Test
	void otherFaultsKeepTheirTraces() {
		this.log.getLogger("any").error("Broken", new IllegalStateException());
		this.log.getLogger("any").warn("Broken {}", 1, new IllegalStateException());

		assertThat(traces()).hasSize(2);
	}

}
