package org.tribune.markup;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SlugTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			L’intelligence artificielle en santé : quels défis ? | l-intelligence-artificielle-en-sante-quels-defis
			L'IA, l´IA | l-ia-l-ia
			Œuvres & cætera                | oeuvres-caetera
			Straße                         | strasse
			Ça alors !!!                   | ca-alors
			Łódź, Đà Nẵng, Ørsted, Þór     | lodz-da-nang-orsted-thor
			ÉTÉ 2026                       | ete-2026
			İstanbul                       | istanbul
			--a--b--                       | a-b
			a_b.c/d\\e                     | a-b-c-d-e
			50 % d’eau                     | 50-d-eau
			ﬁn de l’année                  | fin-de-l-annee
			H₂O et m²                      | h2o-et-m2
			日本語                          | ""
			مرحبا                          | ""
			👩‍🚀 !?                         | ""
			""                             | ""
			日本 2026                       | 2026
			""")
	void titleBecomesPlainLettersAndHyphens(String title, String slug) {
		assertThat(Slug.of(title)).isEqualTo(slug);
		assertThat(Slug.of(slug)).isEqualTo(slug);
	}

	@Test
	void longTitleIsCutBetweenWords() {
		String slug = Slug.of("mot ".repeat(60));
		assertThat(slug).hasSize(119).endsWith("-mot");
		assertThat(Slug.of("abcdefghi ".repeat(20))).hasSize(119);
		assertThat(Slug.of("a".repeat(119) + " b")).hasSize(119);
		assertThat(Slug.of("a".repeat(120) + " b")).hasSize(120);
		assertThat(Slug.of("a".repeat(500))).hasSize(120);
	}

	@Test
	void combiningLettersAreTheSameAsComposedOnes() {
		assertThat(Slug.of("e\u0301te\u0301")).isEqualTo(Slug.of("été")).isEqualTo("ete");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "l-ia", "ancien_slug", "-mene-par", "2026-bilan", "a--b" })
	void slugOfAnImportIsValid(String slug) {
		assertThat(Slug.isValid(slug)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "A", "é", "a b", "a/b", "a.b", "a%20b", "a\n", ".." })
	void anythingElseIsNot(String slug) {
		assertThat(Slug.isValid(slug)).isFalse();
	}

	@Test
	void validSlugHasAtMostTwoHundredCharacters() {
		assertThat(Slug.isValid("a".repeat(200))).isTrue();
		assertThat(Slug.isValid("a".repeat(201))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "themes", "contributeurs", "archives", "recherche", "pages", "feed", "feed.rss",
			"feed.atom", "feed.json", "sitemap", "sitemap.xml", "sitemap-news.xml", "robots.txt", "media", "admin",
			"Admin", "connexion", "deconnexion", "actuator", "error", "assets", "css", "js", "webjars", "favicon",
			"favicon.ico", "corrections", "api", "well-known", ".well-known", "1207", "2026", "0", "" })
	void pathsOfTheSiteAreReserved(String slug) {
		assertThat(Slug.isReserved(slug)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "sante", "2026-bilan", "themes-du-mois", "l-admin", "mediation" })
	void otherWordsAreFree(String slug) {
		assertThat(Slug.isReserved(slug)).isFalse();
	}

}
