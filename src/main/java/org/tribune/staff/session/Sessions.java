package org.tribune.staff.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Types;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.staff.Actor;
import org.tribune.staff.AuditLog;
import org.tribune.staff.SignedIn;

/**
 * The open sessions of members of staff.
 */
@Component
@Transactional
public class Sessions {

	private static final int KEY = 16;

	private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions;

	private final JdbcClient database;

	private final AuditLog audit;

	Sessions(ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions, JdbcClient database,
			AuditLog audit) {
		this.sessions = sessions;
		this.database = database;
		this.audit = audit;
	}

	/**
	 * Somebody's open sessions, this one first, then the latest used.
	 * @param current the number of the session in which it is asked
	 */
	@Transactional(readOnly = true)
	public List<OpenSession> of(SignedIn who, @Nullable String current) {
		return this.sessions.getObject()
			.findByPrincipalName(who.email())
			.values()
			.stream()
			.filter((session) -> !session.isExpired())
			.map((session) -> open(session, current))
			.sorted(Comparator.comparing(OpenSession::current)
				.thenComparing(OpenSession::lastSeen)
				.thenComparing(OpenSession::key)
				.reversed())
			.toList();
	}

	private static OpenSession open(Session session, @Nullable String current) {
		Visit visit = session.getAttribute(Visit.ATTRIBUTE);
		Instant since = (visit != null) ? visit.since() : session.getCreationTime();
		return new OpenSession(key(session.getId()), Device.of((visit != null) ? visit.agent() : ""),
				(visit != null) ? visit.address() : "", since, session.getLastAccessedTime(),
				session.getId().equals(current));
	}

	/**
	 * Ends one of somebody's own sessions; none if there is none with this key.
	 */
	public void end(SignedIn who, String key) {
		List<String> found = this.database.sql("select session_id from spring_session where principal_name = ?")
			.param(who.email())
			.query((row, number) -> row.getString(1))
			.list()
			.stream()
			.filter((id) -> key(id).equals(key))
			.toList();
		found.forEach((id) -> this.database.sql("delete from spring_session where session_id = ?").param(id).update());
		if (!found.isEmpty()) {
			this.audit.record(Actor.of(who), "session.ended", "staff/" + who.id(), "");
		}
	}

	/**
	 * Ends all of somebody's own sessions but the one in which they ask for it.
	 */
	public void endOthers(SignedIn who, String current) {
		endAll(who, current);
		this.audit.record(Actor.of(who), "session.others-ended", "staff/" + who.id(), "");
	}

	/**
	 * Ends all of somebody's sessions, on every node and also from the command line.
	 * @param kept the number of one that stays; null when none does
	 */
	public void endAll(SignedIn who, @Nullable String kept) {
		this.database.sql("""
				delete from spring_session
				where principal_name = :email and session_id is distinct from cast(:kept as text)
				""").param("email", who.email()).param("kept", kept, Types.VARCHAR).update();
	}

	/**
	 * Names a session without giving its number away.
	 */
	private static String key(String id) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, KEY);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A session as its owner sees it.
	 *
	 * @param key names it in forms
	 * @param current whether it is the one they look at it with
	 */
	public record OpenSession(String key, Device device, String address, Instant since, Instant lastSeen,
			boolean current) {

	}

}
