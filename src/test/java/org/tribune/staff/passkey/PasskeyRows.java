package org.tribune.staff.passkey;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.tribune.staff.SignedIn;

/**
 * Passkeys that no device made.
 */
public final class PasskeyRows {

	private PasskeyRows() {
	}

	/**
	 * Lays one down for somebody.
	 * @return its number
	 */
	public static String keep(JdbcClient database, SignedIn owner) {
		String id = "cle-" + owner.id();
		database.sql("insert into user_entities (id, name, display_name) values (:id, :name, :name)")
			.param("id", "owner-" + owner.id())
			.param("name", owner.email())
			.update();
		database.sql("""
				insert into user_credentials (credential_id, user_entity_user_id, public_key, signature_count,
				    backup_eligible, backup_state, created, label)
				values (:id, :owner, ''::bytea, 0, false, false, now(), 'clé')
				""").param("id", id).param("owner", "owner-" + owner.id()).update();
		return id;
	}

}
