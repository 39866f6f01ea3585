package org.tribune.browser;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The pages that are found from the home page by following links, as a search engine
 * would.
 *
 * @param pages what was found at each path, in the order in which it was found
 * @param faults links that lead nowhere, or not straight to where they say
 */
record Crawl(Map<String, Document> pages, List<String> faults) {

	/**
	 * Follows every link of the site's own, from the home page on.
	 */
	static Crawl of(SampleSite site) {
		Crawl crawl = new Crawl(new LinkedHashMap<>(), new ArrayList<>());
		Deque<String> ahead = new ArrayDeque<>(List.of("/"));
		Set<String> seen = new TreeSet<>(ahead);
		while (!ahead.isEmpty()) {
			String path = ahead.removeFirst();
			for (String found : crawl.visit(site, path)) {
				if (seen.add(found)) {
					ahead.addLast(found);
				}
			}
		}
		crawl.checkFragments();
		return crawl;
	}

	/**
	 * The addresses of the site's own that pages link to, without fragments.
	 */
	static List<String> links(Element page) {
		return page.select("a[href^=/]").eachAttr("href").stream().map((link) -> link.replaceFirst("#.*", "")).toList();
	}

	/**
	 * What pages are made of beside their text: style sheets, scripts, images, icons.
	 */
	Set<String> assets() {
		Set<String> assets = new TreeSet<>();
		this.pages.values().forEach((page) -> {
			assets.addAll(page.select("[src]").eachAttr("src"));
			assets.addAll(page.select("link[rel~=stylesheet|icon|preload]").eachAttr("href"));
		});
		return assets;
	}

	private List<String> visit(SampleSite site, String path) {
		HttpResponse<String> response = site.get(path);
		if (response.statusCode() != 200) {
			this.faults.add("%s answers %d; linked from %s".formatted(path, response.statusCode(), linkedFrom(path)));
			return List.of();
		}
		Document page = Jsoup.parse(response.body(), site.address(path));
		this.pages.put(path, page);
		return links(page);
	}

	private List<String> linkedFrom(String path) {
		return this.pages.entrySet()
			.stream()
			.filter((page) -> links(page.getValue()).contains(path))
			.map(Map.Entry::getKey)
			.toList();
	}

	private void checkFragments() {
		this.pages.forEach((path, page) -> page.select("a[href*=#]").forEach((link) -> {
			URI target = URI.create(path).resolve(link.attr("href"));
			Document there = target.isAbsolute() ? null : this.pages.get(target.toString().replaceFirst("#.*", ""));
			if (there != null && there.getElementById(target.getFragment()) == null) {
				this.faults.add("%s links to %s, which is not there".formatted(path, link.attr("href")));
			}
		}));
	}

}
