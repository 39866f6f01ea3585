package org.tribune.transfer.wordpress;

import java.util.function.Function;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A body whose links into the exported site lead to where the articles are now, as far as
 * they are here.
 *
 * @param html the body
 * @param changed whether a link was changed
 * @param pending whether links into the exported site remain
 */
record BodyLinks(String html, boolean changed, boolean pending) {

	/**
	 * Makes the links of a body absolute that WordPress understood as its own: a path
	 * here would be a path of Tribune.
	 */
	static String absolute(String html, String baseUrl) {
		String origin = baseUrl.replaceFirst("^(https?://[^/]+).*", "$1");
		if (origin.isEmpty() || !html.contains("href")) {
			return html;
		}
		Document body = parse(html);
		body.select("a[href^=/]:not([href^=//])").forEach((link) -> link.attr("href", origin + link.attr("href")));
		return body.body().html();
	}

	/**
	 * Rewrites the links of a body.
	 * @param target finds the path of the page that an address of the old site names,
	 * empty when it is not here
	 */
	static BodyLinks rewrite(String html, String source, Function<OldAddress, String> target) {
		if (!html.contains("href")) {
			return new BodyLinks(html, false, false);
		}
		Document body = parse(html);
		boolean changed = false;
		boolean pending = false;
		for (Element link : body.select("a[href]")) {
			OldAddress address = OldAddress.of(link.attr("href"), source).orElse(null);
			if (address == null || address.isFile()) {
				continue;
			}
			String path = target.apply(address);
			if (path.isEmpty()) {
				pending |= address.hasPath() || !address.number().isEmpty();
			}
			else {
				link.attr("href", path + address.fragment());
				link.removeAttr("rel");
				changed = true;
			}
		}
		return new BodyLinks(changed ? body.body().html() : html, changed, pending);
	}

	private static Document parse(String html) {
		Document document = Jsoup.parseBodyFragment(html);
		document.outputSettings().prettyPrint(false);
		return document;
	}

}
