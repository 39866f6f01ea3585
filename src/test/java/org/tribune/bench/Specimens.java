package org.tribune.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One page of every kind that a site has, found by following its links.
 *
 * @param site its address
 * @param client asks for pages
 */
record Specimens(String site, HttpClient client) {

	private static final Pattern ARTICLE = Pattern.compile("href=\"(/[a-z0-9-]+/[a-z0-9-]{20,})\"");

	private static final Pattern THEME = Pattern.compile("href=\"(/themes/[a-z0-9-]+)\"");

	private static final Pattern CONTRIBUTOR = Pattern.compile("href=\"(/contributeurs/[a-z0-9-]+)\"");

	/**
	 * The kinds and their paths; what the site does not have is left out.
	 */
	Map<String, String> paths() throws IOException, InterruptedException {
		Map<String, String> paths = new LinkedHashMap<>();
		String home = text("/");
		String article = first(ARTICLE, home);
		String page = text(article);
		paths.put("article", article);
		paths.put("home", "/");
		paths.put("theme, page 20", deepTheme(home));
		paths.put("contributor", first(CONTRIBUTOR, page));
		paths.put("feed", "/feed.rss");
		paths.put("search", "/recherche?q=" + System.getProperty("bench.query", "eau+potable"));
		paths.values().removeIf((path) -> path.isEmpty());
		paths.entrySet().removeIf((entry) -> !isThere(entry.getValue()));
		return paths;
	}

	private String deepTheme(String home) throws IOException, InterruptedException {
		Matcher theme = THEME.matcher(home);
		while (theme.find()) {
			if (text(theme.group(1) + "?page=20").contains("?page=19")) {
				return theme.group(1) + "?page=20";
			}
		}
		return "";
	}

	private boolean isThere(String path) {
		try {
			return get(path, "identity").statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String text(String path) throws IOException, InterruptedException {
		return new String(get(path, "identity").body(), java.nio.charset.StandardCharsets.UTF_8);
	}

	/**
	 * The bytes as the site sends them in an encoding.
	 */
	HttpResponse<byte[]> get(String path, String encoding) throws IOException, InterruptedException {
		return this.client.send(
				HttpRequest.newBuilder(URI.create(this.site + path)).header("Accept-Encoding", encoding).build(),
				HttpResponse.BodyHandlers.ofByteArray());
	}

	private static String first(Pattern pattern, String html) {
		Matcher matcher = pattern.matcher(html);
		while (matcher.find()) {
			if (!matcher.group(1).startsWith("/themes/") && !matcher.group(1).startsWith("/pages/")
					&& !matcher.group(1).startsWith("/assets/")
					&& (pattern == CONTRIBUTOR || !matcher.group(1).startsWith("/contributeurs/"))) {
				return matcher.group(1);
			}
		}
		return "";
	}

}
