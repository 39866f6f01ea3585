package org.tribune.crawl.links;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which addresses may be asked at all, before any name is looked up.
 */
final class Askable {

	/** A name with a dot and an end of letters, as every name on the internet. */
	private static final Pattern NAME = Pattern
		.compile("(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?");

	private static final Pattern DOTTED = Pattern
		.compile("(?:(?:0|[1-9]\\d?|1\\d\\d|2[0-4]\\d|25[0-5])(?:\\.(?!$)|$)){4}");

	private static final Pattern SIX = Pattern.compile("\\[[0-9a-f:.]{2,45}]");

	/** Ends of names that lead nowhere outside, or that only a local network knows. */
	private static final Pattern LOCAL = Pattern.compile(
			".*\\.(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|test|invalid|onion|arpa)");

	private Askable() {
	}

	/**
	 * Whether an address is http or https, on the port of its own, without a name and
	 * password, and with a host that is written as the internet writes hosts: no IPv4
	 * address in decimal, octal or hexadecimal, no name of the local network.
	 */
	static boolean is(URI address) {
		String scheme = address.getScheme();
		String host = host(address);
		if (scheme == null || host.isEmpty() || address.getRawUserInfo() != null) {
			return false;
		}
		int usual = scheme.equalsIgnoreCase("https") ? 443 : scheme.equalsIgnoreCase("http") ? 80 : 0;
		if (usual == 0 || (address.getPort() >= 0 && address.getPort() != 80 && address.getPort() != 443)) {
			return false;
		}
		return DOTTED.matcher(host).matches() || SIX.matcher(host).matches()
				|| (NAME.matcher(host).matches() && !LOCAL.matcher(host).matches());
	}

	/**
	 * The host as it is counted: lower case, without the dot at the end; empty for none.
	 */
	static String host(URI address) {
		String host = address.getHost();
		if (host == null) {
			return "";
		}
		String lower = host.toLowerCase(Locale.ROOT);
		return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
	}

}
