package org.tribune.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.tribune.Cast;
import org.tribune.staff.Role;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The editor holds the rules of accessibility and stays inside the window, at the widths
 * of a phone and a desk, in light and dark.
 */
@DeskBrowserTest
class EditorLooksBrowserTests {

	private static final String TEXT = """
			<p>Une <strong>rivière</strong> se mesure <a href="/a">à pied</a><sup class="footnote-ref"><a href="#note-1">1</a></sup>.</p>
			<h2>Mesurer</h2><figure><img src="/media/1/original/a.svg" alt="Une carte" width="16" height="9"><figcaption>La Vire</figcaption></figure>
			<figure class="embed" data-provider="link"><a href="https://example.org/une-adresse-bien-longue-pour-un-telephone">Carte</a></figure>
			<figure class="pending" data-source="https://example.org/a.jpg"><p>Une crue</p></figure>
			<blockquote class="pull-quote"><p>Pas assis.</p></blockquote><table><thead><tr><th scope="col">Mois</th><th scope="col">m³/s</th>
			<th scope="col">Une colonne</th><th scope="col">Une autre</th><th scope="col">Encore</th></tr></thead>
			<tbody><tr><td>Mars</td><td>12</td><td>a</td><td>b</td><td>c</td></tr></tbody></table>
			<ul><li>un</li></ul><pre><code>sort -n</code></pre><hr><p>Fin</p>
			<ol class="footnotes"><li id="note-1">Une note.</li></ol>""";

	@Autowired
	private SampleSite site;

	@Autowired
	private EditorTrial trial;

	@Autowired
	private Cast cast;

	@ParameterizedTest
	@CsvSource({ "375, LIGHT", "1280, DARK" })
	void editorAndItsDialogsAreAccessible(int width, ColorScheme scheme) {
		try (TrialEditor editor = new TrialEditor(this.site, this.trial, this.cast.staff(Role.AUTHOR), width)) {
			Axe.install(editor.visitor());
			Page page = editor.page();
			page.route(Pattern.compile("/media/[0-9]"),
					(route) -> route.fulfill(new FulfillOptions().setContentType("image/svg+xml")
						.setBody("<svg xmlns='http://www.w3.org/2000/svg' width='16' height='9'/>")));
			page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
			editor.open(TEXT).into("td");
			assertThat(editor.tool("row-after")).isVisible();
			assertClean(page, "text");
			for (String dialog : new String[] { "link", "figure", "embed", "footnote", "table", "help" }) {
				editor.text().evaluate("(text) => text.focus()");
				page.evaluate("(name) => document.querySelector(`.toolbar [data-command=${name}]`).click()", dialog);
				assertThat(page.locator("dialog[open]")).hasCount(1);
				assertClean(page, dialog);
				editor.press("Escape");
				assertThat(page.locator("dialog[open]")).hasCount(0);
			}
			editor.open("").type("/");
			assertThat(page.locator(".editor__menu")).isVisible();
			assertClean(page, "slash menu");
			editor.press("Escape", "Control+Shift+f");
			assertClean(page, "without distraction");
			assertThat(editor.visitor().complaints()).isEmpty();
		}
	}

	private static void assertClean(Page page, String what) {
		assertThat(Axe.violations(page)).as(what).isEmpty();
		assertThat(page.evaluate("() => document.documentElement.scrollWidth - innerWidth")).as(what + " is too wide")
			.isEqualTo(0);
	}

}
