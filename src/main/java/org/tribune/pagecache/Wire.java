package org.tribune.pagecache;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.tribune.database.OwnConnection;
import org.tribune.site.Snapshots;

/**
 * Hears, over a connection of its own, what the database calls out when rows change that
 * pages show: on every node, for every writer, after commit. While the connection is
 * lost, pages count as old; when it is back, all are made anew when they are asked for.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "tribune.page-cache.enabled", matchIfMissing = true)
class Wire implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(Wire.class);

	/** The channel; {@code *} on it takes every page back. */
	private static final String CHANNEL = "tribune_recall";

	private static final int QUIET_MILLIS = 1000;

	private static final int PAUSE_MILLIS = 250;

	/** Pages that are made again at once, of those taken back together. */
	private static final int POPULAR = 50;

	/** Whoever holds this lock tells the outside world. */
	private static final long SPOKESMAN = 0x54726962756e65L;

	private final JdbcConnectionDetails database;

	private final PageCacheProperties properties;

	private final Snapshots snapshots;

	private final Newsstand newsstand;

	private final TaggedCaches parts;

	private final Reprints reprints;

	private final ApplicationEventPublisher events;

	/** The one that listens; another that still does ends. */
	private volatile @Nullable Thread thread;

	private volatile boolean silent;

	private boolean spokesman;

	Wire(JdbcConnectionDetails database, PageCacheProperties properties, Snapshots snapshots, Newsstand newsstand,
			TaggedCaches parts, Reprints reprints, ApplicationEventPublisher events) {
		this.database = database;
		this.properties = properties;
		this.snapshots = snapshots;
		this.newsstand = newsstand;
		this.parts = parts;
		this.reprints = reprints;
		this.events = events;
	}

	@Override
	public void start() {
		Thread listening = Thread.ofPlatform().daemon().name("recalls").unstarted(this::stayConnected);
		this.thread = listening;
		listening.start();
	}

	private void stayConnected() {
		while (isMine()) {
			try (Connection connection = connect()) {
				this.spokesman = false;
				this.snapshots.refresh();
				hear(true);
				if (this.silent) {
					this.silent = false;
					logger.info("The database is heard again; pages are made anew");
				}
				while (isMine()) {
					hear(connection);
				}
			}
			catch (SQLException | RuntimeException ex) {
				if (isMine()) {
					hear(false);
				}
				if (!this.silent && isMine()) {
					this.silent = true;
					logger.warn("The database is not heard; pages are served as they were", ex);
				}
				pause();
			}
		}
		if (!isRunning()) {
			hear(false);
		}
	}

	private void hear(boolean heard) {
		this.parts.hear(heard);
		this.newsstand.hear(heard);
	}

	private boolean isMine() {
		return Thread.currentThread() == this.thread;
	}

	private Connection connect() throws SQLException {
		Properties settings = OwnConnection.settings(this.database, "recalls", 2);
		settings.setProperty("loginTimeout", "5");
		String address = this.properties.listenUrl();
		Connection connection = DriverManager.getConnection((address != null) ? address : this.database.getJdbcUrl(),
				settings);
		try (Statement statement = connection.createStatement()) {
			// Who loses the power must not stay the spokesman for hours.
			statement
				.execute("set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3");
			statement.execute("listen " + CHANNEL);
		}
		catch (SQLException ex) {
			connection.close();
			throw ex;
		}
		return connection;
	}

	/** Waits a second at most; where nothing was said, asks whether anybody is there. */
	private void hear(Connection connection) throws SQLException {
		PGNotification[] said = connection.unwrap(PGConnection.class).getNotifications(QUIET_MILLIS);
		if (said == null || said.length == 0) {
			speak(connection);
			return;
		}
		Set<String> tags = new TreeSet<>();
		for (PGNotification one : said) {
			tags.addAll(List.of(one.getParameter().split(" ")));
		}
		recall(tags);
	}

	private void speak(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet row = statement
					.executeQuery(this.spokesman ? "select true" : "select pg_try_advisory_lock(" + SPOKESMAN + ")")) {
			this.spokesman = row.next() && row.getBoolean(1);
		}
	}

	private void recall(Set<String> tags) {
		boolean everything = tags.contains("*") || tags.contains("site");
		if (everything) {
			this.snapshots.refresh();
		}
		// What pages are made of goes before them, lest they be made of it again.
		this.parts.recall(everything ? null : tags);
		List<String> gone = everything ? this.newsstand.recallAll() : this.newsstand.recall(tags);
		gone.stream().limit(POPULAR).forEach((key) -> this.reprints.later(key, () -> this.newsstand.reprint(key)));
		this.events.publishEvent(new Recalled(tags, everything, this.spokesman));
	}

	private void pause() {
		try {
			Thread.sleep(PAUSE_MILLIS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void stop() {
		Thread listening = this.thread;
		this.thread = null;
		if (listening != null) {
			listening.interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

}
