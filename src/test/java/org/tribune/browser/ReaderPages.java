package org.tribune.browser;

import java.util.List;
import java.util.stream.Stream;

/**
 * Every kind of page that readers get.
 */
final class ReaderPages {

	static final String HOME = "/";

	static final String ARTICLE = "/sante/la-prevention-se-paie-d-avance";

	static final String TABLE = "/technologies/petits-modeles-grandes-responsabilites";

	static final String FIGURE = "/sante/deserts-medicaux-compter-les-heures-pas-les-plaques";

	static final String ENGLISH = "/technologies/why-public-code-needs-patient-maintainers";

	static final List<String> STATIC = List.of("/pages/a-propos", "/pages/contact", "/pages/mentions-legales",
			"/pages/confidentialite", "/pages/accessibilite");

	private ReaderPages() {
	}

	static List<ReaderPage> all() {
		return Stream
			.of(articles(), lists(), search(), STATIC.stream().map((path) -> new ReaderPage("static", path)), errors())
			.flatMap((pages) -> pages)
			.toList();
	}

	static Stream<ReaderPage> articles() {
		return Stream.of(new ReaderPage("article with notes and contents", ARTICLE),
				new ReaderPage("article with a table", TABLE), new ReaderPage("article with a figure, updated", FIGURE),
				new ReaderPage("article by two", "/climat-energie/renover-par-quartier-pas-par-logement"),
				new ReaderPage("article with code", "/technologies/sauvegarder-c-est-gouverner"),
				new ReaderPage("article in English", ENGLISH, 200, "en"),
				new ReaderPage("article with videos and everything wide", Supplement.EMBEDS),
				new ReaderPage("article with as little as can be", Supplement.BARE));
	}

	private static Stream<ReaderPage> lists() {
		return Stream.of(new ReaderPage("home", HOME), new ReaderPage("section", "/sante"),
				new ReaderPage("long section", Supplement.SECTION),
				new ReaderPage("second page of a section", Supplement.SECTION + "?page=2"),
				new ReaderPage("theme", "/themes/eau"),
				new ReaderPage("theme without articles", Supplement.EMPTY_THEME), new ReaderPage("themes", "/themes"),
				new ReaderPage("themes of a letter", "/themes?lettre=s"),
				new ReaderPage("contributor", "/contributeurs/helene-marchal"),
				new ReaderPage("contributor without a portrait", Supplement.CONTRIBUTOR),
				new ReaderPage("contributors", "/contributeurs"),
				new ReaderPage("contributors of a letter", "/contributeurs?lettre=k"),
				new ReaderPage("archives", "/archives"), new ReaderPage("month", "/archives/2026/10"));
	}

	private static Stream<ReaderPage> search() {
		return Stream.of(new ReaderPage("search", "/recherche"),
				new ReaderPage("search with results", "/recherche?q=eau"),
				new ReaderPage("second page of results", "/recherche?q=essai&page=2"),
				new ReaderPage("search narrowed", "/recherche?q=eau&annee=2026&ordre=date"),
				new ReaderPage("search helped with its spelling", "/recherche?q=Marchall%20Helene%20mdecine"),
				new ReaderPage("search without results", "/recherche?q=zyxwv"));
	}

	private static Stream<ReaderPage> errors() {
		return Stream.of(new ReaderPage("missing", "/sante/il-n-y-a-rien-ici", 404, "fr"),
				new ReaderPage("withdrawn", Supplement.WITHDRAWN, 410, "fr"),
				new ReaderPage("refused", "/sante?page=deux", 400, "fr"),
				new ReaderPage("broken", BrokenPage.PATH, 500, "fr"));
	}

}
