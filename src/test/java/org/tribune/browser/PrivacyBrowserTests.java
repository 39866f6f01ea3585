package org.tribune.browser;

import com.microsoft.playwright.Page;
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
 * Reading leaves no trace: nobody else is asked for anything, nothing is kept in the
 * browser, and the browser has nothing to complain about.
 */
@BrowserTest
@TestInstance(Lifecycle.PER_CLASS)
class PrivacyBrowserTests {

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
	void readingLeavesNoTrace(ReaderPage kind) {
		Page page = this.visitor.open(kind.path());
		this.visitor.read();
		assertThat(this.visitor.requests()).hasSizeGreaterThan(5)
			.allMatch((request) -> request.startsWith(this.site.address("/")));
		assertThat(this.visitor.profile().cookies()).isEmpty();
		assertThat(page.evaluate("() => localStorage.length + sessionStorage.length")).isEqualTo(0);
		assertThat(this.visitor.complaints()).filteredOn((complaint) -> !isItsStatus(complaint, kind)).isEmpty();
	}

	@Test
	void whatThePolicyForbidsIsHeardOf() {
		Page page = this.visitor.open(ReaderPages.HOME);
		page.evaluate("() => { new Image().src = 'https://counter.example/1.gif';"
				+ " document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\">') }");
		assertThat(this.visitor.complaints()).anyMatch((complaint) -> complaint.contains("https://counter.example"))
			.anyMatch((complaint) -> complaint.contains("inline style"));
		assertThat(this.visitor.requests()).contains("https://counter.example/1.gif");
	}

	/** Chromium notes the status of an error page itself in the console. */
	private boolean isItsStatus(String complaint, ReaderPage kind) {
		return kind.status() >= 400 && complaint.startsWith("Failed to load resource")
				&& complaint.contains(this.site.address(kind.path()));
	}

}
