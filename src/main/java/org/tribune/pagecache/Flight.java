package org.tribune.pagecache;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A page on its way: one makes it, all who ask for it meanwhile wait for that.
 */
final class Flight {

	private final CompletableFuture<PrintedPage> landing = new CompletableFuture<>();

	private final Set<String> recalled = ConcurrentHashMap.newKeySet();

	private final Instant start;

	private volatile boolean all;

	Flight(Instant start) {
		this.start = start;
	}

	CompletableFuture<PrintedPage> landing() {
		return this.landing;
	}

	boolean startedAfter(Instant when) {
		return this.start.isAfter(when);
	}

	/** Something was recalled while the page was made from what was there before. */
	void recall(Collection<String> tags) {
		this.recalled.addAll(tags);
		this.recalled.add("?");
	}

	/** Everything was. */
	void recallAll() {
		this.all = true;
	}

	boolean isRecalled(Collection<String> tags) {
		return this.all || !Collections.disjoint(this.recalled, tags);
	}

}
