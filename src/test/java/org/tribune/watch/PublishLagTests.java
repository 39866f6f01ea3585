package org.tribune.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

import org.tribune.article.ArticleAppeared;
import org.tribune.pagecache.Recalled;

import static org.assertj.core.api.Assertions.assertThat;

class PublishLagTests {

	private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

	private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

	private PublishLag lag(boolean cached) {
		return new PublishLag(this.registry, cached, Clock.fixed(NOON, ZoneOffset.UTC));
	}

	private Timer timer() {
		return this.registry.get("tribune.publish.lag").timer();
	}

	private static ArticleAppeared appeared(long id, int secondsAgo) {
		return new ArticleAppeared(id, NOON.minusSeconds(secondsAgo));
	}

	@Test
	void clockStopsWhenItsOwnPageIsTakenBack() {
		PublishLag lag = lag(true);
		lag.expect(appeared(7, 3));
		lag.expect(appeared(8, 9));
		lag.written(appeared(7, 3));

		lag.recalled(new Recalled(Set.of("text:77", "article:7", "latest"), false, true));
		assertThat(timer().count()).isZero();
		lag.recalled(new Recalled(Set.of("text:7", "latest"), false, true));
		lag.recalled(new Recalled(Set.of("text:7"), false, true));

		assertThat(timer().count()).isEqualTo(1);
		assertThat(timer().totalTime(TimeUnit.SECONDS)).isEqualTo(3);
		lag.recalled(new Recalled(Set.of("*"), true, true));
		assertThat(timer().max(TimeUnit.SECONDS)).isEqualTo(9);
	}

	@Test
	void whatWasRolledBackIsForgotten() {
		PublishLag lag = lag(true);
		lag.expect(appeared(7, 3));
		lag.forget(appeared(7, 3));
		lag.recalled(new Recalled(Set.of("text:7"), false, true));

		assertThat(timer().count()).isZero();
	}

	@Test
	void withoutACacheTheArticleIsThereOnceItIsWritten() {
		PublishLag lag = lag(false);
		lag.expect(appeared(7, 3));
		lag.written(appeared(7, 3));
		lag.recalled(new Recalled(Set.of("text:7"), false, true));

		assertThat(timer().count()).isEqualTo(1);
		assertThat(timer().totalTime(TimeUnit.SECONDS)).isEqualTo(Duration.ofSeconds(3).toSeconds());
	}

}
