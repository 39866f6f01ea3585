package org.tribune.staff.office;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;

/**
 * Everybody on the staff, as administrators see them.
 */
@Component
@Transactional(readOnly = true)
public class Roster {

	private static final String SELECT = """
			select m.id, m.name, m.email, m.role, m.language, m.active, m.password_hash is not null as settled,
			    m.last_signed_in_at, r.requested_at,
			    exists (select from totp_secret t where t.member_id = m.id and t.confirmed_at is not null) as code,
			    exists (select from user_credentials c join user_entities e on e.id = c.user_entity_user_id
			            where e.name = m.email) as passkey
			from staff_member m left join reset_request r on r.member_id = m.id
			""";

	private static final RowMapper<Member> MEMBER = (row, number) -> new Member(row.getLong("id"),
			row.getString("name"), row.getString("email"), Role.valueOf(row.getString("role")),
			row.getString("language"), row.getBoolean("active"), row.getBoolean("settled"), row.getBoolean("code"),
			row.getBoolean("passkey"), instant(row.getObject("last_signed_in_at", OffsetDateTime.class)),
			instant(row.getObject("requested_at", OffsetDateTime.class)));

	private final JdbcClient database;

	Roster(JdbcClient database) {
		this.database = database;
	}

	private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
		return (time != null) ? time.toInstant() : null;
	}

	/**
	 * Who is on the staff by name, then who was.
	 */
	public List<Member> all() {
		return this.database.sql(SELECT + "order by m.active desc, lower(m.name), m.id").query(MEMBER).list();
	}

	Optional<Member> find(long id) {
		return this.database.sql(SELECT + "where m.id = ?").param(id).query(MEMBER).optional();
	}

	/**
	 * A member of staff.
	 *
	 * @param settled whether they have chosen a password
	 * @param code whether a code is asked of them
	 * @param passkey whether they have a passkey
	 * @param lastSignedInAt null before the first time
	 * @param resetAskedAt when they asked for a new password and could not be sent a
	 * letter
	 */
	public record Member(long id, String name, String email, Role role, String language, boolean active,
			boolean settled, boolean code, boolean passkey, @Nullable Instant lastSignedInAt,
			@Nullable Instant resetAskedAt) {

		SignedIn signedIn() {
			return new SignedIn(this.id, this.name, this.email, this.role, Locale.of(this.language));
		}

	}

}
