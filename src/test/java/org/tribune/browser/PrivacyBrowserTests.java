package org.tribune.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reading leaves no trace: nobody else is asked for anything, nothing is kept in the
 * browser, and the browser has nothing to complain about.
 */
@SampleSiteTest
class PrivacyBrowserTests {

	@Autowired
	private SampleSite site;

	@ParameterizedTest
	@MethodSource("org.tribune.browser.ReaderPages#all")
	void readingLeavesNoTrace(ReaderPage kind) {
		try (Visitor visitor = this.site.visitor(1280, 900)) {
			Page page = visitor.open(kind.path());
			visitor.read();
			assertThat(visitor.requests()).hasSizeGreaterThan(10)
				.allMatch((request) -> request.startsWith(this.site.address("/")) || request.startsWith("data:"));
			assertThat(visitor.profile().cookies()).isEmpty();
			assertThat(page.evaluate("() => localStorage.length + sessionStorage.length")).isEqualTo(0);
			assertThat(visitor.complaints()).filteredOn((complaint) -> !isItsStatus(complaint, kind)).isEmpty();
		}
	}

	/** Chromium notes the status of an error page itself in the console. */
	private boolean isItsStatus(String complaint, ReaderPage kind) {
		return kind.status() >= 400 && complaint.startsWith("Failed to load resource")
				&& complaint.contains(this.site.address(kind.path()));
	}

}
