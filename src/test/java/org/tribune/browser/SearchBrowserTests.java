package org.tribune.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looking for something by keyboard, from the first letters to the article.
 */
@BrowserTest
class SearchBrowserTests {

	@Autowired
	private SampleSite site;

	@Test
	void suggestionsAreWalkedThroughByKeyboard() {
		try (Visitor visitor = this.site.visitor(1280, 900)) {
			Axe.install(visitor);
			Page page = visitor.open("/recherche");
			Locator field = page.locator("#search-words");
			Locator options = page.locator(".search-form [role=option]");
			field.pressSequentially("éner");
			assertThat(options.first()).isVisible();
			assertThat(field).hasAttribute("aria-expanded", "true");

			page.keyboard().press("ArrowDown");
			assertThat(options.first()).hasAttribute("aria-selected", "true");
			assertThat(field).hasAttribute("aria-activedescendant", options.first().getAttribute("id"));
			assertThat(field).isFocused();
			page.keyboard().press("ArrowUp");
			assertThat(page.locator(".search-form [aria-selected=true]")).hasCount(0);
			page.keyboard().press("Escape");
			assertThat(page.locator(".search-form .suggestions")).isHidden();
			assertThat(field).hasValue("éner");

			field.pressSequentially("g");
			assertThat(options.first()).isVisible();
			assertThat(Axe.violations(page)).isEmpty();
			page.keyboard().press("ArrowDown");
			String path = options.first().getAttribute("data-path");
			page.keyboard().press("Enter");
			page.waitForURL("**" + path);
		}
	}

	@Test
	void narrowingWorksOnANarrowScreen() {
		try (Visitor visitor = this.site.visitor(375, 800)) {
			Page page = visitor.open("/recherche?q=eau");
			page.locator(".search__chosen a").first().click();
			assertThat(page.locator(".filters__option").first()).isInViewport();
			page.locator(".filters__option").first().click();
			assertThat(page.locator(".search__chosen a")).hasCount(2);
			assertThat(page.locator(".search__chosen a").last()).isVisible();
		}
	}

}
