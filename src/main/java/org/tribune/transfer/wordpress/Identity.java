package org.tribune.transfer.wordpress;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.tribune.transfer.wxr.WxrItem;
import org.tribune.transfer.wxr.WxrSite;

/**
 * How things of an export are known again the next time.
 */
final class Identity {

	private static final int LONGEST_KEY = 300;

	private Identity() {
	}

	/**
	 * The name of the exported site: its address without protocol and {@code www.}, so
	 * that a move to https does not make another site of it.
	 */
	static String source(WxrSite site) {
		String address = site.baseUrl()
			.toLowerCase(Locale.ROOT)
			.replaceFirst("^https?://", "")
			.replaceFirst("^www\\.", "")
			.replaceFirst("/+$", "");
		return address.isEmpty() ? "wordpress:" + site.title().strip() : address;
	}

	/**
	 * What identifies an item on its site: its number, or else whatever the export knows.
	 */
	static String key(WxrItem item) {
		if (item.id().matches("\\d{1,18}")) {
			return item.id();
		}
		String other = item.guid().isEmpty() ? item.link() : item.guid();
		return (!other.isEmpty() && other.length() < LONGEST_KEY) ? other
				: "sha256:" + digest(List.of(item.title(), item.content(), item.dates().local()));
	}

	/**
	 * A digest of everything in an item that an import makes use of.
	 */
	static String fingerprint(WxrItem item, String leadAddress) {
		return digest(List.of(item.type(), item.status(), item.passwordProtected(), item.title(), item.link(),
				item.slug(), item.creator(), item.dates(), item.content(), item.excerpt(), item.terms(),
				item.meta().getOrDefault(WxrItem.FOOTNOTES, ""), leadAddress));
	}

	private static String digest(List<?> values) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (Object value : values) {
				digest.update(Objects.toString(value).getBytes(StandardCharsets.UTF_8));
				digest.update((byte) 0);
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
