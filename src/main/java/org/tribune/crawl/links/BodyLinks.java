package org.tribune.crawl.links;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The addresses that a text links to.
 */
final class BodyLinks {

	/** Who links more writes a directory. */
	private static final int MOST = 1000;

	private BodyLinks() {
	}

	/**
	 * Each once, in the order of the text.
	 * @param site address of this site
	 */
	static List<Address> of(String html, URI site) {
		Map<String, Address> found = new LinkedHashMap<>();
		for (Element link : Jsoup.parseBodyFragment(html).select("a[href]")) {
			if (found.size() < MOST) {
				Address.of(link.attr("href"), site).ifPresent((one) -> found.putIfAbsent(one.text(), one));
			}
		}
		return List.copyOf(found.values());
	}

}
