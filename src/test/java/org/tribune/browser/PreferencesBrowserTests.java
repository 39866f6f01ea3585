package org.tribune.browser;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Readers who print, who like it dark or calm, or who run no scripts are served as well.
 */
@BrowserTest
class PreferencesBrowserTests {

	/** Lightness of paper and of ink, from 0 (black) to 255 (white). */
	private static final String COLOURS = """
			() => {
			    const light = (colour) => {
			        const [red, green, blue] = colour.match(/[\\d.]+/g).map(Number);
			        return Math.round(0.2126 * red + 0.7152 * green + 0.0722 * blue);
			    };
			    const style = getComputedStyle(document.body);
			    return [light(style.backgroundColor), light(style.color)];
			}
			""";

	private static final String MOVING = """
			() => [...document.querySelectorAll("*")].filter((one) => {
			    const style = getComputedStyle(one);
			    return style.scrollBehavior === "smooth" || style.animationName !== "none"
			        || style.transitionDuration.split(", ").some((time) => parseFloat(time) > 0);
			}).map((one) => one.tagName)
			""";

	@Autowired
	private SampleSite site;

	@Test
	void nightIsDark() {
		try (Visitor visitor = this.site.visitor(1280, 900)) {
			Page page = visitor.open(ReaderPages.ARTICLE);
			assertThat(colours(page, ColorScheme.LIGHT)).satisfies((light) -> {
				assertThat(light.getFirst()).isGreaterThan(220);
				assertThat(light.getLast()).isLessThan(60);
			});
			assertThat(colours(page, ColorScheme.DARK)).satisfies((dark) -> {
				assertThat(dark.getFirst()).isLessThan(50);
				assertThat(dark.getLast()).isGreaterThan(200);
			});
		}
	}

	@Test
	void nothingMovesForThoseWhoAskedForCalm() {
		try (Visitor visitor = this.site.visitor((profile) -> profile.setReducedMotion(ReducedMotion.REDUCE))) {
			Page page = visitor.open(ReaderPages.ARTICLE);
			page.locator(".contents a").first().hover();
			assertThat((List<?>) page.evaluate(MOVING)).isEmpty();
			page.emulateMedia(new EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
			assertThat((List<?>) page.evaluate(MOVING)).isEqualTo(List.of("HTML"));
		}
	}

	@Test
	void paperHoldsTheTextAndNothingToClick() {
		try (Visitor visitor = this.site.visitor((profile) -> profile.setColorScheme(ColorScheme.DARK))) {
			Page page = visitor.open(ReaderPages.ARTICLE);
			page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
			for (String shown : List.of("h1", ".standfirst", ".byline__names", ".lead img", ".body p", ".footnotes",
					".cite p")) {
				assertThat(page.locator(shown).first()).isVisible();
			}
			for (String hidden : List.of("nav", "aside", "form", "button", ".share", ".band", ".skip-link",
					".progress")) {
				for (Locator one : page.locator(hidden).all()) {
					assertThat(one).isHidden();
				}
			}
			assertThat(colours(page)).isEqualTo(List.of(255, 0));
		}
	}

	@ParameterizedTest
	@MethodSource("org.tribune.browser.ReaderPages#articles")
	void articleIsWholeWithoutScripts(ReaderPage kind) {
		try (Visitor visitor = this.site.visitor((profile) -> profile.setJavaScriptEnabled(false))) {
			Page page = visitor.page();
			page.navigate(this.site.address(kind.path()));
			assertThat(page.locator("h1")).isVisible();
			for (Locator block : page.locator(".body > *").all()) {
				assertThat(block).isVisible();
			}
			assertThat(page.locator(".progress")).isHidden();
			assertThat(page.locator("button:visible").all()).allMatch(
					(button) -> Boolean.TRUE.equals(button.evaluate("(one) => one.form && one.type === 'submit'")));
			page.locator(".cite summary").click();
			assertThat(page.locator(".cite p")).isVisible();
		}
	}

	@Test
	void progressIsShownWhileReading() {
		try (Visitor visitor = this.site.visitor(1280, 900)) {
			Page page = visitor.open(ReaderPages.ARTICLE);
			String read = "(wanted) => Number(document.querySelector('.progress').style.getPropertyValue('--read'))"
					+ " === wanted";
			page.waitForFunction(read, 0);
			page.evaluate("() => document.querySelector('.footer').scrollIntoView({ behavior: 'instant' })");
			page.waitForFunction(read, 1);
			assertThat(page.locator(".progress")).isVisible();
			page.evaluate("() => scrollTo({ top: 0, behavior: 'instant' })");
			page.waitForFunction(read, 0);
		}
	}

	private static List<Integer> colours(Page page, ColorScheme scheme) {
		page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
		return colours(page);
	}

	@SuppressWarnings("unchecked")
	private static List<Integer> colours(Page page) {
		return (List<Integer>) page.evaluate(COLOURS);
	}

}
