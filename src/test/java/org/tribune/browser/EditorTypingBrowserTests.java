package org.tribune.browser;

import java.util.Locale;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import org.springframework.beans.factory.annotation.Autowired;
import org.tribune.Cast;
import org.tribune.staff.Role;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Writing with the keyboard: Markdown, typography, the slash menu, shortcuts.
 */
@DeskBrowserTest
@TestInstance(Lifecycle.PER_CLASS)
class EditorTypingBrowserTests {

	private TrialEditor editor;

	@BeforeAll
	void signIn(@Autowired SampleSite site, @Autowired EditorTrial trial, @Autowired Cast cast) {
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
	void markdownBecomesStructure() {
		this.editor.open("").type("## Le débit").press("Enter");
		this.editor.type(
				"Une **rivière** se mesure *à pied*, `a < b`, [ici](https://example.org/vire) et [là](javascript:x).");
		this.editor.press("Enter").type("- amont").press("Enter").type("aval").press("Tab").press("Enter");
		this.editor.type("source").press("Enter", "Enter", "Enter").type("1. un").press("Enter", "Enter");
		this.editor.type("> L’eau sait.")
			.press("Enter", "Enter")
			.type("---")
			.type("### Fin")
			.press("Enter")
			.type("```sort -n");
		assertThat(this.editor.html()).isEqualTo("<h2>Le débit</h2><p>Une <strong>rivière</strong> se mesure "
				+ "<em>à pied</em>, <code>a &lt; b</code>, <a href=\"https://example.org/vire\" rel=\"noopener\">ici</a> et "
				+ "[là](javascript:x).</p><ul><li>amont<ul><li>aval</li><li>source</li></ul></li></ul><ol><li>un</li></ol>"
				+ "<blockquote><p>L’eau sait.</p></blockquote><hr><h3>Fin</h3><pre><code>sort -n</code></pre>");
	}

	@Test
	void frenchTypographyComesAsOneTypesButNotIntoCodeAddressesAndTimes() {
		this.editor.open("")
			.type("\"Vraiment?\" dit-il : \"l'eau; oui!\" Hein... 12:30, http://a.fr/?b=c;d et `x = \"y\"; z`");
		assertThat(this.editor.html()).isEqualTo("<p>«\u202fVraiment\u202f?\u202f» dit-il\u00a0: «\u202fl’eau\u202f; "
				+ "oui\u202f!\u202f» Hein… 12:30, http://a.fr/?b=c;d et <code>x = \"y\"; z</code></p>");
		this.editor.open("<p lang=\"en\">He said</p>").press("End").type(" \"it's\"; no");
		assertThat(this.editor.html()).contains("He said “it’s”; no");
	}

	@Test
	void eachCorrectionIsTakenBackAlone() {
		this.editor.open("").type("mot;");
		assertThat(this.editor.html()).isEqualTo("<p>mot\u202f;</p>");
		this.editor.press("Backspace");
		assertThat(this.editor.html()).isEqualTo("<p>mot;</p>");
		this.editor.type(" \"a").press("Control+z");
		this.editor.open("").type("l'").press("Control+z");
		assertThat(this.editor.html()).isEqualTo("<p>l'</p>");
		this.editor.press("Control+Shift+z");
		assertThat(this.editor.html()).isEqualTo("<p>l’</p>");
		this.editor.open("").type("**b**").press("Backspace");
		assertThat(this.editor.html()).isEqualTo("<p>**b**</p>");
	}

	@Test
	void englishHasItsOwnTypography() {
		this.editor.open("", Locale.ENGLISH).type("\"It's 'fine'\"... or? Yes; it is: here");
		assertThat(this.editor.html()).isEqualTo("<p>“It’s ‘fine’”… or? Yes; it is: here</p>");
	}

	@Test
	void slashMenuNarrowsDownAndInserts() {
		Locator menu = this.editor.page().locator(".editor__menu");
		this.editor.open("").type("/");
		assertThat(menu.locator("[role=option]")).hasCount(13);
		this.editor.type("exer");
		assertThat(menu.locator("[role=option]")).hasText(new String[] { "Exergue" });
		assertThat(this.editor.text()).hasAttribute("aria-activedescendant",
				menu.locator("li").first().getAttribute("id"));
		this.editor.press("Enter")
			.type("Court.")
			.press("Enter", "Enter")
			.type("/liste")
			.press("ArrowDown", "Enter")
			.type("un");
		assertThat(this.editor.html())
			.isEqualTo("<blockquote class=\"pull-quote\"><p>Court.</p></blockquote><ol><li>un</li></ol>");
		this.editor.open("").type("/tab").press("Escape");
		assertThat(menu).isHidden();
		assertThat(this.editor.html()).isEqualTo("<p>/tab</p>");
		this.editor.open("<p>un </p>").press("End").type("/");
		assertThat(menu).isHidden();
	}

	@Test
	void everythingHasAKey() {
		this.editor.open("<p>Mot</p>").press("Control+a", "Control+b", "Control+i");
		assertThat(this.editor.html()).isEqualTo("<p><strong><em>Mot</em></strong></p>");
		this.editor.press("Control+b", "Control+i", "Control+Alt+3");
		assertThat(this.editor.html()).isEqualTo("<h3>Mot</h3>");
		this.editor.press("Control+Alt+3", "Control+Shift+8");
		assertThat(this.editor.html()).isEqualTo("<ul><li>Mot</li></ul>");
		assertThat(this.editor.tool("bullet")).hasAttribute("aria-pressed", "true");
		this.editor.press("Control+Shift+8", "Control+Shift+9");
		assertThat(this.editor.html()).isEqualTo("<blockquote><p>Mot</p></blockquote>");
		this.editor.press("Control+z");
		assertThat(this.editor.html()).isEqualTo("<p>Mot</p>");
		this.editor.press("Control+/");
		assertThat(this.editor.dialog("help")).containsText("Ctrl + Alt + 2");
		this.editor.press("Escape");
		assertThat(this.editor.dialog("help")).hasCount(0);
		assertThat(this.editor.text()).isFocused();
	}

	@Test
	void toolbarIsOneStopWithArrowsInside() {
		this.editor.open("<p>Mot</p>").press("Control+a", "Alt+F10");
		assertThat(this.editor.tool("undo")).isFocused();
		this.editor.press("End");
		assertThat(this.editor.tool("help")).isFocused();
		for (int step = 0; step < 7; step++) {
			this.editor.press("ArrowRight");
		}
		assertThat(this.editor.tool("em")).isFocused();
		this.editor.press("Enter", "Escape");
		assertThat(this.editor.text()).isFocused();
		assertThat(this.editor.html()).isEqualTo("<p><em>Mot</em></p>");
		assertThat(this.editor.page().locator(".toolbar [tabindex='0']")).hasCount(1);
	}

	@Test
	void distractionGoesAndEscapeBringsItBack() {
		this.editor.open("<p>Mot</p>").press("Control+Shift+f");
		assertThat(this.editor.tool("focus")).hasAttribute("aria-pressed", "true");
		assertThat(this.editor.page().locator(".shell__side")).hasAttribute("inert", "");
		this.editor.type("x").press("Escape");
		assertThat(this.editor.tool("focus")).hasAttribute("aria-pressed", "false");
		assertThat(this.editor.page().locator("[inert]")).hasCount(0);
		assertThat(this.editor.html()).isEqualTo("<p>xMot</p>");
	}

}
