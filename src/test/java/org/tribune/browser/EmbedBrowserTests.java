package org.tribune.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Videos of other sites: nobody hears of the reader before the reader asks for one.
 */
@BrowserTest
class EmbedBrowserTests {

	@Autowired
	private SampleSite site;

	@ParameterizedTest
	@CsvSource({ "youtube, https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1&start=42",
			"vimeo, https://player.vimeo.com/video/123456789?autoplay=1&dnt=1&h=abcdef0123",
			"dailymotion, https://geo.dailymotion.com/player.html?video=x7abcde" })
	void videoComesAfterTheClickAndNotBefore(String provider, String address) {
		try (Visitor visitor = this.site.visitor(1280, 900)) {
			visitor.page()
				.route((url) -> !url.startsWith(this.site.address("/")),
						(route) -> route.fulfill(new FulfillOptions().setContentType("text/html").setBody("<p>Film")));
			Page page = visitor.open(Supplement.EMBEDS);
			Locator figure = page.locator("figure[data-provider=" + provider + "]");
			figure.scrollIntoViewIfNeeded();
			assertThat(figure.locator("button")).containsText("sera contacté");
			assertThat(visitor.requests()).allMatch((request) -> request.startsWith(this.site.address("/")));
			figure.locator("button").click();
			Locator frame = figure.locator("iframe");
			assertThat(frame).hasAttribute("src", address);
			assertThat(frame).hasAttribute("title", figure.locator("a").textContent());
			assertThat(frame).isFocused();
			assertThat(page.frameLocator("iframe").locator("p")).hasText("Film");
			assertThat(visitor.requests()).contains(address);
			assertThat(visitor.complaints()).isEmpty();
		}
	}

	@Test
	void otherAddressesStayLinks() {
		try (Visitor visitor = this.site.visitor(1280, 900)) {
			Page page = visitor.open(Supplement.EMBEDS);
			assertThat(page.locator("figure[data-provider=link] a")).isVisible();
			assertThat(page.locator("figure[data-provider=link] button")).hasCount(0);
		}
	}

}
