package org.tribune.staff.factor;

import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What an application needs to show codes.
 *
 * @param key the shared secret
 */
public record TotpSecret(byte[] key) {

	private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

	private static final int BASE = 32;

	private static final int BITS = 5;

	/**
	 * The secret as people type it, in groups of four.
	 */
	public String text() {
		return base32().replaceAll("(.{4})(?=.)", "$1 ");
	}

	/**
	 * The address that a QR code carries.
	 * @see <a href="https://github.com/google/google-authenticator/wiki/Key-Uri-Format">
	 * Key URI format</a>
	 */
	public String address(String site, String email) {
		return "otpauth://totp/" + encoded(site + ":" + email) + "?secret=" + base32() + "&issuer=" + encoded(site);
	}

	/**
	 * In Base32: digits of five bits, whose letters are not those of numbers.
	 */
	private String base32() {
		String digits = new BigInteger(1, this.key).toString(BASE);
		StringBuilder text = new StringBuilder("A".repeat(this.key.length * Byte.SIZE / BITS - digits.length()));
		digits.chars().forEach((digit) -> text.append(ALPHABET.charAt(Character.digit(digit, BASE))));
		return text.toString();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

	@Override
	public String toString() {
		return "TotpSecret";
	}

}
