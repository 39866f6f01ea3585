package org.tribune.browser;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Everything of the site's own that can be reached from the home page and robots.txt:
 * whatever an href, src, srcset, poster, a share card, a style sheet, a sitemap, a feed,
 * a manifest or a graph names.
 *
 * @param found what each address answered
 * @param links how many times something of the site's own was named
 * @param faults what did not answer with itself
 */
record Walk(Map<String, HttpResponse<String>> found, Map<String, Set<String>> links, List<String> faults) {

	private static final Pattern ABSOLUTE = Pattern
		.compile(Pattern.quote(SampleSite.CANONICAL) + "(/[^\\s\"'<>)\\\\]*)?");

	private static final Pattern CSS = Pattern.compile("url\\([\"']?([^\"')]+)[\"']?\\)");

	static Walk of(SampleSite site) {
		Walk walk = new Walk(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
		Deque<String> ahead = new ArrayDeque<>(List.of("/", "/robots.txt"));
		Set<String> seen = new TreeSet<>(ahead);
		while (!ahead.isEmpty()) {
			String path = ahead.removeFirst();
			HttpResponse<String> answer = site.get(path);
			walk.found.put(path, answer);
			if (answer.statusCode() != 200) {
				walk.faults.add("%s answers %d; named by %s".formatted(path, answer.statusCode(), walk.namedBy(path)));
				continue;
			}
			Set<String> named = named(path, answer);
			walk.links.put(path, named);
			named.stream().filter(seen::add).forEach(ahead::addLast);
		}
		return walk;
	}

	private List<String> namedBy(String path) {
		return this.links.entrySet()
			.stream()
			.filter((page) -> page.getValue().contains(path))
			.map(Map.Entry::getKey)
			.limit(3)
			.toList();
	}

	/** The HTML pages. */
	Map<String, Document> pages() {
		Map<String, Document> pages = new LinkedHashMap<>();
		this.found.forEach((path, answer) -> {
			if (type(answer).startsWith("text/html") && answer.statusCode() == 200) {
				pages.put(path, Jsoup.parse(answer.body(), SampleSite.CANONICAL + path));
			}
		});
		return pages;
	}

	/** Addresses of this media type. */
	List<String> of(String type) {
		return this.found.entrySet()
			.stream()
			.filter((one) -> type(one.getValue()).startsWith(type))
			.map(Map.Entry::getKey)
			.toList();
	}

	/** What an address that was found answered. */
	String body(String path) {
		return Objects.requireNonNull(this.found.get(path), path).body();
	}

	static String type(HttpResponse<String> answer) {
		return answer.headers().firstValue("Content-Type").orElse("");
	}

	private static Set<String> named(String path, HttpResponse<String> answer) {
		String type = type(answer);
		Stream<String> named = Stream.empty();
		if (type.startsWith("text/html")) {
			Document page = Jsoup.parse(answer.body(), SampleSite.CANONICAL + path);
			named = Stream
				.of(page.select("[href]").eachAttr("href"), page.select("[src]").eachAttr("src"),
						page.select("[poster]").eachAttr("poster"),
						page.select("form:not([method=post])").eachAttr("action"),
						page.select("meta[property=og:image], meta[name=twitter:image]").eachAttr("content"),
						page.select("[srcset], [imagesrcset]")
							.stream()
							.flatMap((one) -> Arrays
								.stream((one.attr("srcset") + "," + one.attr("imagesrcset")).split(",")))
							.map((candidate) -> candidate.strip().split("\\s")[0])
							.toList(),
						ABSOLUTE
							.matcher(String.join("\n",
									page.select("script[type=application/ld+json]")
										.stream()
										.map((graph) -> graph.data().replace("\\/", "/"))
										.toList()))
							.results()
							.map((one) -> one.group().replaceFirst("\\{.*", ""))
							.toList())
				.flatMap(List::stream);
		}
		else if (type.startsWith("text/css")) {
			named = CSS.matcher(answer.body()).results().map((one) -> one.group(1));
		}
		else if (type.contains("manifest")) {
			named = Pattern.compile("\"src\"\\s*:\\s*\"([^\"]+)\"")
				.matcher(answer.body())
				.results()
				.map((one) -> one.group(1));
		}
		else if (type.contains("xml") || type.contains("json") || type.startsWith("text/plain")) {
			named = ABSOLUTE.matcher(answer.body().replace("&amp;amp;", "&").replace("&amp;", "&").replace("\\/", "/"))
				.results()
				.map((one) -> one.group().replaceFirst("[&{].*", ""));
		}
		Set<String> own = new TreeSet<>();
		named.forEach((one) -> add(own, path, one));
		return own;
	}

	private static void add(Set<String> own, String path, String named) {
		if (named.isEmpty() || named.startsWith("#") || named.startsWith("data:")) {
			return;
		}
		URI there = URI.create(SampleSite.CANONICAL + path).resolve(named.replace(" ", "%20"));
		if (!there.isOpaque() && (there.getScheme() + "://" + there.getAuthority()).equals(SampleSite.CANONICAL)) {
			String query = (there.getRawQuery() != null) ? "?" + there.getRawQuery() : "";
			own.add((there.getRawPath().isEmpty() ? "/" : there.getRawPath()) + query);
		}
	}

}
