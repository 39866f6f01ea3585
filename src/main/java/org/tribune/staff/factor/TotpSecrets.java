package org.tribune.staff.factor;

import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;

import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * The secrets of the applications that show codes, and the codes that have been taken.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6238">RFC 6238</a>
 */
@Component
class TotpSecrets {

	private static final int KEY = 20;

	private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();

	private final SecureRandom random = new SecureRandom();

	private final JdbcClient database;

	private final SecretBox box;

	TotpSecrets(JdbcClient database, SecretBox box) {
		this.database = database;
		this.box = box;
	}

	boolean isConfirmed(long memberId) {
		return this.database
			.sql("select exists (select from totp_secret where member_id = ? and confirmed_at is not null)")
			.param(memberId)
			.query(Boolean.class)
			.single();
	}

	TotpSecret prepare(long memberId, Instant now) {
		byte[] key = new byte[KEY];
		this.random.nextBytes(key);
		this.database.sql("""
				insert into totp_secret (member_id, secret, created_at) values (?, ?, ?)
				on conflict (member_id) do nothing
				""").param(memberId).param(this.box.close(key, memberId)).param(now.atOffset(ZoneOffset.UTC)).update();
		return secret(memberId, false).orElseThrow(() -> new IllegalStateException("There is a second factor already"));
	}

	/**
	 * Takes a code: the step before, this one or the next, for clocks that are not quite
	 * right, but never one that was taken before.
	 */
	boolean accepts(long memberId, String code, Instant now) {
		OptionalLong step = secret(memberId, true).map((secret) -> step(secret, code, now))
			.orElse(OptionalLong.empty());
		return step.isPresent() && this.database
			.sql("update totp_secret set last_step = :step where member_id = :id and last_step < :step")
			.param("step", step.getAsLong())
			.param("id", memberId)
			.update() == 1;
	}

	boolean confirm(long memberId, String code, Instant now) {
		OptionalLong step = secret(memberId, false).map((secret) -> step(secret, code, now))
			.orElse(OptionalLong.empty());
		return step.isPresent() && this.database.sql("""
				update totp_secret set last_step = ?, confirmed_at = ? where member_id = ? and confirmed_at is null
				""").param(step.getAsLong()).param(now.atOffset(ZoneOffset.UTC)).param(memberId).update() == 1;
	}

	/**
	 * Whether there was one that asked for codes.
	 */
	boolean remove(long memberId) {
		boolean confirmed = isConfirmed(memberId);
		this.database.sql("delete from totp_secret where member_id = ?").param(memberId).update();
		return confirmed;
	}

	private Optional<TotpSecret> secret(long memberId, boolean confirmed) {
		return this.database
			.sql("select secret from totp_secret where member_id = ? and (confirmed_at is not null) = ?")
			.param(memberId)
			.param(confirmed)
			.query((row, number) -> new TotpSecret(this.box.open(row.getBytes(1), memberId)))
			.optional();
	}

	private OptionalLong step(TotpSecret secret, String code, Instant now) {
		SecretKeySpec key = new SecretKeySpec(secret.key(), "RAW");
		long length = this.codes.getTimeStep().toSeconds();
		for (int offset = -1; offset <= 1; offset++) {
			Instant moment = now.plusSeconds(offset * length);
			if (MessageDigest.isEqual(code(key, moment).getBytes(US_ASCII), code.getBytes(US_ASCII))) {
				return OptionalLong.of(moment.getEpochSecond() / length);
			}
		}
		return OptionalLong.empty();
	}

	private String code(SecretKeySpec key, Instant moment) {
		try {
			return this.codes.generateOneTimePasswordString(key, moment);
		}
		catch (InvalidKeyException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
