package org.tribune.pagecache;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has a page for whoever asks: from the stock, else fresh from the press, of which one
 * run a page is made at a time; and where the press fails, an old one.
 */
class Newsstand {

	private static final Logger logger = LoggerFactory.getLogger(Newsstand.class);

	/** How long one waits for a page that another asked for. */
	private static final Duration PATIENCE = Duration.ofSeconds(20);

	/** How long the press is left alone after it found no database. */
	private static final Duration REST = Duration.ofSeconds(1);

	/** Requests after which a page is worth the best compression. */
	private static final int OFTEN = 20;

	private final Stock stock;

	private final Press press;

	private final Reprints reprints;

	private final Clock clock;

	private final ConcurrentMap<String, Flight> flights = new ConcurrentHashMap<>();

	/** The page that says that the site is not there, and when it was made. */
	private volatile @Nullable PrintedPage away;

	Newsstand(Stock stock, Press press, Reprints reprints, Clock clock) {
		this.stock = stock;
		this.press = press;
		this.reprints = reprints;
		this.clock = clock;
	}

	/**
	 * A page that is there and right; null when there is none.
	 */
	@Nullable PrintedPage find(Target target) {
		PrintedPage fresh = this.stock.fresh(target.key());
		if (fresh != null && fresh.countRequest() == OFTEN && Compression.hasBrotli()) {
			this.reprints.later("br " + target.key(), fresh::pressHarder);
		}
		return fresh;
	}

	/**
	 * A page, whatever its status.
	 * @throws Exception when the site has no answer at all
	 */
	Copy get(Target target) throws Exception {
		PrintedPage fresh = find(target);
		if (fresh != null) {
			return new Copy(fresh, Copy.Origin.STOCK);
		}
		PrintedPage old = this.stock.old(target.key());
		if (!this.stock.isHearing() && old != null) {
			return new Copy(old, Copy.Origin.STALE);
		}
		PrintedPage page = isResting() ? this.away : print(target);
		if (page == null) {
			page = print(target);
		}
		if (page.status() >= 500 && old != null) {
			return new Copy(old, Copy.Origin.STALE);
		}
		page.countRequest();
		return new Copy(page, Copy.Origin.PRESS);
	}

	private boolean isResting() {
		PrintedPage known = this.away;
		return known != null && !this.stock.isHearing() && this.clock.instant().isBefore(known.printed().plus(REST));
	}

	/**
	 * Makes a page now, in the background, for those who will ask.
	 */
	void reprint(String key) {
		try {
			if (this.stock.fresh(key) == null) {
				PrintedPage page = print(new Target(key, true));
				page.in(Encoding.GZIP);
				if (Compression.hasBrotli()) {
					page.in(Encoding.BROTLI);
				}
			}
		}
		catch (Exception ex) {
			logger.debug("Cannot make {} again", key, ex);
		}
	}

	private PrintedPage print(Target target) throws Exception {
		Flight mine = new Flight(this.clock.instant());
		Flight flying = this.flights.putIfAbsent(target.key(), mine);
		if (flying != null) {
			PrintedPage page = await(flying);
			if (page != null) {
				return page;
			}
			return this.press.print(target.key());
		}
		try {
			// Another may have landed since the shelf was looked at.
			PrintedPage landed = this.stock.fresh(target.key());
			if (landed != null) {
				mine.landing().complete(landed);
				return landed;
			}
			PrintedPage page = this.press.print(target.key());
			if (page.status() == 200) {
				this.stock.date(target.key(), page);
			}
			if (target.kept() && this.press.isForEverybody(target, page)) {
				this.stock.keep(target.key(), page, mine);
			}
			if (page.status() == 503 && !target.isPicture()) {
				this.away = page;
			}
			mine.landing().complete(page);
			return page;
		}
		catch (Exception | Error ex) {
			mine.landing().completeExceptionally(ex);
			throw ex;
		}
		finally {
			this.flights.remove(target.key(), mine);
		}
	}

	private static @Nullable PrintedPage await(Flight flight) throws Exception {
		try {
			return flight.landing().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException | ExecutionException ex) {
			return null;
		}
	}

	/**
	 * Takes back the pages that show something, on the way too. Whoever asks from now on
	 * waits for no page that was begun before.
	 * @return the keys of those that were there, the most popular first
	 */
	List<String> recall(Collection<String> tags) {
		this.flights.values().forEach((one) -> one.recall(tags));
		this.flights.clear();
		return this.stock.recall(tags);
	}

	/**
	 * Takes back every page.
	 */
	List<String> recallAll() {
		this.flights.values().forEach(Flight::recallAll);
		this.flights.clear();
		return this.stock.recallAll();
	}

	/**
	 * Says whether it is heard what is recalled.
	 */
	void hear(boolean heard) {
		Instant now = this.clock.instant();
		logger.debug("Recalls are {} since {}", heard ? "heard" : "not heard", now);
		if (heard) {
			this.stock.listen();
		}
		else {
			this.stock.deafen();
		}
	}

}
