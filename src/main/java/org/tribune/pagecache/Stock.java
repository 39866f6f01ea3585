package org.tribune.pagecache;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

/**
 * The finished pages in memory, and what each shows. Bounded in bytes; what is asked for
 * often stays. Nothing is handed out as fresh while nobody hears what is recalled.
 */
final class Stock {

	/** What a page shows that noted nothing: anything might concern it. */
	private static final String UNKNOWN = "?";

	/** Dates of pages that are not kept any more: 100 bytes each. */
	private static final int REMEMBERED = 50_000;

	private final Clock clock;

	private final Cache<String, PrintedPage> pages;

	private final Cache<String, PrintedBefore> before = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

	private final Map<String, Map<String, PrintedPage>> shown = new HashMap<>();

	private final Object lock = new Object();

	/** Pages printed before are to be made again: something may have been missed. */
	private volatile Instant doubtful = Instant.MIN;

	private volatile boolean hearing;

	Stock(PageCacheProperties properties, Clock clock) {
		this.clock = clock;
		this.pages = Caffeine.newBuilder()
			.maximumWeight(properties.enabled() ? properties.size().toBytes() : 0)
			.weigher((String key, PrintedPage page) -> 2 * key.length() + page.weight())
			.removalListener((key, page, cause) -> forget(key, page))
			.build();
	}

	/** A page that is right now. */
	@Nullable PrintedPage fresh(String key) {
		PrintedPage page = this.pages.getIfPresent(key);
		return (page != null && this.hearing && isRight(page)) ? page : null;
	}

	private boolean isRight(PrintedPage page) {
		return page.printed().isAfter(this.doubtful) && this.clock.instant().isBefore(page.expires());
	}

	/** A page that was right once, for want of a better one. */
	@Nullable PrintedPage old(String key) {
		return this.pages.getIfPresent(key);
	}

	/** Whether it is known what is recalled. */
	boolean isHearing() {
		return this.hearing;
	}

	/** From now on nothing is heard. */
	void deafen() {
		this.hearing = false;
	}

	/** From now on what is recalled is heard; what was recalled before is not known. */
	void listen() {
		this.doubtful = this.clock.instant();
		this.hearing = true;
	}

	/**
	 * Keeps a page, unless something it shows was recalled while it was made, or nobody
	 * hears.
	 */
	void keep(String key, PrintedPage page, Flight flight) {
		synchronized (this.lock) {
			if (!this.hearing || !flight.startedAfter(this.doubtful) || flight.isRecalled(tags(key, page))) {
				return;
			}
			PrintedPage last = this.pages.getIfPresent(key);
			if (last != null) {
				page.inherit(last);
				forget(key, last);
			}
			this.pages.put(key, page);
			for (String tag : tags(key, page)) {
				this.shown.computeIfAbsent(tag, (one) -> new HashMap<>()).put(key, page);
			}
		}
	}

	/** A page that says what it said before has been the same since. */
	void date(String key, PrintedPage page) {
		if (page.isDated()) {
			return;
		}
		PrintedBefore last = this.before.getIfPresent(key);
		if (last != null && last.digest().equals(page.digest())) {
			page.unchangedSince(last.modified());
		}
		else {
			this.before.put(key, new PrintedBefore(page.digest(), page.modified()));
		}
	}

	private static Collection<String> tags(String key, PrintedPage page) {
		if (!page.tags().isEmpty()) {
			return page.tags();
		}
		boolean lasting = page.value("Cache-Control").contains(Press.LASTING);
		return lasting ? Set.of() : Set.of(UNKNOWN);
	}

	/**
	 * Takes back the pages that show something.
	 * @return the keys of those that were there, the most popular first
	 */
	List<String> recall(Collection<String> tags) {
		Map<String, PrintedPage> gone = new HashMap<>();
		synchronized (this.lock) {
			for (String tag : tags) {
				gone.putAll(this.shown.getOrDefault(tag, Map.of()));
			}
			gone.putAll(this.shown.getOrDefault(UNKNOWN, Map.of()));
			gone.forEach((key, page) -> {
				this.pages.asMap().remove(key, page);
				forget(key, page);
			});
		}
		return byFame(gone);
	}

	/**
	 * Takes back every page.
	 */
	List<String> recallAll() {
		Map<String, PrintedPage> gone = new HashMap<>();
		synchronized (this.lock) {
			this.shown.values().forEach(gone::putAll);
			this.shown.clear();
			gone.forEach((key, page) -> this.pages.asMap().remove(key, page));
		}
		return byFame(gone);
	}

	private static List<String> byFame(Map<String, PrintedPage> pages) {
		List<Map.Entry<String, PrintedPage>> all = new ArrayList<>(pages.entrySet());
		all.sort((one, other) -> Integer.compare(other.getValue().asked(), one.getValue().asked()));
		return all.stream().filter((one) -> one.getValue().asked() > 0).map(Map.Entry::getKey).toList();
	}

	private void forget(@Nullable String key, @Nullable PrintedPage page) {
		if (key == null || page == null) {
			return;
		}
		synchronized (this.lock) {
			for (String tag : tags(key, page)) {
				Map<String, PrintedPage> showing = this.shown.get(tag);
				if (showing != null && showing.remove(key, page) && showing.isEmpty()) {
					this.shown.remove(tag);
				}
			}
		}
	}

	/** Bytes kept, as they are counted. */
	long weight() {
		return this.pages.policy()
			.eviction()
			.flatMap((one) -> one.weightedSize().stream().boxed().findFirst())
			.orElse(0L);
	}

	/** Pages kept. */
	long count() {
		this.pages.cleanUp();
		return this.pages.estimatedSize();
	}

	private record PrintedBefore(String digest, Instant modified) {
	}

}
