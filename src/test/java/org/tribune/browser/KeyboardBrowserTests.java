package org.tribune.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reader who has no mouse gets everywhere and always sees where.
 */
@BrowserTest
class KeyboardBrowserTests {

	/** More stops than any page of the sample has. */
	private static final int ENOUGH = 300;

	private static final String WHERE = """
			() => {
			    const element = document.activeElement;
			    const box = element.getBoundingClientRect();
			    const style = getComputedStyle(element);
			    const middle = document.elementFromPoint(Math.min(box.left + box.width / 2, innerWidth - 1),
			        Math.min(Math.max(box.top, 0) + 2, innerHeight - 1));
			    const reach = parseFloat(style.outlineOffset) + parseFloat(style.outlineWidth);
			    const clips = (one) => one && one !== document.body && (clips(one.parentElement)
			        || (getComputedStyle(one).overflowY !== "visible" && one.scrollHeight <= one.clientHeight && (one.getBoundingClientRect().top > box.top - reach
			            || one.getBoundingClientRect().bottom < box.bottom + reach)));
			    return {
			        name: element.outerHTML.slice(0, 120),
			        end: element === document.body,
			        outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
			            && !clips(element.parentElement),
			        seen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight
			            && (element.contains(middle) || (middle && middle.contains(element))),
			    };
			}
			""";

	@Autowired
	private SampleSite site;

	@Test
	void firstStopLeadsToTheContent() {
		try (Visitor visitor = this.site.visitor(1280, 900)) {
			Page page = visitor.open(ReaderPages.ARTICLE);
			page.keyboard().press("Tab");
			Locator skip = page.locator(".skip-link");
			assertThat(skip).isFocused();
			assertThat(skip).isInViewport();
			page.keyboard().press("Enter");
			assertThat(page.locator("main")).isFocused();
			page.keyboard().press("Tab");
			assertThat(page.locator("main a").first()).isFocused();
		}
	}

	@ParameterizedTest
	@CsvSource({ "1280, " + ReaderPages.ARTICLE, "375, " + ReaderPages.TABLE, "1280, " + Supplement.EMBEDS, "375, /",
			"1280, /recherche?q=eau" })
	void everyStopIsSeen(int width, String path) {
		try (Visitor visitor = this.site.visitor(width, 800)) {
			Page page = visitor.open(path);
			List<String> stops = new ArrayList<>();
			List<String> unseen = new ArrayList<>();
			while (stops.size() < ENOUGH) {
				page.keyboard().press("Tab");
				Map<?, ?> where = (Map<?, ?>) page.evaluate(WHERE);
				if (Boolean.TRUE.equals(where.get("end"))) {
					break;
				}
				stops.add(String.valueOf(where.get("name")));
				if (!Boolean.TRUE.equals(where.get("outlined")) || !Boolean.TRUE.equals(where.get("seen"))) {
					unseen.add(where.toString());
				}
			}
			assertThat(stops).hasSizeBetween(15, ENOUGH - 1);
			assertThat(unseen).isEmpty();
		}
	}

	@Test
	void contentsLeadToTheirHeadings() {
		try (Visitor visitor = this.site.visitor(1280, 900)) {
			Page page = visitor.open(ReaderPages.ARTICLE);
			Locator link = page.locator(".contents a").last();
			String heading = link.getAttribute("href");
			link.focus();
			page.keyboard().press("Enter");
			assertThat(page).hasURL(this.site.address(ReaderPages.ARTICLE) + heading);
			page.waitForFunction(
					"(id) => { const top = document.querySelector(id).getBoundingClientRect().top;"
							+ " return (top >= 0 && top < innerHeight / 2)"
							+ " || Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight }",
					heading);
		}
	}

	@Test
	void footnoteIsReachedAndLeft() {
		try (Visitor visitor = this.site.visitor(1280, 900)) {
			Page page = visitor.open(ReaderPages.ARTICLE);
			page.locator(".footnote-ref a").first().focus();
			page.keyboard().press("Enter");
			assertThat(page.locator("#note-1")).isInViewport();
			page.keyboard().press("Tab");
			Locator back = page.locator("#note-1 .footnote-back").first();
			assertThat(back).isFocused();
			page.keyboard().press("Enter");
			assertThat(page).hasURL(this.site.address(ReaderPages.ARTICLE) + "#ref-1");
			assertThat(page.locator("#ref-1")).isInViewport();
		}
	}

	@Test
	void citationOpens() {
		try (Visitor visitor = this.site.visitor(1280, 900)) {
			Page page = visitor.open(ReaderPages.ARTICLE);
			Locator citation = page.locator(".cite p");
			assertThat(citation).isHidden();
			page.locator(".cite summary").focus();
			page.keyboard().press("Enter");
			assertThat(citation).isVisible();
			assertThat(citation).containsText(SampleSite.CANONICAL + ReaderPages.ARTICLE);
		}
	}

}
