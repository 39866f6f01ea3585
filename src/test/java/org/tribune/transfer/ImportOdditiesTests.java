package org.tribune.transfer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

/**
 * A site whose export has every oddity at once.
 */
@ImportTest
class ImportOdditiesTests {

	@Autowired
	private ImportBench bench;

	@Autowired
	private MockMvc mvc;

	private ImportBench.Outcome outcome = new ImportBench.Outcome(false, true, "");

	@BeforeEach
	void importOddities() throws Exception {
		this.bench.clear();
		this.outcome = this.bench.run(ImportBench.fixture("oddities"));
	}

	@Test
	void nothingFails() {
		assertThat(this.outcome.read()).isTrue();
		assertThat(this.outcome.problems()).isFalse();
		assertThat(this.outcome.text()).contains("articles publiés : 7", "articles en brouillon : 3");
	}

	@Test
	void itemWithoutTitleIsNamedAfterItsBeginning() {
		assertThat(this.bench.article("un-texte-sans-titre-coupe-en-deux-avec-un-l-eau"))
			.containsEntry("headline", "Un texte sans titre, coupé]]> en deux, avec un l’eau")
			.containsEntry("state", "PUBLISHED");
		assertThat(this.outcome.text()).contains("sans titre, nommé d’après son début");
	}

	@Test
	void authorsAndTermsNeedNoDeclaration() {
		assertThat(this.bench.count("contributor where last_name = 'inconnu'")).isEqualTo(1);
		assertThat(this.bench.count("section where slug = 'inconnue' and name = 'Rubrique inconnue'")).isEqualTo(1);
		assertThat(this.bench.count("theme where name = 'море'")).isEqualTo(1);
		assertThat(this.outcome.text()).contains("inconnu : auteur non déclaré");
	}

	@Test
	void localDateStandsInForTheMissingOne() {
		assertThat(this.bench.count("article where published_at = '2017-07-14T08:00:00Z'")).isEqualTo(1);
	}

	@Test
	void slugsAreKeptWherePossibleAndTheirOldAddressesAlways() throws Exception {
		assertThat(this.bench.article("-tiret_devant")).containsEntry("headline", "Tiret devant");
		this.mvc.perform(get("/blog/-tiret_devant/")).andExpect(redirectedUrl("/non-classe/-tiret_devant"));
		this.mvc.perform(get("/blog/été-au-cap/")).andExpect(redirectedUrl("/caps/ete-au-cap"));
		this.mvc.perform(get("/blog/море/")).andExpect(redirectedUrl("/caps/article-42"));
		this.mvc.perform(get("/blog/1207/")).andExpect(redirectedUrl("/rubrique-themes/article-1207"));
		assertThat(this.outcome.text()).contains("adresse « été-au-cap » devenue « ete-au-cap »",
				"adresse « 1207 » devenue « article-1207 »", "adresse « themes » devenue « rubrique-themes »");
	}

	@Test
	void repeatedNumbersAreAllKeptButForCopies() {
		assertThat(this.bench.article("-tiret_devant-2")).containsEntry("headline", "Numéro repris");
		assertThat(this.bench.count("article where headline = 'Numéro repris'")).isEqualTo(1);
		assertThat(this.outcome.text()).contains("son numéro est déjà celui d’une autre entrée",
				"deux fois dans le fichier, identique");
	}

	@Test
	void whatCannotBePublishedHonestlyIsADraft() {
		assertThat(this.bench.article("sans-date")).containsEntry("state", "DRAFT");
		assertThat(this.bench.article("manque")).containsEntry("state", "DRAFT");
		assertThat(this.bench.article("statut-maison")).containsEntry("state", "DRAFT");
		assertThat(this.outcome.text()).contains("publié sans aucune date", "programmé à une date passée",
				"état inconnu « archived »");
	}

	@Test
	void dangerousMarkupIsGoneAndReported() {
		assertThat(this.bench.body("mauvais-code"))
			.isEqualToIgnoringNewLines("<p>Avant</p><p>dedans</p><p>Champ</p><p>Après</p>");
		assertThat(this.outcome.text()).contains("code court inconnu [vc_row]", "retiré du texte : script");
	}

	@Test
	void emptyAndTypelessItemsAreRefused() {
		assertThat(this.outcome.text()).contains("Refusé : 3", "ni titre ni texte", "« Sans type » ( 50, ligne 46)",
				"sans type");
	}

	@Test
	void repairsOfTheFileAreMentioned() {
		assertThat(this.outcome.text()).contains("caractères de contrôle interdits en XML, retirés : 2",
				"caractères Windows-1252 égarés, rétablis : 1");
	}

}
