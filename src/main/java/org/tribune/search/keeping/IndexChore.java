package org.tribune.search.keeping;

import java.time.Clock;
import java.time.Instant;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.jspecify.annotations.Nullable;

import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.tribune.chore.Backlog;
import org.tribune.chore.Chore;

/**
 * How far the index of this process is behind the database: {@code tribune.search.lag} in
 * seconds since it last knew everything, {@code tribune.search.documents}.
 */
@Component
@NamedInterface("keeping")
public class IndexChore implements Chore, MeterBinder {

	private final IndexTender tender;

	private final Changes changes;

	private final Clock clock;

	private final Instant begun;

	IndexChore(IndexTender tender, Changes changes, Clock clock) {
		this.tender = tender;
		this.changes = changes;
		this.clock = clock;
		this.begun = clock.instant();
	}

	@Override
	public String key() {
		return "search-index";
	}

	@Override
	public Backlog backlog() {
		IndexState state = this.tender.state();
		Instant since = state.makingSince();
		return new Backlog((since != null) ? 1 : 0, since, 0, state.fault());
	}

	/**
	 * Whether a new index is being made on this node.
	 */
	public boolean isBeingMade() {
		return this.tender.state().makingSince() != null;
	}

	/**
	 * Why the index does not follow the database at present; null when it does.
	 */
	public @Nullable String fault() {
		return this.tender.state().fault();
	}

	/**
	 * When the index of this node last held everything that is published; before it ever
	 * did, when this node began to make it, or else to run.
	 */
	public Instant caughtUpAt() {
		IndexState state = this.tender.state();
		Instant caughtUp = state.caughtUp();
		Instant since = state.makingSince();
		return (caughtUp != null) ? caughtUp : (since != null) ? since : this.begun;
	}

	@Override
	public boolean canRetry() {
		return true;
	}

	/** Every node makes its index again. */
	@Override
	public void retry() {
		this.changes.newGeneration();
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		Gauge.builder("tribune.search.lag", this, (me) -> (me.clock.millis() - me.caughtUpAt().toEpochMilli()) / 1000.0)
			.description("Seconds since the index of this process last held everything")
			.baseUnit("seconds")
			.register(registry);
		Gauge.builder("tribune.search.documents", this.tender, IndexChore::articles)
			.description("Articles in the search index, as far as this process knows")
			.register(registry);
	}

	private static double articles(IndexTender tender) {
		Integer articles = tender.state().articles();
		return (articles != null) ? articles : Double.NaN;
	}

}
