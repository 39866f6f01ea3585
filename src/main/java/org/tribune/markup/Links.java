package org.tribune.markup;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The only addresses that may be linked: http, https, mailto, tel, paths of this site and
 * fragments of this page, read as a browser reads them.
 */
final class Links {

	/** What every link to an absolute address carries. */
	static final String RELATION = "noopener";

	private static final int LONGEST = 4096;

	private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):(.*)", Pattern.DOTALL);

	private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{M}\\p{N}_.-]{1,253}(:\\d{1,5})?");

	private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"']+@[^\\s@<>\"']+");

	private static final Pattern PHONE = Pattern.compile("\\+?[0-9().-]{2,40}");

	private Links() {
	}

	static boolean isAbsolute(String address) {
		return address.startsWith("https://") || address.startsWith("http://");
	}

	/**
	 * The address as it may be stored.
	 * @return null if it may not be linked
	 */
	static @Nullable String address(String raw) {
		String address = stripped(raw);
		if (address.isEmpty() || address.length() > LONGEST) {
			return null;
		}
		if (address.startsWith("#")) {
			return (address.length() > 1) ? "#" + escaped(address.substring(1), false) : null;
		}
		Matcher scheme = SCHEME.matcher(address);
		if (scheme.matches()) {
			return withScheme(scheme.group(1).toLowerCase(Locale.ROOT), scheme.group(2));
		}
		String slashed = slashed(address);
		if (slashed.startsWith("//")) {
			return withScheme("https", slashed);
		}
		if (slashed.startsWith("/")) {
			return escaped(slashed, true);
		}
		return slashed.toLowerCase(Locale.ROOT).startsWith("www.") ? withScheme("https", "//" + slashed) : null;
	}

	/**
	 * The address if it is one of http or https.
	 */
	static @Nullable String absolute(String raw) {
		String address = address(raw);
		return (address != null && isAbsolute(address)) ? address : null;
	}

	/** Browsers drop control characters inside addresses and white space around them. */
	private static String stripped(String raw) {
		StringBuilder kept = new StringBuilder(raw.length());
		Characters.clean(raw).chars().filter((each) -> each < '\t' || each > '\r').forEach((each) -> {
			if (each != 0x85 && each != 0x2028 && each != 0x2029) {
				kept.append((char) each);
			}
		});
		return kept.toString().strip();
	}

	private static @Nullable String withScheme(String scheme, String rest) {
		return switch (scheme) {
			case "http", "https" -> web(scheme, slashed(rest));
			case "mailto" -> MAIL.matcher(beforeQuery(rest)).matches() ? "mailto:" + escaped(rest, false) : null;
			case "tel" -> phone(rest);
			default -> null;
		};
	}

	private static @Nullable String web(String scheme, String rest) {
		if (!rest.startsWith("//")) {
			return null;
		}
		int start = 2;
		while (start < rest.length() && rest.charAt(start) == '/') {
			start++;
		}
		int end = start;
		while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
			end++;
		}
		String host = rest.substring(start, end);
		if (!HOST.matcher(host).matches()) {
			return null;
		}
		return scheme + "://" + host.toLowerCase(Locale.ROOT) + escaped(rest.substring(end), true);
	}

	private static @Nullable String phone(String rest) {
		String number = rest.replaceAll("[\\s\u00a0\u202f]|%20", "");
		return PHONE.matcher(number).matches() ? "tel:" + number : null;
	}

	private static String beforeQuery(String rest) {
		int query = rest.indexOf('?');
		return (query < 0) ? rest : rest.substring(0, query);
	}

	/** Browsers read a backslash before the query as a slash. */
	private static String slashed(String address) {
		int end = 0;
		while (end < address.length() && "?#".indexOf(address.charAt(end)) < 0) {
			end++;
		}
		return address.substring(0, end).replace('\\', '/') + address.substring(end);
	}

	private static String escaped(String part, boolean mayHoldFragment) {
		StringBuilder escaped = new StringBuilder(part.length());
		boolean fragment = !mayHoldFragment;
		int index = 0;
		while (index < part.length()) {
			int point = part.codePointAt(index);
			boolean second = point == '#' && fragment;
			fragment |= point == '#';
			if (second || "\"<>`{}|^\\[]'".indexOf(point) >= 0 || Character.isWhitespace(point)
					|| Characters.isSpace(point) || (point == '%' && !isEscape(part, index))) {
				escape(point, escaped);
			}
			else {
				escaped.appendCodePoint(point);
			}
			index += Character.charCount(point);
		}
		return escaped.toString();
	}

	private static boolean isEscape(String part, int index) {
		return index + 2 < part.length() && Character.digit(part.charAt(index + 1), 16) >= 0
				&& Character.digit(part.charAt(index + 2), 16) >= 0;
	}

	private static void escape(int point, StringBuilder escaped) {
		for (byte each : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
			escaped.append('%').append(String.format(Locale.ROOT, "%02X", each));
		}
	}

}
