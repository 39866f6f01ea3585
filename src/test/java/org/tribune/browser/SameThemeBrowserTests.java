package org.tribune.browser;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.tribune.Cast;
import org.tribune.sametheme.Workshop;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Theme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * An editor arranges what stands beside an article, with a browser.
 */
@DeskBrowserTest
class SameThemeBrowserTests {

	@Autowired
	private SampleSite site;

	@Autowired
	private Cast cast;

	@Autowired
	private Workshop workshop;

	private final SoftAssertions softly = new SoftAssertions();

	@Test
	void editorPinsOrdersRulesOutAndTakesBack() {
		SignedIn who = this.cast.staff(Role.EDITOR);
		Section section = this.cast.section();
		Theme theme = this.cast.theme("Tourbières");
		List<String> headlines = List.of("La sphaigne boit la pluie", "Rendre l’eau à la sphaigne",
				"Une tourbière, dix mille ans", "Compter les sphaignes", "Le drain et la tourbière");
		headlines.forEach((headline) -> this.cast.publish(draft(headline, section, theme), Cast.DAY));
		long id = this.cast.publish(draft("Pourquoi la sphaigne nous regarde", section, theme), Cast.DAY);
		this.workshop.workOff();
		try (Visitor editor = Colleague.signIn(this.site, who, 1280, 900)) {
			Axe.install(editor);
			Page page = editor.open("/admin/articles/" + id + "/same-theme");
			assertThat(page.locator(".beside__why").first()).containsText("termes proches");
			press(page, headlines.get(0), "Épingler");
			press(page, headlines.get(1), "Épingler");
			Locator pins = page.locator(".beside__one--pinned");
			assertThat(pins).hasCount(2);
			Looks.check(this.softly, page, "same theme");

			pins.nth(1).dragTo(pins.first(), new Locator.DragToOptions().setTargetPosition(20, 3));
			assertThat(pins.first()).containsText(headlines.get(1));
			Locator down = pins.first().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Descendre"));
			down.focus();
			page.keyboard().press("Enter");
			assertThat(pins.first()).containsText(headlines.get(0));

			press(page, headlines.get(0), "Détacher");
			assertThat(page.locator("[role=status]").first()).containsText("n’est plus épinglée");
			page.click(".beside-undo button");
			assertThat(pins).hasCount(2);
			page.fill("#q", "drain");
			page.keyboard().press("Enter");
			assertThat(page.locator("[aria-label='Tribunes trouvées'] li")).hasCount(1);
			this.softly.assertThat(editor.complaints()).isEmpty();

			page = editor.open("/admin/same-theme/everywhere");
			assertThat(page.locator("tbody tr").first()).isVisible();
			Looks.check(this.softly, page, "report");
			propose(editor, id);
		}
		this.softly.assertAll();
	}

	/** The link dialog of the editor knows what resembles the selected words. */
	private void propose(Visitor editor, long id) {
		Page page = editor.open("/admin/articles/" + id + "/edit");
		page.locator("form[data-ready]").waitFor();
		page.locator(".ProseMirror").click();
		page.keyboard().press("Control+a");
		page.keyboard().press("Control+k");
		Locator dialog = page.locator("dialog[data-dialog=link]");
		assertThat(dialog.locator("[data-proposed]")).isVisible();
		assertThat(dialog.locator(".found").first()).containsText("phaigne");
	}

	private void press(Page page, String headline, String name) {
		Locator line = page.locator(".beside-columns .beside__one")
			.filter(new Locator.FilterOptions().setHasText(headline));
		line.first().locator("button").filter(new Locator.FilterOptions().setHasText(name)).click();
		assertThat(page.locator("[role=status]").first()).containsText(headline);
	}

	private Cast.Draft draft(String headline, Section section, Theme theme) {
		return this.cast.draft(headline)
			.in(section)
			.on(theme)
			.body("<p>Une tourbière garde l’eau ; la sphaigne la retient. %s.</p>".formatted(headline));
	}

}
