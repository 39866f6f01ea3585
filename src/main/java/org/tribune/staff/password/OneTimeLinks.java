package org.tribune.staff.password;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links that open one door once. The database knows only their digests: whoever reads it
 * can open nothing.
 */
@Component
@Transactional
public class OneTimeLinks {

	private static final int LENGTH = 32;

	private final SecureRandom random = new SecureRandom();

	private final JdbcClient database;

	private final Clock clock;

	OneTimeLinks(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * Makes a link; earlier ones of the same purpose for the same person are void.
	 * @param memberId for whom; null for the first administrator
	 * @return the token that goes into the link, known to nobody else
	 */
	public String issue(Purpose purpose, @Nullable Long memberId) {
		Instant now = this.clock.instant();
		revoke(purpose, memberId);
		byte[] bytes = new byte[LENGTH];
		this.random.nextBytes(bytes);
		String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		this.database.sql("""
				insert into one_time_link (digest, purpose, member_id, created_at, expires_at)
				values (:digest, :purpose, :member, :now, :end)
				""")
			.param("digest", digest(token))
			.param("purpose", purpose.name())
			.param("member", memberId, Types.BIGINT)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("end", now.plus(purpose.life).atOffset(ZoneOffset.UTC))
			.update();
		return token;
	}

	/**
	 * What the link opens, if it still does.
	 */
	@Transactional(readOnly = true)
	public Optional<Opened> look(String token) {
		return this.database.sql("select purpose, member_id from one_time_link where digest = ? and expires_at > ?")
			.param(digest(token))
			.param(this.clock.instant().atOffset(ZoneOffset.UTC))
			.query((row, number) -> new Opened(Purpose.valueOf(row.getString(1)), row.getObject(2, Long.class)))
			.optional();
	}

	/**
	 * Uses the link up: of two who hold it, one gets in.
	 */
	public Optional<Opened> use(String token) {
		return this.database
			.sql("delete from one_time_link where digest = ? and expires_at > ? returning purpose, member_id")
			.param(digest(token))
			.param(this.clock.instant().atOffset(ZoneOffset.UTC))
			.query((row, number) -> new Opened(Purpose.valueOf(row.getString(1)), row.getObject(2, Long.class)))
			.optional();
	}

	/**
	 * Makes the links of a purpose void, and sweeps out what has expired.
	 */
	public void revoke(Purpose purpose, @Nullable Long memberId) {
		this.database.sql("""
				delete from one_time_link
				where (purpose = :purpose and member_id is not distinct from cast(:member as bigint))
				    or expires_at < :now
				""")
			.param("purpose", purpose.name())
			.param("member", memberId, Types.BIGINT)
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	private static byte[] digest(String token) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * What a link is for.
	 */
	public enum Purpose {

		/** A forgotten password. */
		RESET(Duration.ofHours(1)),
		/** The first password of somebody new. */
		INVITATION(Duration.ofDays(7)),
		/** The first administrator. */
		FIRST(Duration.ofDays(7));

		private final Duration life;

		Purpose(Duration life) {
			this.life = life;
		}

	}

	/**
	 * A door that a link opens.
	 *
	 * @param memberId for whom; null for the first administrator
	 */
	public record Opened(Purpose purpose, @Nullable Long memberId) {

	}

}
