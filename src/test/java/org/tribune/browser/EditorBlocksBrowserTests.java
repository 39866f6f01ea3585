package org.tribune.browser;

import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route.FulfillOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import org.springframework.beans.factory.annotation.Autowired;
import org.tribune.Cast;
import org.tribune.media.Image;
import org.tribune.staff.Role;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Links, tables, notes, images and cards: what the dialogs make, and what the server
 * keeps of it.
 */
@DeskBrowserTest
@TestInstance(Lifecycle.PER_CLASS)
class EditorBlocksBrowserTests {

	private TrialEditor editor;

	private Cast cast;

	@BeforeAll
	void signIn(@Autowired SampleSite site, @Autowired EditorTrial trial, @Autowired Cast cast) {
		this.cast = cast;
		this.editor = new TrialEditor(site, trial, cast.staff(Role.AUTHOR), 1280);
	}

	@AfterEach
	void nothingIsComplainedOf() {
		assertThat(this.editor.visitor().complaints()).isEmpty();
	}

	@AfterAll
	void leave() {
		this.editor.close();
	}

	@Test
	void tableIsFilledWithTheTabKeyAndChangedFromTheToolbar() {
		this.editor.open("").press("Control+Alt+t");
		assertThat(this.editor.dialog("table")).isVisible();
		this.editor.answer("table", Map.of("rows", "2", "columns", "2"));
		this.editor.type("Mois").press("Tab").type("Débit").press("Tab").type("Mars").press("Tab").type("12");
		assertThat(this.editor.stored())
			.isEqualTo("<table><thead><tr><th scope=\"col\">Mois</th><th scope=\"col\">Débit</th>"
					+ "</tr></thead><tbody><tr><td>Mars</td><td>12</td></tr></tbody></table>");
		this.editor.tool("row-after").click();
		this.editor.press("ArrowDown").type("fin");
		this.editor.tool("column-after").click();
		this.editor.press("Tab").type("trop");
		this.editor.tool("column-delete").click();
		this.editor.tool("table-caption").click();
		this.editor.type("Relevés");
		String stored = this.editor.stored();
		assertThat(stored).startsWith("<table><caption>Relevés</caption><thead>")
			.contains("Mars", "fin")
			.doesNotContain("trop");
		assertThat(this.editor.html()).as("what is stored is what was written").isEqualTo(stored);
		this.editor.tool("table-delete").click();
		assertThat(this.editor.html()).isEmpty();
		assertThat(this.editor.page().locator("[data-table-tools]")).isHidden();
		this.editor.press("Control+z");
		assertThat(this.editor.html()).isEqualTo(stored);
	}

	@Test
	void notesAreNumberedInTheOrderOfTheirReferences() {
		this.editor.open("<p>Un</p><p>Deux</p>").into("p:nth-child(2)").press("Control+Alt+f");
		this.editor.answer("footnote", Map.of("text", "Seconde."));
		this.editor.into("p:nth-child(1)").press("Control+Alt+f");
		this.editor.answer("footnote", Map.of("text", "Première."));
		String both = this.editor.stored();
		assertThat(both).contains("<li id=\"note-1\">Première. ", "<li id=\"note-2\">Seconde. ");
		assertThat(this.editor.html()).isEqualTo(both);
		this.editor.press("Control+Alt+f");
		assertThat(this.editor.dialog("footnote")).isVisible();
		this.editor.dialog("footnote").locator("select").selectOption("Seconde.");
		this.editor.dialog("footnote").locator("[data-do=ok]").click();
		assertThat(this.editor.dialog("footnote")).hasCount(0);
		assertThat(this.editor.stored()).contains("id=\"ref-2-2\"").isEqualTo(this.editor.html());
		this.editor.into(".footnotes li:nth-child(2) p").press("Shift+Home", "Delete", "Backspace");
		assertThat(this.editor.html()).doesNotContain("note-2").contains("Première.");
		assertThat(this.editor.text().locator(".footnote-ref")).hasAttribute("data-number", "1");
	}

