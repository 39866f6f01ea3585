package org.tribune.search.words;

import java.util.List;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

	@ParameterizedTest
	@ValueSource(strings = { "L'eau", "l’eau", "L‘eau", "lʼeau", "d'eau", "qu’eau", "Eau", "\u00a0eau\u202f!",
			"«\u202feau\u202f»", "e\u00adau" })
	void whatIsElidedFalls(String text) {
		assertThat(folded(text)).containsExactly("eau");
	}

	@ParameterizedTest
	@CsvSource({ "Cœur,coeur", "ex-æquo,ex aequo", "Renée,renee", "RENE\u0301E,renee", "CO₂,co2", "Strauß,strauss",
			"ﬁn,fin", "Europe's,europe", "aujourd’hui,aujourd hui", "O’Brien,o brien", "Noël,noel", "İstanbul,istanbul",
			"12,12", "l’,l" })
	void spellingBecomesOne(String text, String words) {
		assertThat(folded(text)).containsExactly(words.split(" "));
	}

	@Test
	void compoundsAreTheirPartsAndOneWord() {
		assertThat(Words.of("Week-end")).extracting(Word::folded, Word::joined)
			.containsExactly(Tuple.tuple("week", "weekend"), Tuple.tuple("end", null));
		assertThat(folded("après-guerre")).isEqualTo(folded("après guerre"));
	}

	@Test
	void wordsKnowTheirPlace() {
		String text = "Voici l’œuvre d’Ada.";

		assertThat(Words.of(text)).extracting((word) -> text.substring(word.start(), word.end()))
			.containsExactly("Voici", "œuvre", "Ada");
	}

	@Test
	void whatIsNoSmallWordWithItsAccentsIsKept() {
		assertThat(Words.of("maïs mais thé sûr son été")).extracting(Word::rare)
			.containsExactly("=maïs", null, "=thé", "=sûr", null, null);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "'", "’’’", "-", "--", "\ud800", "\udc00x", "💧", "\u0000", "a\u0301b\u0301" })
	void anyTextIsRead(String text) {
		assertThat(Words.of(text)).allSatisfy((word) -> assertThat(word.folded()).isNotEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "nationaux,national", "nationale,nationaux", "journal,journaux", "travaux,travail", "chevaux,cheval",
			"rivières,rivière", "ouvrière,ouvrier", "ouvrières,ouvriers", "chercheuse,chercheurs",
			"directrice,directeur", "heureuses,heureux", "sportive,sportifs", "privées,privé", "régionale,régionaux",
			"communes,commune", "écrivaines,écrivain", "citoyenne,citoyens", "bateaux,bateau", "jeux,jeu",
			"européenne,européen", "politiques,politique", "nouvelle,nouveaux", "municipales,municipal",
			"autrice,auteur", "agricultrices,agriculteur", "coûteuse,coûteux", "complète,complet", "active,actif",
			"inégalités,inégalité" })
	void frenchFormsHaveOneStem(String one, String other) {
		Stems stems = new Stems(false);

		assertThat(stems.of(folded(one).getFirst())).isEqualTo(stems.of(folded(other).getFirst()));
	}

	@ParameterizedTest
	@CsvSource({ "été,étage", "rivière,rive", "mais,maison", "poste,position", "son,sonde", "politique,police",
			"nation,natation", "heure,heureux", "fleur,fleuve" })
	void whatIsAnotherWordStaysAnother(String one, String other) {
		Stems stems = new Stems(false);

		assertThat(stems.of(folded(one).getFirst())).isNotEqualTo(stems.of(folded(other).getFirst()));
	}

	@Test
	void englishFormsHaveOneStem() {
		Stems stems = new Stems(true);

		assertThat(stems.of("running")).isEqualTo(stems.of("runs"));
		assertThat(stems.of("policies")).isEqualTo(stems.of("policy"));
	}

	private static List<String> folded(String text) {
		return Words.of(text).stream().map(Word::folded).toList();
	}

}
