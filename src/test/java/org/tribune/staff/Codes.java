package org.tribune.staff;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.time.Instant;

import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;

/**
 * What the application on somebody's telephone would show.
 */
public final class Codes {

	private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

	private Codes() {
	}

	/**
	 * The code at an instant, from the secret as the page shows it.
	 */
	public static String at(Instant instant, String secret) {
		BigInteger number = BigInteger.ZERO;
		for (char letter : secret.replace(" ", "").toCharArray()) {
			number = number.shiftLeft(5).or(BigInteger.valueOf(ALPHABET.indexOf(letter)));
		}
		byte[] key = new byte[20];
		byte[] bytes = number.toByteArray();
		for (int i = 0; i < Math.min(20, bytes.length); i++) {
			key[19 - i] = bytes[bytes.length - 1 - i];
		}
		try {
			return new TimeBasedOneTimePasswordGenerator().generateOneTimePasswordString(new SecretKeySpec(key, "RAW"),
					instant);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A code that is wrong now and for a while.
	 */
	public static String wrong(Instant instant, String secret) {
		for (int number = 0;; number++) {
			String code = "%06d".formatted(number);
			if (!code.equals(at(instant, secret)) && !code.equals(at(instant.plusSeconds(30), secret))
					&& !code.equals(at(instant.minusSeconds(30), secret))
					&& !code.equals(at(instant.plusSeconds(60), secret))) {
				return code;
			}
		}
	}

}
