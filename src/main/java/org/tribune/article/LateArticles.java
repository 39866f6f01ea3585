package org.tribune.article;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.staff.SignedIn;

/**
 * The scheduled articles that ought to be published and are not: something keeps them,
 * and somebody must look.
 */
@Component
public class LateArticles {

	/** How long after its time an article is late. */
	public static final Duration GRACE = Duration.ofMinutes(1);

	private final JdbcClient database;

	private final Clock clock;

	LateArticles(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * The late articles this person may know of, the longest overdue first.
	 */
	public List<Late> seenBy(SignedIn who) {
		return this.database.sql("""
				select id, headline, scheduled_for from article
				where state = 'SCHEDULED' and scheduled_for < :before and (:owner is null or owner_id = :owner)
				order by scheduled_for, id limit 20
				""")
			.param("before", this.clock.instant().minus(GRACE).atOffset(ZoneOffset.UTC))
			.param("owner", who.edits() ? null : who.id(), Types.BIGINT)
			.query((row, number) -> new Late(row.getLong("id"), row.getString("headline"),
					row.getObject("scheduled_for", OffsetDateTime.class).toInstant()))
			.list();
	}

	/**
	 * An article that is late.
	 *
	 * @param id of the article
	 * @param headline of the article
	 * @param scheduledFor when it ought to have appeared
	 */
	public record Late(long id, String headline, Instant scheduledFor) {
	}

}
