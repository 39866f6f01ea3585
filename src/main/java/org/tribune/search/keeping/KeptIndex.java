package org.tribune.search.keeping;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An index that is kept in step with the database. How far it has seen is kept with it,
 * so whatever was not kept is read from the database again.
 */
public abstract class KeptIndex implements Closeable {

	/** Articles that were taken in from transactions behind the horizon. */
	private final Map<Long, Long> ahead = new HashMap<>();

	private @Nullable Horizon horizon;

	private boolean complete;

	private boolean changed;

	/**
	 * It was found as it had been kept.
	 * @param seen how far it has seen; null where nothing was kept, or by another version
	 */
	protected final void found(@Nullable Horizon seen) {
		this.horizon = seen;
		this.complete = seen != null;
	}

	/**
	 * It is empty, and not kept before it is complete.
	 */
	protected final void began(Horizon from) {
		this.horizon = from;
	}

	/** It was filled: what changed meanwhile is to be read once more. */
	final void filled(Horizon from) {
		this.horizon = from;
		this.ahead.clear();
		this.complete = true;
		this.changed = true;
	}

	/**
	 * How far it has seen.
	 * @throws IOException where nothing was kept, or by another version
	 */
	public final Horizon horizon() throws IOException {
		Horizon seen = this.horizon;
		if (seen == null) {
			throw new IOException("of another version");
		}
		return seen;
	}

	/**
	 * Whether it holds all that its horizon says.
	 */
	public final boolean isComplete() {
		return this.complete;
	}

	/** Whether it knows of a change already. */
	final boolean knows(long article, long change) {
		Long seen = this.ahead.get(article);
		return seen != null && seen == change;
	}

	/** Takes in what articles are now, and out what is no longer published. */
	final void take(Collection<Long> ids, Map<Long, ArticleRow> published) throws IOException {
		put(ids, published);
		this.changed = true;
	}

	/** Notes what it knows, and how far that sees. */
	final void saw(Map<Long, Long> articles, Horizon seen) {
		this.ahead.putAll(articles);
		this.ahead.values().removeIf((change) -> change < seen.transaction());
		this.horizon = seen;
	}

	/**
	 * Whether it holds what was not kept yet.
	 */
	protected final boolean isChanged() {
		return this.changed;
	}

	/**
	 * Keeps it over the end of the process.
	 */
	protected final void commit() throws IOException {
		Horizon seen = this.horizon;
		if (seen != null && this.complete) {
			this.changed = false;
			keep(seen);
		}
	}

	/**
	 * Takes articles into an index that holds none of them.
	 */
	protected abstract void add(List<ArticleRow> articles) throws IOException;

	/**
	 * Takes in what articles are now, and out those that are not published.
	 * @param published those of them that are, by identifier
	 */
	protected abstract void put(Collection<Long> ids, Map<Long, ArticleRow> published) throws IOException;

	/**
	 * Shows searches what was put in.
	 */
	protected abstract void show() throws IOException;

	/**
	 * Keeps what was put in, and how far it sees.
	 */
	protected abstract void keep(Horizon seen) throws IOException;

	/**
	 * How many articles searches see.
	 */
	public abstract int size() throws IOException;

	/**
	 * Gives it up without keeping what was not kept.
	 */
	protected abstract void abandon();

}
