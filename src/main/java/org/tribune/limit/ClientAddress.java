package org.tribune.limit;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Who asks, as far as it can be known: the peer, or, where that is a proxy on a private
 * address, the last address before it that is not one. What a client writes into
 * {@code X-Forwarded-For} itself stands further to the left and is not believed.
 */
public final class ClientAddress {

	/** RFC 1918, 3927, 4193, 4291 and loopback. */
	private static final Pattern PRIVATE = Pattern
		.compile("10\\.[0-9.]{5,11}|192\\.168\\.[0-9.]{3,7}|172\\.(?:1[6-9]|2[0-9]|3[01])\\.[0-9.]{3,7}"
				+ "|169\\.254\\.[0-9.]{3,7}|127\\.[0-9.]{5,11}|::1|0:0:0:0:0:0:0:1|fe80:.{1,60}|f[cd][0-9a-f]{2}:.{1,60}");

	private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f:.]{2,45}");

	private static final int HOPS = 20;

	private ClientAddress() {
	}

	/**
	 * The address of a client; null when it is private, as of somebody in the house or of
	 * a proxy that does not say for whom it asks: then everybody would seem to be one.
	 * @param forwarded the header {@code X-Forwarded-For}; null without one, or where it
	 * is not to be believed
	 */
	public static @Nullable String of(String peer, @Nullable String forwarded) {
		if (!isPrivate(peer)) {
			return peer;
		}
		if (forwarded == null) {
			return null;
		}
		String[] hops = forwarded.split(",", 200);
		for (int hop = hops.length - 1; hop >= Math.max(0, hops.length - HOPS); hop--) {
			String address = hops[hop].strip();
			if (!ADDRESS.matcher(address).matches()) {
				return null;
			}
			if (!isPrivate(address)) {
				return address;
			}
		}
		return null;
	}

	private static boolean isPrivate(String address) {
		return PRIVATE.matcher(address).matches();
	}

}
