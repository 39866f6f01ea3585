package org.tribune.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;

/**
 * Somebody who reads the site in a browser, with notes of what the browser asked for and
 * complained about.
 */
final class Visitor implements AutoCloseable {

	/** Goes down by half screens, lets each be painted, and waits for the images. */
	private static final String READ = """
			async () => {
			    const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
			    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
			        scrollTo({ top, behavior: "instant" });
			        await painted();
			    }
			    await Promise.all([...document.images].filter((image) => image.checkVisibility())
			        .map((image) => image.decode()));
			    await painted();
			}
			""";

	private final SampleSite site;

	private final BrowserContext profile;

	private final Page page;

	private final List<String> requests = new ArrayList<>();

	private final List<String> complaints = new ArrayList<>();

	Visitor(SampleSite site, BrowserContext profile) {
		this.site = site;
		this.profile = profile;
		this.page = profile.newPage();
		this.page.onRequest((request) -> this.requests.add(request.url()));
		this.page.onConsoleMessage((message) -> {
			if (List.of("error", "warning").contains(message.type())) {
				this.complaints.add(message.text() + " (" + message.location() + ")");
			}
		});
		this.page.onPageError(this.complaints::add);
	}

	/**
	 * Opens a page, with fresh notes, and waits until it is all there, fonts included.
	 */
	Page open(String path) {
		this.requests.clear();
		this.complaints.clear();
		Response response = this.page.navigate(this.site.address(path));
		if (response == null) {
			throw new IllegalStateException("No answer: " + path);
		}
		this.page.waitForLoadState(LoadState.LOAD);
		this.page.evaluate("() => document.fonts.ready.then(() => true)");
		return this.page;
	}

	/**
	 * Scrolls through the page that is open, to its end.
	 */
	void read() {
		this.page.evaluate(READ);
	}

	Page page() {
		return this.page;
	}

	BrowserContext profile() {
		return this.profile;
	}

	/**
	 * Addresses of everything that was asked for since the page was opened.
	 */
	List<String> requests() {
		return List.copyOf(this.requests);
	}

	/**
	 * Errors and warnings of the console since the page was opened; violations of the
	 * content security policy among them.
	 */
	List<String> complaints() {
		return List.copyOf(this.complaints);
	}

	@Override
	public void close() {
		this.profile.close();
	}

}
