package org.tribune.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long it takes from the press of the button “Publier” until readers see the article:
 * its page, the first page of its section, the feed, the sitemap of news and the search.
 * The pages have been read just before, so a kept copy of each is there to be taken back.
 */
public final class PublicationBench {

	private static final double PATIENCE_MILLIS = 10_000;

	private final Visitor editor;

	private final Visitor reader;

	private PublicationBench(Options options) {
		String site = options.site("site");
		this.editor = new Visitor(site, HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
		this.reader = new Visitor(site, HttpClient.newHttpClient());
	}

	/**
	 * Publishes drafts one after the other and prints medians and the longest.
	 * @param words
	 * {@code --site http://127.0.0.1:8080 --email E --password P [--times 10]}
	 */
	public static void main(String... words) throws IOException, InterruptedException {
		Options options = new Options(words);
		new PublicationBench(options).run(options);
	}

	private void run(Options options) throws IOException, InterruptedException {
		this.editor.signIn(options.text("email", ""), options.text("password", ""));
		List<List<Double>> times = new ArrayList<>();
		List<String> names = List.of("answer of the button", "its page", "home", "its section", "feed", "news sitemap",
				"search");
		names.forEach((name) -> times.add(new ArrayList<>()));
		for (long id : this.editor.drafts().stream().limit(options.number("times", 10)).toList()) {
			List<Double> seen = publish(id);
			for (int index = 0; index < seen.size(); index++) {
				times.get(index).add(seen.get(index));
			}
		}
		System.out.println("| readers see it on | publications | median ms | longest ms |");
		System.out.println("|---|---|---|---|");
		for (int index = 0; index < names.size(); index++) {
			List<Double> all = times.get(index);
			Collections.sort(all);
			if (!all.isEmpty()) {
				System.out.printf(Locale.ROOT, "| %s | %d | %.0f | %.0f |%n", names.get(index), all.size(),
						all.get(all.size() / 2), all.getLast());
			}
		}
	}

	private List<Double> publish(long id) throws IOException, InterruptedException {
		for (String page : List.of("/", "/feed.rss", "/sitemap-news.xml")) {
			this.reader.get(page);
		}
		long start = System.nanoTime();
		if (!this.editor.publish(id)) {
			return List.of();
		}
		List<Double> seen = new ArrayList<>(List.of(millis(start)));
		Matcher link = Pattern.compile("href=\"(?:https?://[^/\"]+)?(/[a-z0-9-]+/([a-z0-9-]+-" + id + "))\"")
			.matcher(this.editor.get("/admin/articles/" + id + "/edit").body());
		if (!link.find()) {
			throw new IOException("The page of article " + id + " does not lead to what readers see");
		}
		String path = link.group(1);
		seen.add(await(start, path, path));
		seen.add(await(start, "/", path));
		seen.add(await(start, path.substring(0, path.indexOf('/', 1)), path));
		seen.add(await(start, "/feed.rss", path));
		seen.add(await(start, "/sitemap-news.xml", path));
		seen.add(
				await(start,
						"/recherche?ordre=date&q=" + URLEncoder
							.encode(link.group(2).replace('-', ' ').replaceAll(" [0-9]+$", ""), StandardCharsets.UTF_8),
						path));
		return seen;
	}

	private double await(long start, String page, String shown) throws IOException, InterruptedException {
		while (millis(start) < PATIENCE_MILLIS) {
			HttpResponse<String> answer = this.reader.client()
				.send(HttpRequest.newBuilder(URI.create(this.reader.site() + page)).build(),
						HttpResponse.BodyHandlers.ofString());
			if (answer.statusCode() == 200 && answer.body().contains(shown)) {
				return millis(start);
			}
			Thread.sleep(5);
		}
		throw new IOException(page + " does not show " + shown);
	}

	private static double millis(long start) {
		return (System.nanoTime() - start) / 1e6;
	}

}
