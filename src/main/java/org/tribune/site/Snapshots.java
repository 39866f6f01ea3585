package org.tribune.site;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps every {@link Snapshot} as it is in the database: read again after each change
 * that was announced here, whenever the page cache hears of one elsewhere, and every
 * second, because nobody may hear.
 */
@Component
public class Snapshots {

	private final List<Snapshot<?>> all = new CopyOnWriteArrayList<>();

	/**
	 * A snapshot that is read when it is first used, and kept right from then on.
	 * @param name for the log
	 * @param source reads the value from the database
	 */
	public <T> Snapshot<T> create(String name, Supplier<T> source) {
		Snapshot<T> snapshot = new Snapshot<>(name, source);
		this.all.add(snapshot);
		return snapshot;
	}

	@TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
	void refreshAfter(ContentChanged change) {
		refresh();
	}

	/**
	 * Reads all of them again, now.
	 */
	@Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
	public void refresh() {
		this.all.forEach(Snapshot::refresh);
	}

}
