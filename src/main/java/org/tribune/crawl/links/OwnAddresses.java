package org.tribune.crawl.links;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what is known of the paths of this site that texts link to: looked up when
 * something moved there, and now and then. Written by whoever reads texts, one process at
 * a time.
 */
@Component
public class OwnAddresses {

	/** Looked up again after this, whatever was heard. */
	private static final Duration OWN = Duration.ofDays(1);

	/** Looked up at once. */
	private static final int PART = 50;

	private final JdbcClient database;

	private final OwnPaths paths;

	private final Clock clock;

	OwnAddresses(JdbcClient database, OwnPaths paths, Clock clock) {
		this.database = database;
		this.paths = paths;
		this.clock = clock;
	}

	/**
	 * Something came, went or moved at the addresses of an article: they are looked up
	 * again.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void moved(long articleId) {
		this.database.sql("""
				update link_address set next_at = :now where host is null and slug in (
				    select slug from public_slug where article_id = :id union select slug from article where id = :id)
				""").param("now", now()).param("id", articleId).update();
	}

	/**
	 * Something came, went or moved at a path, with what is below it.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void moved(String path) {
		this.database.sql("""
				update link_address set next_at = :now where host is null and (slug = :slug
				    or (address collate "C" >= :path || '/' and address collate "C" < :path || '0'))
				""").param("now", now()).param("slug", Address.slug(path)).param("path", path).update();
	}

	/**
	 * Looks up paths of this site that are due.
	 * @return articles that another may link to now, or not any more; nothing where no
	 * path was due
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public LookUp lookUp() {
		OffsetDateTime now = now();
		List<Own> due = this.database.sql("""
				select id, address, target_id from link_address where host is null and next_at <= :now
				 order by next_at limit :most
				""")
			.param("now", now)
			.param("most", PART)
			.query((row, number) -> new Own(row.getLong("id"), row.getString("address"), row.getLong("target_id")))
			.list();
		Set<Long> changed = new TreeSet<>();
		for (Own one : due) {
			Place place = this.paths.at(one.address());
			long target = Objects.requireNonNullElse(place.articleId(), 0L);
			if (target != one.targetId()) {
				changed.addAll(Set.of(target, one.targetId()));
			}
			this.database
				.sql("""
						update link_address set verdict = :verdict, status = nullif(:status, 0), leads_to = :leads,
						       target_id = nullif(:target, 0::bigint), checked_at = :now, next_at = :next,
						       failing_since = case when :verdict in ('MOVED', 'BROKEN') then coalesce(failing_since, :now) end
						 where id = :id
						""")
				.param("verdict", place.verdict())
				.param("status", place.status())
				.param("leads", place.leadsTo())
				.param("target", target)
				.param("now", now)
				.param("next", now.plus(OWN))
				.param("id", one.id())
				.update();
		}
		changed.remove(0L);
		return new LookUp(due.size(), changed);
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private record Own(long id, String address, long targetId) {
	}

	/**
	 * What was looked up.
	 *
	 * @param paths how many
	 * @param articles to which others may link now, or not any more
	 */
	public record LookUp(int paths, Set<Long> articles) {
	}

}
