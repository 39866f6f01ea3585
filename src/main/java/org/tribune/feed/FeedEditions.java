package org.tribune.feed;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When each feed last said something else than before. The database knows, so that every
 * process says the same; memory spares the question while nothing changes.
 */
@Component
class FeedEditions {

	/** So many feeds are known by heart. */
	private static final int MOST = 5_000;

	private final Map<String, Edition> known = new LinkedHashMap<>(16, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Edition> eldest) {
			return size() > MOST;
		}
	};

	private final JdbcClient database;

	FeedEditions(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Since when the feed says what has this digest: a whole second, another one for each
	 * change, for HTTP counts no less.
	 */
	Instant since(String feed, String digest) {
		synchronized (this.known) {
			Edition edition = this.known.get(feed);
			if (edition != null && edition.digest().equals(digest)) {
				return edition.since();
			}
		}
		Instant since = this.database
			.sql("""
					insert into feed_edition as kept (feed, digest, changed_at) values (:feed, :digest, date_trunc('second', now()))
					on conflict (feed) do update set digest = excluded.digest, changed_at = case
					    when kept.digest = excluded.digest then kept.changed_at
					    else greatest(excluded.changed_at, kept.changed_at + interval '1 second') end
					returning changed_at
					""")
			.param("feed", feed)
			.param("digest", digest)
			.query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
			.single();
		synchronized (this.known) {
			this.known.put(feed, new Edition(digest, since));
		}
		return since;
	}

	private record Edition(String digest, Instant since) {
	}

}
