package org.tribune.search.keeping;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

class IndexChoreTests {

	private static final Instant START = Instant.parse("2026-11-28T12:00:00Z");

	private final AtomicReference<Instant> now = new AtomicReference<>(START);

	private final AtomicReference<IndexState> state = new AtomicReference<>(
			new IndexState("no space left", null, null, null));

	private final IndexChore chore = new IndexChore(new IndexTender() {

		@Override
		public void tend() {
			throw new UnsupportedOperationException();
		}

		@Override
		public IndexState state() {
			return IndexChoreTests.this.state.get();
		}

	}, mock(Changes.class), ((InstantSource) this.now::get).withZone(ZoneOffset.UTC));

	@Test
	void indexThatNeverCaughtUpFallsBehindFromTheStart() {
		this.now.set(START.plusSeconds(600));

		assertThat(this.chore.caughtUpAt()).isEqualTo(START);
		assertThat(this.chore.fault()).isEqualTo("no space left");
		assertThat(this.chore.backlog().trouble()).isEqualTo("no space left");
	}

	@Test
	void oneThatCaughtUpCountsFromThere() {
		this.state.set(new IndexState(null, START.plusSeconds(5), START.plusSeconds(9), 3));

		assertThat(this.chore.caughtUpAt()).isEqualTo(START.plusSeconds(5));
		assertThat(this.chore.isBeingMade()).isTrue();
	}

}
