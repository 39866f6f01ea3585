package org.tribune.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tribune.Cast;
import org.tribune.contributor.Contributor;
import org.tribune.search.index.SearchIndex;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What a question must find, must not find, and in which order: every line of "French
 * search" in what users of other systems suffer from.
 */
public abstract class FrenchQuestions {

	/** The indexes that know of the articles. */
	private static final Set<SearchIndex> WRITTEN = ConcurrentHashMap.newKeySet();

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private SearchIndex index;

	@BeforeEach
	void write() {
		if (WRITTEN.add(this.index)) {
			Section section = this.cast.section();
			Theme theme = this.cast.theme("Ornithorynques");
			Contributor zoe = this.cast.zoe();
			publish(section, "Renée Vasseur et l’œuvre du Québec", "Un cœur ex-æquo, d’Ormesson, lorsqu’ils chantent.");
			publish(section, "Renee Vasseur sans accent", "Une homonyme.");
			publish(section, "Le maïs transgénique du Poitou", "Un champ, une graine.");
			publish(section, "La conjonction de coordination", "On dit ceci mais on pense cela, transgénique ou non.");
			publish(section, "L’été caniculaire des vignerons", "Une saison sans pluie.");
			publish(section, "Le son caniculaire des cigales", "Une oreille attentive.");
			publish(section, "Les journaux régionaux du Quercy", "La presse locale et ses travaux.");
			publish(section, "Les ouvrières heureuses du Creusot", "Des citoyennes européennes et leurs directrices.");
			publish(section, "L’après-guerre à Saint-Nazaire",
					"Un week-end au bord de l’eau\u00a0; un rendez\u2011vous.");
			publish(section, "NARROW\u202f: la typographie « à l’espace fine » !",
					"Un mot\u202f; un autre\u00a0: un troisième.");
			publish(section, "La neutralité technologique du climatologue", "Un principe.");
			publish(section, "Côte atlantique et marégraphe", "La mer monte.");
			publish(section, "Cote boursière et marégraphe", "La bourse monte.");
			publish(section, "La dette du marégraphe public", "Le bien commun est une idée neuve en Europe.");
			publish(section, "Le commun, c’est bien un marégraphe", "Rien de neuf.");
			publish(section, "Thé ou café torréfié ?", "Une infusion.");
			this.cast.publish(this.cast.draft("Un animal").in(section).on(theme).by(zoe), Cast.DAY);
			publish(section, "Zzhaut dans le titre", "Rien.");
			this.cast.publish(this.cast.draft("Plus bas").opening("", "Zzhaut dans le chapô.").in(section), Cast.DAY);
			publish(section, "Tout en bas", "Zzhaut dans le texte seulement.");
			this.cast.publish(this.cast.draft("Vieux zzfrais").in(section), Cast.DAY.minusSeconds(400_000_000));
			this.cast.publish(this.cast.draft("Jeune zzfrais").in(section), Cast.DAY);
		}
		this.index.catchUp();
	}

	private void publish(Section section, String headline, String body) {
		this.cast.publish(this.cast.draft(headline).body("<p>" + body + "</p>").in(section), Cast.DAY);
	}

