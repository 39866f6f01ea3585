package org.tribune.redirect.admin;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.redirect.RedirectOrigin;
import org.tribune.redirect.Redirects;
import org.tribune.redirect.admin.Whereabouts.Answer;
import org.tribune.site.CanonicalPath;
import org.tribune.site.SiteProperties;
import org.tribune.staff.Actor;
import org.tribune.staff.AuditLog;

/**
 * The desk that writes redirects by hand: what would never be followed, or in a circle,
 * is refused.
 */
@Component
@Transactional
class RedirectDesk {

	private final Redirects redirects;

	private final Whereabouts whereabouts;

	private final SiteProperties properties;

	private final JdbcClient database;

	private final AuditLog audit;

	RedirectDesk(Redirects redirects, Whereabouts whereabouts, SiteProperties properties, JdbcClient database,
			AuditLog audit) {
		this.redirects = redirects;
		this.whereabouts = whereabouts;
		this.properties = properties;
		this.database = database;
		this.audit = audit;
	}

	/**
	 * Adds a redirect, or says why not.
	 */
	Optional<Refusal> add(RedirectWish wish, Actor by) {
		Optional<Refusal> refusal = addUnnoted(wish);
		if (refusal.isEmpty()) {
			this.audit.record(by, "redirect.added", "", wish.from() + " → " + wish.to());
		}
		return refusal;
	}

	/**
	 * Adds one of many, which are noted in the audit log together.
	 */
	Optional<Refusal> addUnnoted(RedirectWish wish) {
		String source = wish.source();
		String target = wish.target(this.properties.baseUrl());
		Optional<Refusal> refusal = check(source, target);
		if (refusal.isEmpty()) {
			this.redirects.add(source, target, RedirectOrigin.EDITOR);
		}
		return refusal;
	}

	void noteImport(int added, int refused, Actor by) {
		this.audit.record(by, "redirect.imported", "", added + " / " + (added + refused));
	}

	/**
	 * Removes a redirect.
	 * @return its old path, unless it was gone already
	 */
	Optional<String> delete(long id, Actor by) {
		Optional<String> path = this.database.sql("delete from redirect where id = ? returning source_path")
			.param(id)
			.query(String.class)
			.optional();
		path.ifPresent((source) -> this.audit.record(by, "redirect.deleted", "redirect/" + id, source));
		return path;
	}

	private Optional<Refusal> check(String source, String target) {
		if (source.isEmpty()) {
			return Optional.of(Refusal.SOURCE_FORM);
		}
		boolean shortLink = source.startsWith("/?p=");
		if (!shortLink && (source.contains("?") || source.contains("#"))) {
			return Optional.of(Refusal.SOURCE_PARAMETERS);
		}
		if (target.isEmpty()) {
			return Optional.of(Refusal.TARGET_FORM);
		}
		Answer answer = shortLink ? Answer.NOTHING : this.whereabouts.at(source);
		return switch (answer) {
			case SYSTEM -> Optional.of(Refusal.SOURCE_RESERVED);
			case PAGE -> Optional.of(Refusal.SOURCE_IS_PAGE);
			case GONE -> Optional.of(Refusal.SOURCE_IS_GONE);
			case NOTHING -> checkCourse(CanonicalPath.key(source), target);
		};
	}

	private Optional<Refusal> checkCourse(String source, String target) {
		if (source.equals(CanonicalPath.key(target))
				|| source.equals(CanonicalPath.key(this.whereabouts.leadsTo(target)))) {
			return Optional.of(Refusal.LOOP);
		}
		return this.whereabouts.leadsTo(source).isEmpty() ? Optional.empty() : Optional.of(Refusal.SOURCE_KNOWN);
	}

}
