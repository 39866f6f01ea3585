package org.tribune.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tribune.Cast;
import org.tribune.crawl.ReadingRounds;
import org.tribune.staff.Role;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * An editor looks after the health of the content, with a browser.
 */
@DeskBrowserTest
class CrawlBrowserTests {

	private static final String DEAD = "https://dead.example.org/une/adresse/qui/ne/finit/pas/avant/longtemps?et=encore";

	@Autowired
	private SampleSite site;

	@Autowired
	private Cast cast;

	@Autowired
	private ReadingRounds rounds;

	@Autowired
	private JdbcClient database;

	private final SoftAssertions softly = new SoftAssertions();

	@Test
	void editorFindsWhatIsBrokenAndSeesToIt() {
		this.cast.publish(this.cast.draft("Qui cite mal")
			.in(this.cast.section())
			.body("<p><a href=\"/nulle-part/rien\">ici</a> et <a href=\"" + DEAD + "\">là</a></p>"), Cast.DAY);
		this.rounds.workOff();
		this.database.sql("""
				update link_address set verdict = 'BROKEN', status = 404, failures = 3, checked_at = now(),
				       failing_since = now() - interval '9 days', next_at = now() + interval '9 days' where address = ?
				""").param(DEAD).update();
		try (Visitor editor = Colleague.signIn(this.site, this.cast.staff(Role.EDITOR), 1280, 900)) {
			Axe.install(editor);
			Page page = editor.open("/admin");
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Santé du contenu")).click();
			assertThat(page.locator(".finding--some").first()).isVisible();
			Looks.check(this.softly, page, "overview");

			page.locator(".finding a").filter(new Locator.FilterOptions().setHasText("Liens internes")).focus();
			page.keyboard().press("Enter");
			assertThat(row(page, "/nulle-part/rien")).containsText("Il n’y a rien à cette adresse (404)");
			Looks.check(this.softly, page, "inside");

			page.locator(".tabs a").filter(new Locator.FilterOptions().setHasText("Liens externes")).click();
			Looks.check(this.softly, page, "outside");
			press(page, "Vérifier de nouveau");
			assertThat(row(page, DEAD)).containsText("Sera vérifiée dans un moment");
			press(page, "Laisser de côté");
			page.locator(".tabs a").filter(new Locator.FilterOptions().setHasText("Laissés de côté")).click();
			assertThat(row(page, DEAD)).containsText("Émile Castaing");
			Looks.check(this.softly, page, "ignored");
			press(page, "Surveiller de nouveau");
			page.locator(".tabs a").filter(new Locator.FilterOptions().setHasText("Liens internes")).click();
			row(page, "/nulle-part/rien").locator(".finding__sources a").first().click();
			assertThat(page.locator("form[data-ready]")).isVisible();
			this.softly.assertThat(editor.complaints()).isEmpty();
		}
		this.softly.assertAll();
	}

	private static Locator row(Page page, String address) {
		return page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(address));
	}

	private static void press(Page page, String name) {
		row(page, DEAD).locator("button").filter(new Locator.FilterOptions().setHasText(name)).click();
		assertThat(page.locator("[role=status]").first()).containsText(DEAD);
	}

}
