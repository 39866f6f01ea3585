package org.tribune.browser;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.SoftAssertions;

/**
 * Looks at a page by day and by night, wide and narrow: no rule broken, nothing beside
 * the page. Whoever looks has installed {@link Axe}.
 */
final class Looks {

	private static final int WIDE = 1280;

	private Looks() {
	}

	/**
	 * By day at every width; by night, where the same elements have other colours, at the
	 * one that shows most of them.
	 */
	static List<ColorScheme> schemes(int width) {
		return (width < WIDE) ? List.of(ColorScheme.LIGHT) : List.of(ColorScheme.LIGHT, ColorScheme.DARK);
	}

	static void check(SoftAssertions softly, Page page, String name) {
		for (int width : List.of(WIDE, 375)) {
			page.setViewportSize(width, 900);
			for (ColorScheme scheme : schemes(width)) {
				page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
				softly.assertThat(Axe.violations(page)).as("%s at %d, %s", name, width, scheme).isEmpty();
			}
			softly.assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
				.as("%s fits %d", name, width)
				.isEqualTo(true);
		}
		page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
		page.setViewportSize(WIDE, 900);
	}

}
