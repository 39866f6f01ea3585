package org.tribune.pagecache;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.tribune.site.PageContents;

import static org.assertj.core.api.Assertions.assertThat;

class TaggedCacheTests {

	private final TaggedCache<String, Integer> cache = new TaggedCache<>(100, Duration.ofHours(1));

	private final AtomicInteger readings = new AtomicInteger();

	@BeforeEach
	void listen() {
		this.cache.hear(true);
	}

	/** Something on which an article bears; each reading yields another number. */
	private int get(String key, String article) {
		return this.cache.slot(key).get(() -> read(article));
	}

	private int read(String article) {
		PageContents.show("article", article);
		return this.readings.incrementAndGet();
	}

	@Test
	void whatWasReadOnceIsNotReadAgain() {
		assertThat(get("a", "1")).isEqualTo(1);
		assertThat(get("a", "1")).isEqualTo(1);
		assertThat(get("b", "1")).isEqualTo(2);
	}

	@Test
	void onlyWhatShowsSomethingRecalledIsReadAgain() {
		get("a", "1");
		get("b", "2");
		this.cache.recall(Set.of("article:1", "latest"));
		assertThat(get("a", "1")).isEqualTo(3);
		assertThat(get("b", "2")).isEqualTo(2);
		this.cache.recall(null);
		assertThat(get("b", "2")).isEqualTo(4);
	}

	@Test
	void whatWasBegunBeforeARecallIsNotKept() {
		assertThat(this.cache.slot("a").get(() -> {
			int old = read("1");
			this.cache.recall(Set.of("article:1"));
			return old;
		})).isEqualTo(1);
		assertThat(get("a", "1")).isEqualTo(2);
		assertThat(this.cache.slot("b").get(() -> {
			int old = read("2");
			this.cache.hear(false);
			this.cache.hear(true);
			return old;
		})).isEqualTo(3);
		assertThat(get("b", "2")).isEqualTo(4);
	}

	@Test
	void nothingIsKeptWhileNobodyHears() {
		get("a", "1");
		this.cache.hear(false);
		assertThat(get("a", "1")).isEqualTo(2);
		this.cache.recall(Set.of("article:2"));
		assertThat(get("a", "1")).isEqualTo(3);
		this.cache.hear(true);
		assertThat(get("a", "1")).isEqualTo(4);
		assertThat(get("a", "1")).isEqualTo(4);
	}

	@Test
	void whatNotesNothingOrStopsBeingRightByItselfIsNotKept() {
		assertThat(this.cache.slot("a").get(this.readings::incrementAndGet)).isEqualTo(1);
		assertThat(this.cache.slot("a").get(this.readings::incrementAndGet)).isEqualTo(2);
		for (int number = 3; number <= 4; number++) {
			assertThat(this.cache.slot("b").get(() -> {
				PageContents.expire(Instant.EPOCH);
				return read("1");
			})).isEqualTo(number);
		}
	}

	@Test
	void pageShowsWhatItIsMadeOfThoughItWasReadForAnother() throws Exception {
		PageContents first = PageContents.of(() -> get("a", "1"));
		PageContents second = PageContents.of(() -> get("a", "1"));
		assertThat(this.readings).hasValue(1);
		assertThat(first.tags()).containsExactly("article:1");
		assertThat(second.tags()).containsExactly("article:1");
		Instant end = Instant.parse("2026-03-01T08:00:00Z");
		assertThat(PageContents.of(() -> this.cache.slot("b").get(() -> {
			PageContents.expire(end);
			return read("2");
		})).until()).isEqualTo(end);
	}

}
