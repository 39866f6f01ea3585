package org.tribune.search.cluster;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.tribune.search.index.IndexUnavailable;
import org.tribune.search.index.SearchIndex;
import org.tribune.search.keeping.ArticleRows;
import org.tribune.search.keeping.Follower;
import org.tribune.search.keeping.IndexKeeper;
import org.tribune.search.keeping.IndexState;
import org.tribune.search.keeping.IndexTender;

/**
 * The search index in the cluster: every process looks into it; the one that has the
 * lease keeps it in step with the database.
 */
@Component
@ConditionalOnProperty(name = "tribune.search.backend", havingValue = "cluster")
class ClusterSearch implements SearchIndex, IndexTender {

	private static final Logger logger = LoggerFactory.getLogger(ClusterSearch.class);

	private static final long LOOKED_AFTER_EVERY = Duration.ofSeconds(2).toNanos();

	private final ClusterClient client;

	private final ClusterStore store;

	private final Lease lease;

	private final ArticleRows rows;

	private final IndexKeeper<ClusterIndex> keeper;

	private volatile long term;

	private long lookedAfter = System.nanoTime();

	private volatile boolean silent;

	ClusterSearch(ClusterClient client, ClusterStore store, Lease lease, ArticleRows rows, Follower follower) {
		this.client = client;
		this.store = store;
		this.lease = lease;
		this.rows = rows;
		this.keeper = new IndexKeeper<>(store, follower);
	}

	@Override
	public <T extends @Nullable Object> T read(long milliseconds, Look<T> look) {
		try {
			T found = look.at(new ClusterView(this.client, this.rows, this.store.alias(), milliseconds));
			this.silent = false;
			return found;
		}
		catch (IOException ex) {
			if (!this.silent) {
				this.silent = true;
				logger.warn("The search cluster does not answer: {}", ex.toString());
			}
			throw new IndexUnavailable(ex);
		}
	}

	@Override
	public void tend() {
		if (mayWrite()) {
			this.keeper.tend();
		}
	}

	/** Whether this process writes, and to an index that is there. */
	private synchronized boolean mayWrite() {
		try {
			long now = this.lease.take();
			if (now != this.term) {
				this.keeper.rest();
				this.term = now;
			}
			if (now != 0 && System.nanoTime() - this.lookedAfter > LOOKED_AFTER_EVERY) {
				this.lookedAfter = System.nanoTime();
				lookAfter();
			}
			return now != 0;
		}
		catch (DataAccessException | IOException ex) {
			// Told by the keeper, or by whoever asks.
			return this.term != 0;
		}
	}

	/** Somebody may have removed the index. */
	private void lookAfter() throws IOException {
		if (this.keeper.current() != null && this.store.shown() == null) {
			logger.warn("The search index is no longer in the cluster: it is made again");
			this.keeper.distrust();
		}
	}

	/** Of an index that another process keeps, this one knows only whether it answers. */
	@Override
	public IndexState state() {
		return (this.term != 0) ? this.keeper.state()
				: new IndexState(this.silent ? "The search cluster does not answer" : null, Instant.now(), null, null);
	}

	@Override
	public void catchUp() {
		this.lease.doubt();
		if (mayWrite()) {
			this.keeper.catchUp();
		}
	}

	@PreDestroy
	void close() throws IOException {
		try {
			this.keeper.close();
		}
		finally {
			this.lease.end();
		}
	}

}
