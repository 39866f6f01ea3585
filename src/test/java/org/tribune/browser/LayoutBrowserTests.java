package org.tribune.browser;

import java.util.List;

import com.microsoft.playwright.Page;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages fit their window, lines are pleasant to read, and what sticks covers nothing.
 */
@BrowserTest
@TestInstance(Lifecycle.PER_CLASS)
class LayoutBrowserTests {

	private static final int[] WIDTHS = { 1920, 1440, 1280, 768, 375, 320 };

	private static final String STICKING_OUT = """
			() => {
			    const width = document.documentElement.clientWidth;
			    const scrolls = (element) => element && (getComputedStyle(element).overflowX !== "visible"
			        || scrolls(element.parentElement));
			    const out = [...document.querySelectorAll("body *")].filter((one) => {
			        const box = one.getBoundingClientRect();
			        return box.width > 0 && (box.right > width + 0.5 || box.left < -0.5) && !scrolls(one.parentElement);
			    }).map((one) => `${one.tagName}.${one.className} ends at ${one.getBoundingClientRect().right}`);
			    const more = document.documentElement.scrollWidth - width;
			    return more > 0 ? [...out, `${more} px more than the window`] : out;
			}
			""";

	/** The average number of characters on a line of the body that is not a last one. */
	private static final String MEASURE = """
			() => {
			    const lines = [];
			    for (const paragraph of document.querySelectorAll(".body > p")) {
			        const counts = new Map();
			        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
			        const range = document.createRange();
			        while (walker.nextNode()) {
			            for (let index = 0; index < walker.currentNode.length; index++) {
			                range.setStart(walker.currentNode, index);
			                range.setEnd(walker.currentNode, index + 1);
			                const line = Math.round(range.getBoundingClientRect().bottom / 10);
			                counts.set(line, (counts.get(line) ?? 0) + 1);
			            }
			        }
			        lines.push(...[...counts.values()].slice(0, -1));
			    }
			    return lines.reduce((sum, count) => sum + count, 0) / lines.length;
			}
			""";

	/** Scrolls all the way down and notes which boxes ever lie over each other. */
	private static final String OVERLAPS = """
			() => {
			    const boxes = [".article__sticky", ".contents", ".article__main", ".article__header", ".masthead",
			        ".neighbours", ".band", ".footer"].flatMap((name) =>
			            [...document.querySelectorAll(name)].map((element) => ({ name, element })));
			    const found = new Set();
			    for (let top = 0; top < document.documentElement.scrollHeight; top += 120) {
			        scrollTo({ top, behavior: "instant" });
			        const shown = boxes.map(({ name, element }) => ({ name, box: element.getBoundingClientRect() }))
			            .filter(({ box }) => box.width > 0 && box.height > 0);
			        shown.forEach((one, index) => shown.slice(index + 1).forEach((other) => {
			            const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
			            const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
			            if (wide > 0.5 && high > 0.5) {
			                found.add(`${one.name} over ${other.name} at ${top}`);
			            }
			        }));
			    }
			    return [...found];
			}
			""";

	/** What WCAG 1.4.4 and 1.4.12 allow readers to set. */
	private static final String EASIER = """
			(rules) => {
			    const sheet = new CSSStyleSheet();
			    sheet.replaceSync(rules);
			    document.adoptedStyleSheets = [sheet];
			}
			""";

	private static final String TALLER_THAN_THE_WINDOW = """
			() => [...document.querySelectorAll("*")].filter((one) => getComputedStyle(one).position === "sticky"
			    && getComputedStyle(one).top !== "auto" && getComputedStyle(one).overflowY === "visible"
			    && one.getBoundingClientRect().height > innerHeight).map((one) => one.className)
			""";

	@Autowired
	private SampleSite site;

	@AutoClose
	private Visitor visitor;

	@BeforeAll
	void arrive() {
		this.visitor = this.site.visitor(1280, 900);
	}

	@ParameterizedTest
	@MethodSource("org.tribune.browser.ReaderPages#all")
	void pageFitsEveryWindow(ReaderPage kind) {
		Page page = this.visitor.open(kind.path());
		SoftAssertions softly = new SoftAssertions();
		for (int width : WIDTHS) {
			page.setViewportSize(width, 900);
			softly.assertThat((List<?>) page.evaluate(STICKING_OUT)).as("%s at %d", kind, width).isEmpty();
		}
		softly.assertAll();
	}

	@ParameterizedTest
	@ValueSource(strings = { ":root { font-size: 200% }", """
			* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
			p { margin-block-end: 2em !important }""" })
	void textMayBeMadeEasier(String rules) {
		SoftAssertions softly = new SoftAssertions();
		for (String path : List.of(ReaderPages.HOME, ReaderPages.ARTICLE, ReaderPages.TABLE, "/sante", "/recherche",
				"/themes", "/contributeurs/helene-marchal")) {
			Page page = this.visitor.open(path);
			page.evaluate(EASIER, rules);
			for (int width : new int[] { 1280, 640, 320 }) {
				page.setViewportSize(width, 900);
				softly.assertThat((List<?>) page.evaluate(STICKING_OUT)).as("%s at %d", path, width).isEmpty();
			}
		}
		softly.assertAll();
	}

	@ParameterizedTest
	@ValueSource(ints = { 1280, 1440, 1920 })
	void linesHoldSixtyToSeventyFiveCharacters(int width) {
		Page page = this.visitor.open(ReaderPages.ARTICLE);
		page.setViewportSize(width, 900);
		assertThat(((Number) page.evaluate(MEASURE)).doubleValue()).isBetween(60.0, 75.0);
	}

	@ParameterizedTest
	@ValueSource(ints = { 500, 720, 900, 1080 })
	void whatSticksCanBeReadToItsEnd(int height) {
		for (String path : List.of(ReaderPages.ARTICLE, Supplement.EMBEDS)) {
			Page page = this.visitor.open(path);
			page.setViewportSize(1280, height);
			assertThat((List<?>) page.evaluate(TALLER_THAN_THE_WINDOW)).as(path).isEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource({ "1024, 600", "1280, 500", "1280, 900", "1440, 900", "1920, 1080" })
	void whatSticksCoversNothing(int width, int height) {
		for (String path : List.of(ReaderPages.ARTICLE, ReaderPages.ENGLISH, Supplement.BARE, Supplement.EMBEDS)) {
			Page page = this.visitor.open(path);
			page.setViewportSize(width, height);
			assertThat((List<?>) page.evaluate(OVERLAPS)).as(path).isEmpty();
		}
	}

}
