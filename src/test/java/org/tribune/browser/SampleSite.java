package org.tribune.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.tribune.search.index.SearchIndex;

/**
 * The running site, for a plain HTTP client and for a browser.
 */
@TestComponent
class SampleSite {

	/**
	 * What the site is told its address is: not the one it is asked at, so that a page
	 * that mixes the two up is found out.
	 */
	static final String CANONICAL = "https://estrade.example.org";

	private final HttpClient client = HttpClient.newHttpClient();

	private final Environment environment;

	private @Nullable Crawl crawl;

	private final SearchIndex index;

	private final AtomicBoolean indexed = new AtomicBoolean();

	SampleSite(Environment environment, SearchIndex index) {
		this.environment = environment;
		this.index = index;
	}

	/**
	 * All that is found by following links, found once for all tests.
	 */
	synchronized Crawl crawl() {
		Crawl known = this.crawl;
		if (known == null) {
			known = Crawl.of(this);
			this.crawl = known;
		}
		return known;
	}

	/**
	 * The address at which a path is asked for. Before the first, the index has what was
	 * just written at the start.
	 */
	String address(String path) {
		if (this.indexed.compareAndSet(false, true)) {
			this.index.catchUp();
		}
		return "http://localhost:" + this.environment.getRequiredProperty("local.server.port", Integer.class) + path;
	}

	/**
	 * What the site answers; redirects are not followed.
	 */
	HttpResponse<String> get(String path) {
		try {
			return this.client.send(HttpRequest.newBuilder(URI.create(address(path))).build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new IllegalStateException(path, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A page as a parser without scripts sees it.
	 */
	Document document(String path) {
		return Jsoup.parse(get(path).body(), address(path));
	}

	/**
	 * Somebody with a fresh browser profile.
	 */
	Visitor visitor(Consumer<NewContextOptions> profile) {
		return new Visitor(this, Chromium.profile(profile));
	}

	/**
	 * Somebody with a fresh browser profile and a window of this size.
	 */
	Visitor visitor(int width, int height) {
		return visitor((profile) -> profile.setViewportSize(width, height));
	}

}
