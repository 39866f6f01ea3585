package org.tribune.staff.passkey;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.staff.Actor;
import org.tribune.staff.AuditLog;
import org.tribune.staff.SignedIn;

/**
 * The passkeys of members of staff, as their owners see them.
 */
@Component
@Transactional
public class Passkeys {

	private static final String OWN = """
			credential_id = :id and user_entity_user_id = (select id from user_entities where name = :email)
			""";

	private final JdbcClient database;

	private final AuditLog audit;

	Passkeys(JdbcClient database, AuditLog audit) {
		this.database = database;
		this.audit = audit;
	}

	/**
	 * Somebody's passkeys, the oldest first.
	 */
	@Transactional(readOnly = true)
	public List<Passkey> of(SignedIn who) {
		return this.database.sql("""
				select c.credential_id, c.label, c.created, c.last_used
				from user_credentials c join user_entities e on e.id = c.user_entity_user_id
				where e.name = ? order by c.created, c.credential_id
				""")
			.param(who.email())
			.query((row, number) -> new Passkey(row.getString(1), row.getString(2),
					instant(row.getObject(3, OffsetDateTime.class)), instant(row.getObject(4, OffsetDateTime.class))))
			.list();
	}

	private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
		return (time != null) ? time.toInstant() : null;
	}

	/**
	 * Notes that there is a new one.
	 */
	void added(SignedIn who, String label) {
		this.audit.record(Actor.of(who), "passkey.added", "staff/" + who.id(), label);
	}

	/**
	 * Names one of somebody's own.
	 * @return whether there is such a one
	 */
	boolean rename(SignedIn who, String id, String label) {
		return this.database.sql("update user_credentials set label = :label where " + OWN)
			.param("label", label)
			.param("id", id)
			.param("email", who.email())
			.update() == 1;
	}

	/**
	 * Takes one of somebody's own away.
	 * @return whether there was such a one
	 */
	boolean remove(SignedIn who, String id) {
		boolean removed = this.database.sql("delete from user_credentials where " + OWN)
			.param("id", id)
			.param("email", who.email())
			.update() == 1;
		if (removed) {
			this.audit.record(Actor.of(who), "passkey.removed", "staff/" + who.id(), "");
		}
		return removed;
	}

	/**
	 * Takes all of somebody's away, who has lost them.
	 */
	public void removeAll(SignedIn whose, Actor by) {
		int removed = this.database.sql("""
				delete from user_credentials
				where user_entity_user_id = (select id from user_entities where name = ?)
				""").param(whose.email()).update();
		if (removed > 0) {
			this.audit.record(by, "passkey.removed", "staff/" + whose.id(), String.valueOf(removed));
		}
	}

	/**
	 * A passkey.
	 *
	 * @param id of the credential
	 * @param label its owner's name for it
	 * @param created when it was added
	 * @param lastUsed when somebody last signed in with it
	 */
	public record Passkey(String id, String label, @Nullable Instant created, @Nullable Instant lastUsed) {

	}

}
