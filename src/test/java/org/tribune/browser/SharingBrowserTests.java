package org.tribune.browser;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An article is passed on: by its address, by the device, by plain links.
 */
@BrowserTest
class SharingBrowserTests {

	private static final String ADDRESS = SampleSite.CANONICAL + ReaderPages.ARTICLE;

	@Autowired
	private SampleSite site;

	@Test
	void addressIsCopiedAndSaidSo() {
		try (Visitor visitor = this.site
			.visitor((profile) -> profile.setPermissions(List.of("clipboard-read", "clipboard-write")))) {
			Page page = visitor.open(ReaderPages.ARTICLE);
			page.locator("[data-copy]").click();
			assertThat(page.getByRole(AriaRole.STATUS)).hasText("Lien copié");
			assertThat(page.evaluate("() => navigator.clipboard.readText()")).isEqualTo(ADDRESS);
			assertThat(visitor.complaints()).isEmpty();
		}
	}

	@Test
	void addressIsShownWhenItCannotBeCopied() {
		try (Visitor visitor = this.site.visitor(1280, 900)) {
			visitor.profile()
				.addInitScript("navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))");
			Page page = visitor.open(ReaderPages.ARTICLE);
			page.locator("[data-copy]").click();
			Locator status = page.locator("[data-share-status]");
			assertThat(status).hasText(ADDRESS);
			assertThat(status).not().hasClass("visually-hidden");
			assertThat(visitor.complaints()).isEmpty();
		}
	}

	@Test
	void buttonsThatCouldDoNothingAreNotShown() {
		try (Visitor visitor = this.site.visitor(1280, 900)) {
			visitor.profile()
				.addInitScript("for (const what of ['share', 'clipboard'])"
						+ " Object.defineProperty(Navigator.prototype, what, { value: undefined })");
			Page page = visitor.open(ReaderPages.ARTICLE);
			assertThat(page.locator("[data-share]")).isHidden();
			assertThat(page.locator("[data-copy]")).isHidden();
			assertThat(visitor.complaints()).isEmpty();
		}
	}

	@Test
	void deviceIsAskedToShare() {
		try (Visitor visitor = this.site.visitor(375, 800)) {
			visitor.profile()
				.addInitScript("Object.defineProperty(Navigator.prototype, 'share',"
						+ " { value: async (what) => { window.shared = what } })");
			Page page = visitor.open(ReaderPages.ARTICLE);
			page.locator("[data-share]").click();
			page.waitForFunction("() => window.shared");
			assertThat((Map<?, ?>) page.evaluate("() => window.shared"))
				.isEqualTo(Map.of("title", page.locator("h1").textContent(), "url", ADDRESS));
		}
	}

	@Test
	void readerMayChangeTheirMind() {
		try (Visitor visitor = this.site.visitor(375, 800)) {
			visitor.profile()
				.addInitScript("Object.defineProperty(Navigator.prototype, 'share', { value: async () => {"
						+ " window.asked = true; throw new DOMException('closed', 'AbortError') } })");
			Page page = visitor.open(ReaderPages.ARTICLE);
			page.locator("[data-share]").click();
			page.waitForFunction("() => window.asked");
			assertThat(page.locator("[data-share]")).isVisible();
			assertThat(visitor.complaints()).isEmpty();
		}
	}

	@Test
	void linksCarryAddressAndHeadline() {
		List<String> links = this.site.document(ReaderPages.ARTICLE).select(".share a").eachAttr("href");
		assertThat(links).hasSizeGreaterThanOrEqualTo(5)
			.allMatch((link) -> link.contains("estrade.example.org%2Fsante%2Fla-prevention-se-paie-d-avance"))
			.noneMatch((link) -> link.contains("{") || link.contains("+"));
	}

}
