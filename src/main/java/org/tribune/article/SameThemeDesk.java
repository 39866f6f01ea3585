package org.tribune.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.staff.Actor;
import org.tribune.staff.AuditLog;

/**
 * The desk where editors say, one article at a time, what stands "Sur le même thème" and
 * what never does. Each time the article gets a new edition, so that whoever has it open
 * on the edit page is told instead of undoing it unawares.
 */
@Component
@Transactional
public class SameThemeDesk {

	/** Places beside an article. */
	public static final int PLACES = 4;

	private final JdbcClient database;

	private final SameThemeLinks links;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	SameThemeDesk(JdbcClient database, SameThemeLinks links, AuditLog audit, ApplicationEventPublisher events) {
		this.database = database;
		this.links = links;
		this.audit = audit;
		this.events = events;
	}

	/**
	 * Pins a published article behind those that are pinned.
	 * @return false when all places are taken
	 * @throws ArticleNotFound when readers know no such article
	 */
	public boolean pin(long id, long targetId, Actor by) {
		take(id);
		requirePublished(id, targetId);
		List<Long> pinned = pinned(id);
		if (pinned.contains(targetId)) {
			return true;
		}
		if (pinned.size() >= PLACES) {
			return false;
		}
		pinned.add(targetId);
		this.links.curate(id, pinned);
		note(id, by);
		return true;
	}

	/**
	 * Takes a pin away; the site chooses for its place.
	 */
	public void unpin(long id, long targetId, Actor by) {
		take(id);
		List<Long> pinned = pinned(id);
		if (pinned.remove(targetId)) {
			this.links.curate(id, pinned);
			note(id, by);
		}
	}

	/**
	 * Moves a pin by one place.
	 * @param step -1 towards the first place, 1 towards the last
	 */
	public void move(long id, long targetId, int step, Actor by) {
		take(id);
		List<Long> pinned = pinned(id);
		int from = pinned.indexOf(targetId);
		int to = from + Integer.signum(step);
		if (from >= 0 && to >= 0 && to < pinned.size() && from != to) {
			Collections.swap(pinned, from, to);
			this.links.curate(id, pinned);
			note(id, by);
		}
	}

	/**
	 * Puts the pins in order. What is not pinned is not pinned by this; what is pinned
	 * and not named stands behind.
	 */
	public void arrange(long id, List<Long> order, Actor by) {
		take(id);
		List<Long> before = pinned(id);
		List<Long> after = new ArrayList<>(order.stream().distinct().filter(before::contains).toList());
		before.stream().filter((one) -> !after.contains(one)).forEach(after::add);
		if (!after.equals(before)) {
			this.links.curate(id, after);
			note(id, by);
		}
	}

	/**
	 * Never shows an article beside this one; a pin of it is gone.
	 * @throws ArticleNotFound when readers know no such article
	 */
	public void ban(long id, long targetId, Actor by) {
		take(id);
		requirePublished(id, targetId);
		List<Long> banned = banned(id);
		if (!banned.contains(targetId)) {
			banned.add(targetId);
			this.links.ban(id, banned);
			note(id, by);
		}
	}

	/**
	 * Lets an article stand beside this one again.
	 */
	public void unban(long id, long targetId, Actor by) {
		take(id);
		List<Long> banned = banned(id);
		if (banned.remove(targetId)) {
			this.links.ban(id, banned);
			note(id, by);
		}
	}

	/** One hand at a time. */
	private void take(long id) {
		if (this.database.sql("select id from article where id = ? for update")
			.param(id)
			.query()
			.listOfRows()
			.isEmpty()) {
			throw new ArticleNotFound(id);
		}
	}

	private void requirePublished(long id, long targetId) {
		if (id == targetId || !isPublished(targetId)) {
			throw new ArticleNotFound(targetId);
		}
	}

	private boolean isPublished(long id) {
		return this.database.sql("select exists (select 1 from published_article where id = ?)")
			.param(id)
			.query(Boolean.class)
			.single();
	}

	private List<Long> pinned(long id) {
		return this.links.of(id, "CURATED");
	}

	private List<Long> banned(long id) {
		return this.links.of(id, "BANNED");
	}

	private void note(long id, Actor by) {
		String headline = this.database
			.sql("""
					update article set version = version + 1, edition = edition + 1, saved_by = ?, saved_seat = '', saved_from = 0
					 where id = ? returning headline
					""")
			.params(by.name(), id)
			.query(String.class)
			.single();
		this.audit.record(by, "article.curated", "article/" + id, headline);
		if (isPublished(id)) {
			this.events.publishEvent(new ArticleUpdated(id));
		}
	}

}
