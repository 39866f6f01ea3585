package org.tribune.article.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A plain link by which a reader shares an article; no third party learns of it before
 * the click.
 *
 * @param target key of the place, such as {@code linkedin}
 * @param address where the link leads
 */
record ShareLink(String target, String address) {

	private static final Map<String, String> PATTERNS = Map.of("linkedin",
			"https://www.linkedin.com/sharing/share-offsite/?url={address}", "x",
			"https://x.com/intent/post?text={title}&url={address}", "bluesky",
			"https://bsky.app/intent/compose?text={title}%20{address}", "mastodon",
			"https://share.joinmastodon.org/#text={title}%20{address}", "facebook",
			"https://www.facebook.com/sharer/sharer.php?u={address}", "whatsapp",
			"https://wa.me/?text={title}%20{address}", "email", "mailto:?subject={title}&body={address}");

	/**
	 * The links of the places the site offers, in its order; unknown places are left out.
	 */
	static List<ShareLink> all(List<String> targets, String address, String title) {
		return targets.stream()
			.filter(PATTERNS::containsKey)
			.map((target) -> new ShareLink(target,
					PATTERNS.getOrDefault(target, "")
						.replace("{address}", encoded(address))
						.replace("{title}", encoded(title))))
			.toList();
	}

	private static String encoded(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
