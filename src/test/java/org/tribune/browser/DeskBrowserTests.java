package org.tribune.browser;

import java.time.Instant;
import java.util.List;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.KeyboardModifier;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.tribune.Cast;
import org.tribune.article.Newsroom;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.taxonomy.Section;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A morning at the desk: finding articles, acting on several, moving them on the
 * calendar.
 */
@DeskBrowserTest
class DeskBrowserTests {

	private static final double PATIENCE = 30_000;

	@Autowired
	private SampleSite site;

	@Autowired
	private Cast cast;

	@Autowired
	private Newsroom newsroom;

	@Test
	void editorFindsSeveralMovesThemAndUndoesIt() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		Section section = this.cast.section();
		for (int number = 1; number <= 3; number++) {
			this.cast.create(this.cast.draft("Zibeline " + number), author);
		}
		try (Visitor editor = Colleague.signIn(this.site, this.cast.staff(Role.EDITOR), 1280, 900)) {
			Page page = editor.open("/admin/articles");
			page.setDefaultTimeout(PATIENCE);
			page.fill("#q", "zibelines");
			page.press("#q", "Enter");
			assertThat(page.locator(".chip")).hasCount(1);
			Locator boxes = page.locator("tbody .table__check input");
			assertThat(boxes).hasCount(3);

			boxes.first().check();
			boxes.last().click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
			assertThat(page.locator("[data-chosen]")).hasText("3 tribunes choisies :");

			page.locator("button[value=SECTION]").click();
			page.selectOption("#toSection", section.slug());
			page.locator("form.form button.button").click();
			assertThat(page.locator(".notice p").first()).hasText("3 tribunes sont passées dans la rubrique Énergie.");
			assertThat(page.locator("tbody td", new Page.LocatorOptions().setHasText("Énergie"))).hasCount(3);

			page.locator("form[action$=reversal] button").click();
			assertThat(page.locator(".notice p").first()).hasText("C’est annulé : 3 tribunes sont comme avant.");
			assertThat(page.locator("tbody td", new Page.LocatorOptions().setHasText("Énergie"))).hasCount(0);
			assertThat(editor.complaints()).isEmpty();
		}
	}

	@Test
	void scheduledArticleIsMovedByDraggingAndByKeyboard() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		long id = scheduled(author);
		try (Visitor visitor = Colleague.signIn(this.site, author, 1280, 900)) {
			Page page = visitor.open("/admin/calendar?month=2198-12");
			page.setDefaultTimeout(PATIENCE);
			page.dragAndDrop("#article-" + id + " .entry__time", "[data-day='2198-12-11']");
			assertThat(page.locator("[data-day='2198-12-11'] #article-" + id)).isVisible();
			assertThat(page.locator(".notice")).containsText("paraîtra le 11");

			Keyboard keyboard = page.keyboard();
			page.locator("#article-" + id + " summary").focus();
			keyboard.press("Enter");
			assertThat(page.locator("#day-" + id)).isFocused();
			page.fill("#day-" + id, "2198-12-17");
			keyboard.press("Enter");
			assertThat(page.locator("[data-day='2198-12-17'] #article-" + id)).isVisible();
			assertThat(page.locator(".notice")).containsText("paraîtra le 17");
			assertThat(visitor.complaints()).isEmpty();
		}
	}

	@Test
	void pagesHoldTheRulesOfAccessibilityAndFit() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		scheduled(author);
		this.cast.create(this.cast.draft("Un brouillon").by(this.cast.ada()), author);
		for (int width : new int[] { 1280, 375 }) {
			try (Visitor visitor = Colleague.signIn(this.site, author, width, 900)) {
				Axe.install(visitor);
				for (String path : List.of("/admin", "/admin/articles?state=SCHEDULED&q=gel",
						"/admin/calendar?month=2198-12", "/admin/calendar?day=2198-12-03")) {
					Page page = visitor.open(path);
					for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
						page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
						assertThat(Axe.violations(page)).as(path + " at " + width + ", " + scheme).isEmpty();
					}
					assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")).as(path)
						.isEqualTo(true);
				}
			}
		}
	}

	private long scheduled(SignedIn author) {
		long id = this.cast.create(
				this.cast.draft("Le fleuve gelé").in(this.cast.section()).by(this.cast.zoe()).opening("", "Un chapô."),
				author);
		this.newsroom.schedule(id, Instant.parse("2198-12-03T13:30:00Z"), Cast.HAND);
		return id;
	}

}
