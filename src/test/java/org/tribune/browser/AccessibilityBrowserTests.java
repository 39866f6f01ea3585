package org.tribune.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No kind of page breaks a rule of WCAG 2.2 AA that a machine can check, on a telephone
 * or a desk, by day or by night.
 */
@BrowserTest
@TestInstance(Lifecycle.PER_CLASS)
class AccessibilityBrowserTests {

	@Autowired
	private SampleSite site;

	@AutoClose
	private Visitor visitor;

	@BeforeAll
	void arrive() {
		this.visitor = this.site.visitor(1280, 900);
		Axe.install(this.visitor);
	}

	@ParameterizedTest
	@MethodSource("org.tribune.browser.ReaderPages#all")
	void pageBreaksNoRule(ReaderPage kind) {
		Page page = this.visitor.open(kind.path());
		page.evaluate("() => document.querySelectorAll('details').forEach((one) => one.open = true)");
		SoftAssertions softly = new SoftAssertions();
		for (int width : new int[] { 1280, 375 }) {
			page.setViewportSize(width, 900);
			for (ColorScheme scheme : Looks.schemes(width)) {
				page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
				softly.assertThat(Axe.violations(page)).as("%s at %d, %s", kind, width, scheme).isEmpty();
			}
		}
		softly.assertAll();
	}

	@Test
	void rulesFindFaults() {
		Page page = this.visitor.open(ReaderPages.HOME);
		page.evaluate("() => document.querySelector('img').removeAttribute('alt')");
		assertThat(Axe.violations(page)).anyMatch((violation) -> violation.startsWith("image-alt"));
	}

}
