package org.tribune.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.tribune.Cast;
import org.tribune.markup.Markup;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The field around the editor: what its textarea promises to the page and to those
 * without scripts.
 */
@DeskBrowserTest
class EditorFieldBrowserTests {

	private static final String COUNT = """
			async (html) => {
			    const { load } = await import("/assets/js/editor/load.js");
			    const { count } = await import("/assets/js/editor/count.js");
			    const { words, minutes } = count(load(html));
			    return { words, minutes };
			}
			""";

	@Autowired
	private SampleSite site;

	@Autowired
	private EditorTrial trial;

	@Autowired
	private Cast cast;

	@Autowired
	private Markup markup;

	@Test
	void textareaSaysWhatTheTextSaysAndIsSentWithTheForm() {
		try (TrialEditor editor = new TrialEditor(this.site, this.trial, this.cast.staff(Role.AUTHOR), 1280)) {
			Page page = editor.open("<p>Une rivière</p>\n").page();
			page.evaluate(
					"() => { window.heard = []; document.querySelector('form:has(#body)').addEventListener('input', "
							+ "(event) => heard.push(event.target.id)); }");
			assertThat(page.evaluate("() => heard")).isEqualTo(List.of());
			editor.press("End").type(" se mesure");
			page.waitForFunction("() => document.getElementById('body').value === '<p>Une rivière se mesure</p>\\n'");
			assertThat((List<?>) page.evaluate("() => heard")).isNotEmpty().allMatch("body"::equals);
			page.evaluate("() => document.getElementById('body').dispatchEvent(new CustomEvent('tribune:replace', "
					+ "{ detail: '<h2>Autre</h2><p>texte</p>' }))");
			assertThat(editor.text().locator("h2")).hasText("Autre");
			assertThat(editor.html()).isEqualTo("<h2>Autre</h2><p>texte</p>");
			editor.press("Control+z");
			assertThat(editor.text()).hasText("Une rivière se mesure");
			editor.press("End").type(" à pied");
			page.locator("#send").click();
			assertThat(page.locator("pre")).hasText("<p>Une rivière se mesure à pied</p>");
		}
	}

	@Test
	void textThatTheEditorWouldLoseStaysInTheTextarea() {
		this.trial.show("<p>Une rivière</p>", Locale.FRENCH);
		try (Visitor author = Colleague.signIn(this.site, this.cast.staff(Role.AUTHOR), 1280, 900)) {
			author.page().route("**/editor/load-*.js", (route) -> {
				String forgetful = route.fetch().text().replace("=== words(text)", "!== words(text)");
				route.fulfill(new FulfillOptions().setContentType("text/javascript").setBody(forgetful));
			});
			Page page = author.open(EditorTrial.PATH);
			assertThat(page.locator("[data-part=unfit]")).isVisible();
			assertThat(page.locator("#body")).isVisible();
			assertThat(page.locator("[data-part=frame]")).isHidden();
		}
	}

	@Test
	void countsAreThoseOfTheServer() throws IOException {
		try (TrialEditor editor = new TrialEditor(this.site, this.trial, this.cast.staff(Role.AUTHOR), 1280)) {
			editor.open("<p>Une rivière se mesure à pied.</p>");
			assertThat(editor.page().locator("[data-part=count]")).containsText("6 mots");
			assertThat(editor.page().locator("[data-part=count]")).containsText("29 signes");
			assertThat(editor.page().locator("[data-part=count]")).containsText("1\u00a0min de lecture");
			for (String name : List.of("publier-les-echecs-de-laboratoire", "la-prevention-se-paie-d-avance",
					"l-hopital-a-besoin-d-interfaces-lentes", "why-public-code-needs-patient-maintainers")) {
				String html = Files.readString(Path.of("db/sample/articles", name + ".html"))
					.replaceFirst("(?s)^---.*?\\n---\\n", "");
				var body = this.markup.body(html, Locale.FRENCH, false);
				assertThat(editor.page().evaluate(COUNT, body.html())).as(name)
					.isEqualTo(Map.of("words", body.wordCount(), "minutes", body.readingMinutes()));
			}
		}
	}

	@Test
	void textareaServesWithoutScriptsAndWhereTheEditorFails() {
		this.trial.show("<p>Une rivière</p>", Locale.FRENCH);
		SignedIn who = this.cast.staff(Role.AUTHOR);
		try (Visitor plain = this.site.visitor((profile) -> profile.setJavaScriptEnabled(false))) {
			Page page = plain.page();
			page.navigate(this.site.address("/connexion"));
			page.fill("input[name=email]", who.email());
			page.fill("input[name=password]", Cast.PASSWORD);
			page.click("form button[type=submit]");
			page.navigate(this.site.address(EditorTrial.PATH));
			assertThat(page.locator("#body")).hasValue("<p>Une rivière</p>");
			assertThat(page.locator("[data-part=hint]")).isVisible();
			assertThat(page.locator("[data-part=frame]")).isHidden();
			page.locator("#body").fill("<p>Une mer</p>");
			page.locator("#send").click();
			assertThat(page.locator("pre")).hasText("<p>Une mer</p>");
		}
		try (Visitor unlucky = Colleague.signIn(this.site, who, 1280, 900)) {
			unlucky.page().route("**/prosemirror-view/**", (route) -> route.abort());
			Page page = unlucky.open(EditorTrial.PATH);
			page.waitForCondition(
					() -> unlucky.complaints().stream().anyMatch((one) -> one.contains("could not start")));
			assertThat(page.locator("#body")).isVisible();
			assertThat(page.locator("[data-part=frame]")).isHidden();
		}
	}

}
