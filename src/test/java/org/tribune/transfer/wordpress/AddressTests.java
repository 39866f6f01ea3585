package org.tribune.transfer.wordpress;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Old addresses, links and slugs.
 */
class AddressTests {

	private static final String SOURCE = "digue.example/blog";

	@ParameterizedTest
	@CsvSource({ "https://www.digue.example/2019/03/Jetee/, /2019/03/jetee, '', ''",
			"http://digue.example/blog/a//b/?utm_source=x#c, /blog/a/b, '', #c",
			"//digue.example/%C3%A9t%C3%A9/, /été, '', ''", "https://digue.example/?p=12, /, 12, ''",
			"https://digue.example/blog/?page_id=7&amp;x=1#y, /blog, 7, #y", "https://DIGUE.example, /, '', ''" })
	void addressesOfTheSiteAreUnderstood(String written, String path, String number, String fragment) {
		assertThat(OldAddress.of(written, SOURCE)).contains(new OldAddress(path, number, fragment));
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://ailleurs.example/x", "https://digue.example.ailleurs.example/",
			"mailto:a@digue.example", "/chemin", "#note-1", "" })
	void addressesOfOtherSitesAreNot(String written) {
		assertThat(OldAddress.of(written, SOURCE)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/2019/03/jetee, /jetee", "/2019/03/12/jetee, /jetee", "/2019/jetee, /jetee", "/jetee, /jetee",
			"/2019/03, /03", "/blog/2019/03/jetee, /blog/2019/03/jetee" })
	void datesBeforeTheSlugCanBeLeftOut(String path, String without) {
		assertThat(new OldAddress(path, "", "").withoutDate()).isEqualTo(without);
	}

	@Test
	void linksAreRewrittenWhereTheTargetIsKnown() {
		Map<String, String> targets = Map.of("/jetee", "/ports/jetee", "/", "/");
		String html = "<p><a href=\"https://digue.example/jetee/#b\" rel=\"noopener\">un</a>, "
				+ "<a href=\"https://digue.example/inconnu\" rel=\"noopener\">deux</a>, <a href=\"https://digue.example/\">trois</a>, "
				+ "<a href=\"https://digue.example/wp-content/uploads/a.pdf\">quatre</a>, <a href=\"/x\">cinq</a></p>";

		BodyLinks links = BodyLinks.rewrite(html, SOURCE, (address) -> targets.getOrDefault(address.path(), ""));

		assertThat(links.changed()).isTrue();
		assertThat(links.pending()).isTrue();
		assertThat(links.html()).contains("<a href=\"/ports/jetee#b\">un</a>", "<a href=\"/\">trois</a>",
				"https://digue.example/inconnu", "https://digue.example/wp-content/uploads/a.pdf",
				"<a href=\"/x\">cinq</a>");
	}

	@Test
	void bodyWithoutLinksIntoTheSiteIsLeftAsItIs() {
		String html = "<p><a href=\"https://ailleurs.example/\">Ailleurs</a> &amp; plus</p>";

		assertThat(BodyLinks.rewrite(html, SOURCE, (address) -> "/x")).isEqualTo(new BodyLinks(html, false, false));
	}

	@Test
	void pathsOfTheOldSiteBecomeAbsolute() {
		assertThat(BodyLinks.absolute("<a href=\"/jetee/\">un</a><a href=\"//b.example/\">deux</a>",
				"https://digue.example/blog"))
			.isEqualTo("<a href=\"https://digue.example/jetee/\">un</a><a href=\"//b.example/\">deux</a>");
	}

	@ParameterizedTest
	@CsvSource({ "la-jetee, Titre, la-jetee", "La-Jetee_2, Titre, la-jetee_2", "-tiret, Titre, -tiret",
			"%c3%a9t%c3%a9, Titre, ete", "%d0%bc, Titre, titre", "%d0%bc, море, article-9", "'', Un titre, un-titre",
			"'', '', article-9", "100%, Titre, 100" })
	void slugsAreKeptOrMade(String written, String title, String slug) {
		assertThat(SlugWish.of(written, title, "article-9")).isEqualTo(slug);
	}

}
