package org.tribune.browser;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.tribune.Cast;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;

/**
 * The pages around one article hold the rules of accessibility and fit, on a desk and on
 * a phone, by day and by night.
 */
@DeskBrowserTest
class ArticleDeskLooksBrowserTests {

	private static final List<String> OF_A_DRAFT = List.of("edit", "schedule/new", "embargo/new", "history");

	private static final List<String> OF_A_PUBLISHED = List.of("edit", "withdrawal/new", "correction/new", "expiry/new",
			"preview");

	@Autowired
	private SampleSite site;

	@Autowired
	private Cast cast;

	@Test
	void pagesAroundAnArticleHoldTheRulesAndFit() {
		SignedIn editor = this.cast.staff(Role.EDITOR);
		long draft = this.cast.create(this.cast.draft("Un fleuve lent").in(this.cast.section()).by(this.cast.ada()),
				editor);
		long published = this.cast.publish(this.cast.draft("Un fleuve lu").in(this.cast.section()).by(this.cast.ada()),
				Cast.DAY);
		SoftAssertions softly = new SoftAssertions();
		for (int width : new int[] { 1280, 375 }) {
			try (Visitor visitor = Colleague.signIn(this.site, editor, width, 900)) {
				Axe.install(visitor);
				OF_A_DRAFT.forEach((noun) -> look(visitor, "/admin/articles/" + draft + "/" + noun, softly));
				OF_A_PUBLISHED.forEach((noun) -> look(visitor, "/admin/articles/" + published + "/" + noun, softly));
			}
		}
		softly.assertAll();
	}

	private static void look(Visitor visitor, String path, SoftAssertions softly) {
		Page page = visitor.open(path);
		if (path.endsWith("/edit")) {
			page.locator(".ProseMirror").waitFor();
		}
		for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
			softly.assertThat(Axe.violations(page)).as(path + ", " + scheme).isEmpty();
		}
		softly.assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
			.as(path)
			.isEqualTo(true);
	}

}
