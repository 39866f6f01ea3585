package org.tribune.article.editing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has an article open, on any node: known for a while after the last sign of life.
 */
@Component
@Transactional
class Company {

	/** Three beats of the page's heart. */
	static final Duration REMEMBERED = Duration.ofSeconds(45);

	private final JdbcClient database;

	private final Clock clock;

	Company(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * Notes a sign of life from a browser tab.
	 * @return the other tabs that have the article open, each person once; those who
	 * write first
	 */
	List<Companion> attend(long articleId, String seat, long memberId, boolean writing) {
		Instant now = this.clock.instant();
		this.database.sql("delete from company where article_id = ? and seen_at < ?")
			.params(articleId, at(now.minus(REMEMBERED)))
			.update();
		this.database.sql("""
				insert into company (article_id, seat, member_id, writing, seen_at) values (?, ?, ?, ?, ?)
				on conflict (article_id, seat) do update set writing = excluded.writing, seen_at = excluded.seen_at
				 where company.member_id = excluded.member_id
				""").params(articleId, seat, memberId, writing, at(now)).update();
		return this.database.sql("""
				select m.name, m.id = :member as self, bool_or(c.writing) as writing
				  from company c join staff_member m on m.id = c.member_id
				 where c.article_id = :article and c.seat <> :seat
				 group by m.id, m.name order by bool_or(c.writing) desc, m.name, m.id limit 20
				""")
			.param("member", memberId)
			.param("article", articleId)
			.param("seat", seat)
			.query((row, number) -> new Companion(row.getString("name"), row.getBoolean("self"),
					row.getBoolean("writing")))
			.list();
	}

	/**
	 * A tab was closed.
	 */
	void leave(long articleId, String seat, long memberId) {
		this.database.sql("delete from company where article_id = ? and seat = ? and member_id = ?")
			.params(articleId, seat, memberId)
			.update();
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	/**
	 * Somebody who has the article open too.
	 *
	 * @param self whether it is the same person in another tab
	 * @param writing whether they have typed lately
	 */
	record Companion(String name, boolean self, boolean writing) {
	}

}