	static Stream<Arguments> questions() {
		String renee = "Renée Vasseur";
		return Stream.of(
				// Accents, ligatures, capitals
				arguments("renee vasseur", List.of("Renee Vasseur", renee), List.of()),
				arguments("renée vasseur", List.of(renee, "Renee Vasseur"), List.of()),
				arguments("RENÉE VASSEUR", List.of(renee, "Renee Vasseur"), List.of()),
				arguments("RENEE quebec", List.of(renee), List.of()),
				arguments("oeuvre québec", List.of(renee), List.of()),
				arguments("Œuvre Québec", List.of(renee), List.of()),
				arguments("coeur aequo", List.of(renee), List.of()), arguments("cœur æquo", List.of(renee), List.of()),
				arguments("Rene\u0301e que\u0301bec", List.of(renee), List.of()),
				// Elisions with every apostrophe
				arguments("l'oeuvre quebec", List.of(renee), List.of()),
				arguments("l’œuvre quebec", List.of(renee), List.of()),
				arguments("lʼœuvre quebec", List.of(renee), List.of()),
				arguments("ormesson quebec", List.of(renee), List.of()),
				arguments("d'ormesson", List.of(renee), List.of()),
				arguments("qu’ils chantent ormesson", List.of(renee), List.of()),
				arguments("saison l'ete caniculaire", List.of("L’été caniculaire"), List.of("Le son caniculaire")),
				// Words that are small ones without their accents
				arguments("maïs", List.of("Le maïs transgénique"), List.of("La conjonction")),
				arguments("maïs transgénique", List.of("Le maïs transgénique"), List.of("La conjonction")),
				arguments("mais transgenique", List.of("Le maïs transgénique", "La conjonction"), List.of()),
				arguments("été caniculaire", List.of("L’été caniculaire"), List.of("Le son")),
				arguments("ete caniculaire", List.of("L’été caniculaire"), List.of("Le son")),
				arguments("son caniculaire", List.of("Le son caniculaire"), List.of("L’été")),
				arguments("le son des cigales", List.of("Le son caniculaire"), List.of()),
				arguments("thé torréfié", List.of("Thé ou café"), List.of()),
				// Plural, feminine, -al and -aux
				arguments("journal régional quercy", List.of("Les journaux"), List.of()),
				arguments("régionale quercy", List.of("Les journaux"), List.of()),
				arguments("travail quercy", List.of("Les journaux"), List.of()),
				arguments("ouvrier heureux creusot", List.of("Les ouvrières"), List.of()),
				arguments("citoyen européen creusot", List.of("Les ouvrières"), List.of()),
				arguments("directeur creusot", List.of("Les ouvrières"), List.of()),
				// Hyphens and spaces of every width
				arguments("après guerre nazaire", List.of("L’après-guerre"), List.of()),
				arguments("apres-guerre saint nazaire", List.of("L’après-guerre"), List.of()),
				arguments("weekend nazaire", List.of("L’après-guerre"), List.of()),
				arguments("rendez-vous nazaire", List.of("L’après-guerre"), List.of()),
				arguments("eau\u00a0nazaire", List.of("L’après-guerre"), List.of()),
				arguments("«\u202fespace fine\u202f» narrow", List.of("NARROW"), List.of()),
				arguments("narrow autre troisième", List.of("NARROW"), List.of()),
				// Exact spelling first
				arguments("côte marégraphe", List.of("Côte atlantique", "Cote boursière"), List.of()),
				arguments("cote maregraphe", List.of("Cote boursière", "Côte atlantique"), List.of()),
				// Phrases
				arguments("\"bien commun\"", List.of("La dette"), List.of("Le commun")),
				arguments("«\u00a0bien commun\u00a0»", List.of("La dette"), List.of("Le commun")),
				arguments("« BIEN COMMUN »", List.of("La dette"), List.of("Le commun")),
				arguments("“idee neuve” maregraphe", List.of("La dette"), List.of("Le commun")),
				// Minus
				arguments("marégraphe -bourse", List.of("Côte atlantique", "La dette"), List.of("Cote boursière")),
				arguments("maregraphe -\"bien commun\"", List.of("Côte atlantique"), List.of("La dette")),
				arguments("marégraphe -dettes", List.of("Côte atlantique"), List.of("La dette")),
				// The beginning of the last word, and small misspellings
				arguments("climatolo", List.of("La neutralité"), List.of()),
				arguments("technologique climat", List.of("La neutralité"), List.of()),
				arguments("climatolgue", List.of("La neutralité"), List.of()),
				arguments("neutralitée climatologue", List.of("La neutralité"), List.of()),
				arguments("maregraffe atlantique", List.of("Côte atlantique"), List.of()),
				arguments("climatolougue technologike", List.of("La neutralité"), List.of()),
				// Where a word stands, and when it was written
				arguments("zzhaut", List.of("Zzhaut dans le titre", "Plus bas", "Tout en bas"), List.of()),
				arguments("zzfrais", List.of("Jeune zzfrais", "Vieux zzfrais"), List.of()),
				arguments("ornithorynque", List.of("Un animal"), List.of()),
				arguments("zoe quint ornithorynque", List.of("Un animal"), List.of()));
	}

	@ParameterizedTest
	@MethodSource("org.tribune.search.FrenchQuestions#questions")
	void findsInThisOrder(String question, List<String> found, List<String> notFound) {
		var result = this.web.get().uri("/recherche").param("q", question).exchange();
		assertThat(result).hasStatusOk();
		List<String> headlines = Jsoup
			.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
			.select(".row__headline")
			.eachText();

		List<String> expected = headlines.stream()
			.flatMap((headline) -> found.stream().filter(headline::startsWith))
			.toList();
		assertThat(expected).as("%s among %s", found, headlines).containsExactlyElementsOf(found);
		notFound.forEach((beginning) -> assertThat(headlines).noneMatch((headline) -> headline.startsWith(beginning)));
	}

}
