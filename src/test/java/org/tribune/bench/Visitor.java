package org.tribune.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows the kinds of pages, finds one of each, and signs in to the newsroom.
 *
 * @param site its address
 * @param client keeps cookies
 */
record Visitor(String site, HttpClient client) {

	private static final Pattern HIDDEN = Pattern
		.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]*? value=\"([^\"]*)\"");

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

	/**
	 * What readers see, at both ends of the lists.
	 */
	Map<String, String> readerPages() throws IOException, InterruptedException {
		Map<String, String> pages = new LinkedHashMap<>();
		Map<String, String> found = new Specimens(this.site, this.client).paths();
		String article = found.getOrDefault("article", "/");
		String section = article.substring(0, article.indexOf('/', 1));
		String theme = "/themes/" + most("/themes/");
		pages.put("home", "/");
		pages.put("article", article);
		pages.put("section", section);
		pages.put("section, page 100", section + "?page=100");
		pages.put("theme", theme);
		pages.put("theme, page 20", theme + "?page=20");
		pages.put("theme, page 100", theme + "?page=100");
		pages.put("themes", "/themes");
		pages.put("themes, page 100", "/themes?page=100");
		pages.put("themes, one letter", "/themes?lettre=e");
		pages.put("contributor", found.getOrDefault("contributor", "/"));
		pages.put("contributors", "/contributeurs");
		pages.put("contributors, page 100", "/contributeurs?page=100");
		pages.put("archives", "/archives");
		pages.put("archive, a month", "/archives/2025/11");
		pages.put("archive, page 50", "/archives/2025/11?page=50");
		pages.put("corrections", "/corrections");
		pages.put("search", "/recherche?q=eau+potable");
		pages.put("search, a rare word", "/recherche?q=" + URLEncoder.encode("Ferrichelles", StandardCharsets.UTF_8));
		pages.put("feed", "/feed.rss");
		pages.put("sitemap", "/sitemap.xml");
		pages.put("not found", "/rien-de-tel");
		return pages;
	}

	/**
	 * What the newsroom sees.
	 */
	Map<String, String> deskPages() {
		Map<String, String> pages = new LinkedHashMap<>();
		pages.put("dashboard", "/admin");
		pages.put("desk list", "/admin/articles");
		pages.put("desk list, published", "/admin/articles?state=PUBLISHED");
		pages.put("desk list, a word", "/admin/articles?q=eau");
		pages.put("desk list, a rare word", "/admin/articles?q=ferrichelles");
		pages.put("calendar", "/admin/calendar");
		return pages;
	}

	/** The slug that the pages the home page leads to name most often. */
	private String most(String prefix) throws IOException, InterruptedException {
		Matcher link = Pattern.compile("href=\"" + prefix + "([a-z0-9-]+)\"").matcher(get("/").body());
		return link.find() ? link.group(1) : "";
	}

	/**
	 * Signs in with a password.
	 */
	void signIn(String email, String password) throws IOException, InterruptedException {
		HttpResponse<String> answer = post("/connexion", token("/connexion"),
				Map.of("email", email, "password", password));
		if (answer.statusCode() >= 400 || get("/admin").statusCode() != 200) {
			throw new IOException("Not signed in: " + answer.statusCode());
		}
	}

	/**
	 * Articles that readers have not seen.
	 */
	List<Long> drafts() throws IOException, InterruptedException {
		Matcher link = Pattern.compile("/admin/articles/([0-9]+)").matcher(get("/admin/articles?state=DRAFT").body());
		List<Long> ids = new ArrayList<>();
		while (link.find()) {
			long id = Long.parseLong(link.group(1));
			if (!ids.contains(id)) {
				ids.add(id);
			}
		}
		return ids;
	}

	/**
	 * Publishes a draft by the button of its page.
	 */
	boolean publish(long id) throws IOException, InterruptedException {
		String path = "/admin/articles/" + id + "/publication";
		String page = get(path + "/new").body();
		Map<String, String> fields = new LinkedHashMap<>();
		Matcher hidden = HIDDEN.matcher(page.substring(Math.max(0, page.indexOf("action=\"" + path + "\""))));
		while (hidden.find() && !fields.containsKey(hidden.group(1))) {
			fields.put(hidden.group(1), hidden.group(2));
		}
		String token = fields.remove("_csrf");
		return post(path, (token != null) ? token : "", fields).statusCode() < 400;
	}

	private String token(String path) throws IOException, InterruptedException {
		Matcher token = TOKEN.matcher(get(path).body());
		return token.find() ? token.group(1) : "";
	}

	private HttpResponse<String> post(String path, String token, Map<String, String> fields)
			throws IOException, InterruptedException {
		StringBuilder body = new StringBuilder("_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
		fields.forEach((name, value) -> body.append('&')
			.append(name)
			.append('=')
			.append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
		return this.client.send(HttpRequest.newBuilder(URI.create(this.site + path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(body.toString()))
			.build(), HttpResponse.BodyHandlers.ofString());
	}

	HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return this.client.send(HttpRequest.newBuilder(URI.create(this.site + path)).build(),
				HttpResponse.BodyHandlers.ofString());
	}

}
