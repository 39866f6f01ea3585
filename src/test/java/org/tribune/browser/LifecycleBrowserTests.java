package org.tribune.browser;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.tribune.Cast;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.taxonomy.Section;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * An article appears at its time, is corrected and withdrawn, as a reader sees it.
 */
@DeskBrowserTest
class LifecycleBrowserTests {

	private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

	/**
	 * A browser may show what it got some seconds ago; the site ignores the parameter.
	 */
	private static final String AFRESH = "?vu=maintenant";

	@Autowired
	private SampleSite site;

	@Autowired
	private Cast cast;

	@Test
	void articleAppearsAtItsTimeIsCorrectedAndWithdrawn() {
		SignedIn who = this.cast.staff(Role.EDITOR);
		Section section = this.cast.section();
		Cast.Draft draft = this.cast.draft("À l’heure dite").opening("", "Un chapô.").in(section).by(this.cast.ada());
		long id = this.cast.create(draft, who);
		String path = section.path() + "/" + draft.slug();
		Cast.Draft successor = this.cast.draft("Pour des crues douces").in(section).by(this.cast.ada());
		this.cast.publish(successor, Cast.DAY);
		String next = section.path() + "/" + successor.slug();
		try (Visitor editor = Colleague.signIn(this.site, who, 1440, 900);
				Visitor reader = this.site.visitor(375, 800)) {
			Page desk = editor.open("/admin/articles/" + id + "/edit");
			desk.locator(".life").getByText("Programmer…").click();
			desk.fill("input[name=when]",
					LocalDateTime.now(PARIS).plusSeconds(8).truncatedTo(ChronoUnit.SECONDS).toString());
			desk.locator("main form.form button[type=submit]").click();
			assertThat(desk.locator("[role=status]").first()).containsText("La tribune est programmée.");
			await().atMost(Duration.ofSeconds(60)).until(() -> status(reader, path) == 200);
			assertThat(reader.page().locator("h1")).hasText("À l’heure dite");

			desk = editor.open("/admin/articles/" + id + "/edit");
			desk.locator(".life").getByText("Signaler une correction…").click();
			desk.fill("textarea[name=text]", "La Vire mesure 128 km.");
			desk.locator("main form.form button[type=submit]").click();
			assertThat(desk.locator("[role=status]").first()).containsText("La correction est publiée");
			reader.open(path + AFRESH);
			assertThat(reader.page().locator(".corrections")).containsText("La Vire mesure 128 km.");

			desk = editor.open("/admin/articles/" + id + "/edit");
			desk.locator(".life").getByText("Retirer…").click();
			desk.check("#reason-REPLACED");
			desk.locator("#successor").pressSequentially("crues douces");
			assertThat(desk.locator("#successor-articles option")).hasAttribute("value", next);
			desk.check("#reason-ERROR");
			desk.locator("main form.form button[type=submit]").click();
			assertThat(desk.locator("[role=status]").first()).containsText("La tribune est retirée.");
			assertThat(status(reader, path + AFRESH + "-encore")).isEqualTo(410);
			assertThat(reader.page().locator("main")).containsText("Elle contenait une erreur");
		}
	}

	private int status(Visitor reader, String path) {
		Response response = reader.page().navigate(this.site.address(path));
		return (response != null) ? response.status() : 0;
	}

}
