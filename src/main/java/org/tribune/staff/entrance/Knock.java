package org.tribune.staff.entrance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Somebody at the door, as tries are counted.
 *
 * @param email as it was typed
 * @param address they come from
 */
public record Knock(String email, String address) {

	/** Of an IPv6 address, the part that names a network rather than one of its hosts. */
	private static final int NETWORK_GROUPS = 4;

	/**
	 * Somebody who says they are this.
	 */
	public static Knock of(String email, HttpServletRequest request) {
		return new Knock(email.strip(), request.getRemoteAddr());
	}

	/**
	 * Counts tries of one account, whether it exists or not.
	 */
	public String accountKey() {
		return digest(this.email.toLowerCase(Locale.ROOT));
	}

	/**
	 * Counts tries from one address; of IPv6, from one network.
	 */
	public String addressKey() {
		String[] groups = this.address.split(":", -1);
		if (groups.length <= NETWORK_GROUPS) {
			return this.address;
		}
		return String.join(":", java.util.Arrays.copyOf(groups, NETWORK_GROUPS)) + "::/64";
	}

	private static String digest(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
