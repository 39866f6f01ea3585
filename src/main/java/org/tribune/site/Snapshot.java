package org.tribune.site;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A small thing that every page shows, kept in memory so that no page pays a query for it
 * and pages still render when the database is away. {@link Snapshots} makes it and keeps
 * it right.
 *
 * @param <T> an immutable value
 */
public final class Snapshot<T> {

	private static final Logger logger = LoggerFactory.getLogger(Snapshot.class);

	private final String name;

	private final Supplier<T> source;

	private volatile @Nullable T value;

	private volatile boolean stale;

	Snapshot(String name, Supplier<T> source) {
		this.name = name;
		this.source = source;
	}

	/**
	 * The value, as fresh as the last refresh.
	 */
	public T get() {
		T current = this.value;
		return (current != null) ? current : load();
	}

	/**
	 * Reads the value again; when that fails the last one stays and the fault is logged
	 * once until it works again.
	 */
	void refresh() {
		try {
			load();
			if (this.stale) {
				this.stale = false;
				logger.info("The {} can be read again", this.name);
			}
		}
		catch (RuntimeException ex) {
			if (!this.stale) {
				this.stale = true;
				logger.warn("The {} cannot be read; pages keep showing the last ones known", this.name, ex);
			}
		}
	}

	private T load() {
		T read = this.source.get();
		this.value = read;
		return read;
	}

}
