package org.tribune.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import org.springframework.beans.factory.annotation.Autowired;
import org.tribune.Cast;
import org.tribune.staff.Role;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What comes from elsewhere arrives as what it means.
 */
@DeskBrowserTest
@TestInstance(Lifecycle.PER_CLASS)
class EditorPasteBrowserTests {

	private static final String NOTE = "<sup class=\"footnote-ref\" id=\"ref-1\"><a href=\"#note-1\">1</a></sup>";

	private static final String BACK = " <a class=\"footnote-back\" href=\"#ref-1\">↩</a></li></ol>";

	private TrialEditor editor;

	@BeforeAll
	void signIn(@Autowired SampleSite site, @Autowired EditorTrial trial, @Autowired Cast cast) {
		this.editor = new TrialEditor(site, trial, cast.staff(Role.CONTRIBUTOR), 1280);
	}

	@AfterEach
	void nothingIsComplainedOfAndNobodyElseIsAsked() {
		assertThat(this.editor.visitor().complaints()).isEmpty();
		assertThat(this.editor.visitor().requests()).allMatch((request) -> request.startsWith("http://localhost:"));
	}

	@AfterAll
	void leave() {
		this.editor.close();
	}

	@Test
	void wordArrivesWithItsListsNotesAndTablesButWithoutCommentsAndDeletions() throws IOException {
		this.editor.open("").paste("text/html", file("word.html"));
		assertThat(this.editor.html()).isEqualTo("<h2>Mesurer à pied</h2><h2>Le débit</h2>"
				+ "<p><strong>Une rivière</strong> se mesure <em>à pied</em>, dit Ada Lantier, à Morlieu." + NOTE
				+ "</p>" + "<p>H<sub>2</sub>O, le 1<sup>er</sup> mars. Ajouté.</p>"
				+ "<ul><li>amont<ul><li>la <strong>source</strong></li></ul></li><li>aval</li></ul>"
				+ "<ol><li>d’abord</li><li>ensuite</li></ol><blockquote><p>« L’eau sait. »</p></blockquote>"
				+ "<table><tbody><tr><td><strong>Mois</strong></td><td><strong>m<sup>3</sup>/s</strong></td></tr>"
				+ "<tr><td>Mars</td><td>12</td></tr></tbody></table>"
				+ "<p><a href=\"https://example.org/vire\" rel=\"noopener\">Le relevé</a>, le fichier.</p>"
				+ "<ol class=\"footnotes\"><li id=\"note-1\">Agence de la Vire, <em>Relevés</em>, 2025." + BACK);
	}

	@Test
	void googleDocsArriveWithTheirMarks() throws IOException {
		this.editor.open("").paste("text/html", file("google.html"));
		assertThat(this.editor.html()).isEqualTo(
				"<h2>Mesurer à pied</h2><p><strong>Une rivière</strong> se mesure " + "<em>à pied</em>, H<sub>2</sub>O."
						+ NOTE + "</p><p><a href=\"https://example.org/vire\" rel=\"noopener\">Le relevé</a></p>"
						+ "<ul><li>amont<ul><li>la source</li></ul></li><li>aval</li></ul>"
						+ "<table><tbody><tr><td>Mars</td><td>12</td></tr></tbody></table><figure class=\"pending\" "
						+ "data-source=\"https://lh7-rt.googleusercontent.com/docsz/AD_4nXfx?key=k1\"></figure>"
						+ "<ol class=\"footnotes\"><li id=\"note-1\">Agence de la Vire, 2025." + BACK);
	}

	@Test
	void webPagesArriveWithoutScriptsPixelsAndLinksThatLeadNowhere() throws IOException {
		this.editor.open("").paste("text/html", file("web.html"));
		assertThat(this.editor.html())
			.isEqualTo("<h2>Mesurer à pied</h2><p>Une rivière se <strong>mesure</strong>\u00a0à pied.</p>"
					+ "<p>Un texte dans une <em>boîte</em>.</p><p>Une autre boîte.</p><p>Voir la page, une autre, un piège, "
					+ "<a href=\"https://example.org/a?b=1&amp;utm_source=x\" rel=\"noopener\">le relevé</a>.</p>"
					+ "<figure class=\"pending\" data-source=\"https://example.org/vire.jpg\"><p>La Vire en crue</p>"
					+ "<figcaption>La Vire, <em>mars</em></figcaption></figure>"
					+ "<ul><li><a href=\"https://example.org/1\" rel=\"noopener\">un</a></li><li>deux<ul><li>trois</li></ul></li></ul>"
					+ "<h3>La suite</h3><blockquote><p>L’eau sait.</p><p><cite>A. L.</cite></p></blockquote>"
					+ "<pre><code>cat releve.txtsort -n</code></pre><figure class=\"embed\" data-provider=\"youtube\">"
					+ "<a href=\"https://www.youtube.com/embed/aqz-KE-bpKQ?si=x\" rel=\"noopener\">La crue</a></figure>");
	}

	@Test
	void plainTextHasParagraphsWhereItHasEmptyLines() throws IOException {
		this.editor.open("").paste("text/plain", file("plain.txt"));
		assertThat(this.editor.html()).isEqualTo("<p>Une rivière se mesure à pied.<br>Elle ne se mesure pas assis.</p>"
				+ "<p>Le relevé date de mars.</p><p>Fin.</p>");
		this.editor.open("").paste("text/plain", "un\r\ndeux");
		assertThat(this.editor.html()).isEqualTo("<p>un</p><p>deux</p>");
		this.editor.open("<p>Le relevé</p>").press("Control+a").paste("text/plain", "https://example.org/vire");
		assertThat(this.editor.html())
			.isEqualTo("<p><a href=\"https://example.org/vire\" rel=\"noopener\">Le relevé</a></p>");
	}

	@Test
	void pastedNotesJoinThoseThatAreThere() {
		this.editor.open("<p>Un" + NOTE + ".</p><ol class=\"footnotes\"><li id=\"note-1\">Première.</li></ol>")
			.press("Home")
			.paste("text/html", "<p>Avant<sup><a href=\"#fn1\" id=\"r1\">1</a></sup> </p>"
					+ "<p><a href=\"#r1\" id=\"fn1\">1</a> Collée.</p>");
		assertThat(this.editor.html()).contains("<li id=\"note-1\">Collée. ", "<li id=\"note-2\">Première. ")
			.containsSubsequence("Avant<sup", "#note-1", "Un<sup", "#note-2");
	}

	private static String file(String name) throws IOException {
		return Files.readString(Path.of("src/test/resources/editor", name));
	}

}
