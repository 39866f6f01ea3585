package org.tribune.staff.factor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Ten codes to keep on paper, each good once. They are random enough (80 bits) that a
 * plain digest hides them.
 */
@Component
class RecoveryCodes {

	static final int COUNT = 10;

	/** Without letters that look like digits. */
	private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

	private static final int LENGTH = 16;

	private static final int GROUP = 4;

	private final SecureRandom random = new SecureRandom();

	private final JdbcClient database;

	RecoveryCodes(JdbcClient database) {
		this.database = database;
	}

	/**
	 * New codes in place of the old ones.
	 */
	List<String> renew(long memberId) {
		forget(memberId);
		List<String> codes = IntStream.range(0, COUNT).mapToObj((number) -> code()).toList();
		codes.forEach((code) -> this.database.sql("insert into recovery_code (member_id, digest) values (?, ?)")
			.param(memberId)
			.param(digest(code.replace("-", "")))
			.update());
		return codes;
	}

	private String code() {
		String letters = IntStream.range(0, LENGTH)
			.mapToObj((place) -> String.valueOf(LETTERS.charAt(this.random.nextInt(LETTERS.length()))))
			.collect(Collectors.joining());
		return letters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
	}

	/**
	 * Uses a code up, if it is one.
	 */
	boolean use(long memberId, String code, Instant now) {
		return this.database
			.sql("update recovery_code set used_at = ? where member_id = ? and digest = ? and used_at is null")
			.param(now.atOffset(ZoneOffset.UTC))
			.param(memberId)
			.param(digest(code))
			.update() == 1;
	}

	int left(long memberId) {
		return this.database.sql("select count(*) from recovery_code where member_id = ? and used_at is null")
			.param(memberId)
			.query(Integer.class)
			.single();
	}

	void forget(long memberId) {
		this.database.sql("delete from recovery_code where member_id = ?").param(memberId).update();
	}

	private static byte[] digest(String code) {
		try {
			return MessageDigest.getInstance("SHA-256")
				.digest(code.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
