package org.tribune.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing jumps while a reader reads: neither when images come nor when fonts come late.
 *
 * @see <a href="https://web.dev/articles/cls">Cumulative Layout Shift</a>
 */
@BrowserTest
class StabilityBrowserTests {

	private static final String WATCH = """
			window.shifts = 0;
			new PerformanceObserver((list) => list.getEntries().filter((entry) => !entry.hadRecentInput)
			    .forEach((entry) => window.shifts += entry.value)).observe({ type: "layout-shift", buffered: true });
			""";

	private static final String PAINTED = """
			() => performance.getEntriesByName("first-contentful-paint").length > 0
			""";

	@Autowired
	private SampleSite site;

	@ParameterizedTest
	@CsvSource({ "375, /", "1280, /", "375, " + ReaderPages.FIGURE, "1280, " + ReaderPages.FIGURE,
			"375, " + ReaderPages.TABLE, "1280, /technologies", "375, /contributeurs/helene-marchal" })
	void nothingJumpsWhileReading(int width, String path) {
		try (Visitor visitor = this.site.visitor(width, 800)) {
			// Fonts that come late, as they may on a busy machine, are the other test.
			visitor.open("/archives");
			visitor.profile().addInitScript(WATCH);
			visitor.open(path);
			visitor.read();
			assertThat(shifts(visitor.page())).isLessThan(0.02);
		}
	}

	@ParameterizedTest
	@CsvSource({ "375, /", "1280, /", "375, " + ReaderPages.ARTICLE, "1280, " + ReaderPages.ARTICLE })
	void littleMovesWhenFontsComeLate(int width, String path) {
		try (Visitor visitor = this.site.visitor(width, 800)) {
			visitor.profile().addInitScript(WATCH);
			List<Route> fonts = new ArrayList<>();
			Page page = visitor.page();
			page.route("**/*.woff2", fonts::add);
			page.navigate(this.site.address(path), new NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
			page.waitForFunction(PAINTED);
			assertThat(fonts).isNotEmpty();
			page.unroute("**/*.woff2");
			fonts.forEach(Route::resume);
			page.evaluate("() => document.fonts.ready.then(() => true)");
			visitor.read();
			assertThat(shifts(page)).isLessThan(0.1);
		}
	}

	private static double shifts(Page page) {
		return ((Number) page.evaluate("() => window.shifts")).doubleValue();
	}

}