	@Test
	void imageOfTheLibraryStandsWithItsWords() {
		Image image = this.cast.drawing("vire.svg", "La Vire sous le pont de Candol");
		this.editor.open("<p>Texte</p>").press("End", "Control+Alt+g");
		Locator dialog = this.editor.dialog("figure");
		dialog.locator("[data-do=ok]").click();
		assertThat(dialog.locator("[data-error]")).hasText("Choisissez une image.");
		dialog.locator("[data-field=search]").fill("candol vir");
		dialog.locator("button.picked[data-src='" + image.path() + "']").click();
		assertThat(dialog.locator("[data-field=alt]")).hasValue("La Vire sous le pont de Candol");
		this.editor.answer("figure", Map.of("caption", "La Vire, mars", "credit", "Photo : A. Lantier"));
		String figure = "<p>Texte</p><figure><img src=\"" + image.path()
				+ "\" alt=\"La Vire sous le pont de Candol\" width=\"1600\" height=\"900\">"
				+ "<figcaption>La Vire, mars <span class=\"credit\">Photo : A. Lantier</span></figcaption></figure>";
		assertThat(this.editor.stored()).isEqualTo(figure).isEqualTo(this.editor.html());
		this.editor.text().locator(".shown__edit").click();
		assertThat(dialog.locator("[data-field=credit]")).hasValue("Photo : A. Lantier");
		this.editor.answer("figure", Map.of("alt", ""));
		assertThat(this.editor.text().locator(".shown__alarm")).hasText("Il manque un texte alternatif.");
		this.editor.into("figcaption").press("Enter").type("Suite");
		assertThat(this.editor.html()).endsWith("</figure><p>Suite</p>");
	}

	@Test
	void addressBecomesACardThatContactsNobody() {
		this.editor.open("<p></p>").type("/vid").press("Enter");
		Locator dialog = this.editor.dialog("embed");
		dialog.locator("[data-field=href]").fill("javascript:alert(1)");
		dialog.locator("[data-do=ok]").click();
		assertThat(dialog.locator("[data-error]")).containsText("https://");
		assertThat(dialog.locator("[data-field=href]")).hasAttribute("aria-invalid", "true");
		this.editor.answer("embed", Map.of("href", "https://youtu.be/aqz-KE-bpKQ?t=42", "title", "La crue"));
		assertThat(this.editor.stored()).isEqualTo("<figure class=\"embed\" data-provider=\"youtube\">"
				+ "<a href=\"https://www.youtube.com/watch?v=aqz-KE-bpKQ&amp;t=42\" rel=\"noopener\">La crue</a></figure>");
		assertThat(this.editor.visitor().requests()).noneMatch((request) -> request.contains("youtu"));
	}

	@Test
	void linkLeadsToAnAddressOrToAnArticleOfOurs() {
		this.editor.page()
			.route("**/admin/articles/links?q=*",
					(route) -> route.fulfill(new FulfillOptions().setContentType("application/json")
						.setBody("[{\"path\":\"/climat/l-eau\",\"headline\":\"L’eau <b>cachée</b>\"}]")));
		this.editor.open("<p>Le relevé</p>").press("Control+a", "Control+k");
		Locator dialog = this.editor.dialog("link");
		assertThat(dialog.locator("[data-field=href]")).isFocused();
		assertThat(dialog.locator("[data-do=remove]")).isHidden();
		this.editor.type("vbscript:x").press("Enter");
		assertThat(dialog.locator("[data-error]")).isVisible();
		dialog.locator("[data-field=search]").fill("eau");
		assertThat(dialog.locator(".found strong")).hasText("L’eau <b>cachée</b>");
		dialog.locator(".found").click();
		assertThat(dialog.locator("[data-field=href]")).isFocused();
		this.editor.press("Enter");
		assertThat(dialog).hasCount(0);
		assertThat(this.editor.stored()).isEqualTo("<p><a href=\"/climat/l-eau\">Le relevé</a></p>");
		this.editor.press("End", "ArrowLeft", "Control+k");
		assertThat(dialog.locator("[data-field=href]")).hasValue("/climat/l-eau");
		assertThat(dialog.locator("[data-do=remove]")).isVisible();
		dialog.locator("[data-do=remove]").click();
		assertThat(dialog).hasCount(0);
		assertThat(this.editor.html()).isEqualTo("<p>Le relevé</p>");
		this.editor.press("Control+k");
		this.editor.answer("link", Map.of("href", "redaction@example.org", "text", "écrire"));
		assertThat(this.editor.html()).contains("<a href=\"mailto:redaction@example.org\">écrire</a>");
	}

}
