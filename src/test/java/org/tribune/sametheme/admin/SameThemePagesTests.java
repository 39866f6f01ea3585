package org.tribune.sametheme.admin;

import java.util.List;
import java.util.Locale;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tribune.Cast;
import org.tribune.Clerk;
import org.tribune.SqlCounter;
import org.tribune.TribuneTest;
import org.tribune.sametheme.Workshop;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What editors see and do beside an article.
 */
@TribuneTest
class SameThemePagesTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private Workshop workshop;

	@Autowired
	private JdbcClient database;

	private Clerk editor;

	private Section section;

	private Theme theme;

	private String word;

	@BeforeEach
	void sitDown() {
		this.database.sql("delete from same_theme_work").update();
		this.editor = new Clerk(this.web, this.cast.staff(Role.EDITOR));
		this.section = this.cast.section();
		this.theme = this.cast.theme("Datacenters");
		this.word = "quixbor" + Long.toString(System.nanoTime(), 36).replaceAll("[0-9]", "q");
	}

	@Test
	void suggestionSaysWhy() {
		long id = publish("Une");
		publish("Voisine");
		this.workshop.workOff();
		Document page = page(id);
		assertThat(page.select(".beside__one:contains(Voisine) .beside__why li").eachText()).contains("1 thème commun")
			.anyMatch((line) -> line.startsWith("termes proches") && line.contains(this.word + "s"));
	}

	@Test
	void draftShowsWhatReadersWouldSee() {
		publish("Voisine");
		this.workshop.workOff();
		long id = this.cast.create(draft("Brouillon"));
		Document page = page(id);
		assertThat(page.select("#shown-title").text()).isEqualTo("Ce que verraient les lecteurs");
		assertThat(page.select(".beside-columns .beside__what a").eachText()).first().isEqualTo("Voisine");
	}

	@Test
	void nextTenAreThoseBehindWhatIsShown() {
		long id = publish("Une");
		for (int number = 0; number < 16; number++) {
			publish("Voisine " + number);
		}
		this.workshop.workOff();
		Document page = page(id);
		List<String> shown = page.select(".beside-columns .beside__what a").eachText();
		List<String> next = page.select(".beside-next .beside__what a").eachText();
		assertThat(shown).hasSize(4);
		assertThat(next).hasSize(10).doesNotContainAnyElementsOf(shown);
	}

	@Test
	void pinIsOneGestureAndIsTakenBackInOne() {
		long id = publish("Une");
		long target = publish("À épingler");
		assertThat(this.editor.post(path(id, "pins"), "targetId", target)).hasRedirectedUrl(path(id, "same-theme"))
			.flash()
			.containsEntry("undo", path(id, "pins/" + target + "/removal"));
		assertThat(links(id, "CURATED")).containsExactly(target);
		assertThat(page(id).select("#pin-" + target + " .beside__why").text()).contains("épinglée");

		this.editor.post(path(id, "pins/" + target + "/removal"), "targetId", target);
		assertThat(links(id, "CURATED")).isEmpty();
	}

	@Test
	void banIsOneGestureAndIsTakenBackInOne() {
		long id = publish("Une");
		long target = publish("À écarter");
		this.editor.post(path(id, "pins"), "targetId", target);
		assertThat(this.editor.post(path(id, "bans"), "targetId", target)).flash()
			.containsEntry("undo", path(id, "bans/" + target + "/removal"));
		this.workshop.workOff();
		assertThat(links(id, "BANNED")).containsExactly(target);
		assertThat(links(id, "CURATED")).isEmpty();
		Document page = page(id);
		assertThat(page.select(".beside__what a").eachText()).doesNotContain("À écarter");
		assertThat(page.select("[aria-labelledby=banned-title]").text()).contains("À écarter");

		this.editor.post(path(id, "bans/" + target + "/removal"), "targetId", target);
		assertThat(links(id, "BANNED")).isEmpty();
	}

	@Test
	void pinsAreOrderedByButtonsAndAtOnce() {
		long id = publish("Une");
		long a = publish("A");
		long b = publish("B");
		long c = publish("C");
		List.of(a, b, c).forEach((target) -> this.editor.post(path(id, "pins"), "targetId", target));
		this.editor.post(path(id, "pins/" + c + "/place"), "step", -1);
		assertThat(links(id, "CURATED")).containsExactly(a, c, b);
		this.editor.post(path(id, "pins/" + a + "/place"), "step", -1);
		assertThat(links(id, "CURATED")).containsExactly(a, c, b);
		this.editor.post(path(id, "pins/order"), "ids", b + "," + a + ",999999999,x");
		assertThat(links(id, "CURATED")).containsExactly(b, a, c);
	}

	@Test
	void fifthPinIsRefusedInWords() {
		long id = publish("Une");
		for (int number = 0; number < 4; number++) {
			this.editor.post(path(id, "pins"), "targetId", publish("Épinglée " + number));
		}
		assertThat(this.editor.post(path(id, "pins"), "targetId", publish("La cinquième"))).flash()
			.containsEntry("alarm", "sametheme.full");
		assertThat(links(id, "CURATED")).hasSize(4);
	}

	@Test
	void whatReadersDoNotKnowCannotBePinned() {
		long id = publish("Une");
		long foreign = this.cast.create(draft("Secret"), this.cast.staff(Role.AUTHOR));
		assertThat(this.editor.post(path(id, "pins"), "targetId", foreign)).hasStatus(404);
		assertThat(this.editor.post(path(id, "bans"), "targetId", foreign)).hasStatus(404);
		assertThat(this.editor.post(path(id, "pins"), "targetId", id)).hasStatus(404);
		assertThat(this.editor.post(path(id, "pins"), "targetId", "x")).hasStatus(400);
	}

	@Test
	void pinGivesAnOpenEditPageANewEdition() {
		long id = publish("Une");
		int before = edition(id);
		this.editor.post(path(id, "pins"), "targetId", publish("À épingler"));
		assertThat(edition(id)).isEqualTo(before + 1);
	}

	@Test
	void articleThatEditorsLookAtIsNotCuratedByItsContributor() {
		SignedIn contributor = this.cast.staff(Role.CONTRIBUTOR);
		long id = this.cast.create(draft("D’une contributrice"), contributor);
		long target = publish("À épingler");
		Clerk clerk = new Clerk(this.web, contributor);
		this.database.sql("update article set state = 'IN_REVIEW' where id = ?").param(id).update();
		assertThat(clerk.get(path(id, "same-theme"))).hasStatusOk().bodyText().doesNotContain(path(id, "pins"));
		assertThat(clerk.post(path(id, "pins"), "targetId", target)).hasStatus(403);
		assertThat(clerk.post(path(id, "bans"), "targetId", target)).hasStatus(403);
		assertThat(clerk.post(path(id, "pins/order"), "ids", target)).hasStatus(403);
	}

	@Test
	void searchFindsWhatToPinInTheLanguageOfTheArticle() {
		long id = publish("Une");
		publish("Cherchée " + this.word);
		this.cast.publish(draft("In English " + this.word).english(), Cast.DAY);
		this.cast.create(draft("Brouillon " + this.word));
		Document page = Jsoup
			.parse(this.editor.page(path(id, "same-theme") + "?q={q}", this.word.toUpperCase(Locale.ROOT)));
		assertThat(page.select("[aria-label='Tribunes trouvées'] .beside__what").eachText())
			.containsExactly("Cherchée " + this.word);
		assertThat(Jsoup.parse(this.editor.page(path(id, "same-theme") + "?q={q}", "' :* & <b>")).select("b"))
			.isEmpty();
	}

	@Test
	void reportsTellWhatIsShownNowhereEverywhereAndAlone() {
		long hub = publish("Souvent montrée");
		long alone = this.cast
			.publish(this.cast.draft("Seule").in(this.cast.section()).body("<p>" + this.word + "x.</p>"), Cast.DAY);
		publish("Voisine");
		this.workshop.workOff();
		this.database.sql("update same_theme_list set shown_by = 900000 where article_id = ?").param(hub).update();
		this.database.sql("update same_theme_list set shown_by = 0, found = 0 where article_id = ?")
			.param(alone)
			.update();
		assertThat(this.editor.get("/admin/same-theme")).hasRedirectedUrl("/admin/same-theme/orphans");
		assertThat(report("orphans")).contains("Seule");
		assertThat(report("everywhere")).first().isEqualTo("Souvent montrée");
		assertThat(report("without")).contains("Seule");
		assertThat(this.editor.get("/admin/same-theme/nowhere")).hasStatus(404);
		this.database.sql("update same_theme_list set shown_by = 1 where article_id = ?").param(hub).update();
	}

	@Test
	void reportGoesOnWhereAPageEnds() {
		this.database.sql("delete from same_theme_list").update();
		for (int number = 0; number < 53; number++) {
			publish("Nulle part " + number);
		}
		this.database.sql("""
				insert into same_theme_list (article_id, found, weakest, computed_at, shown, source)
				select id, 0, 0, now(), '{}', '' from published_article order by id desc limit 53
				""").update();
		Document first = Jsoup.parse(this.editor.page("/admin/same-theme/orphans"));
		Document second = Jsoup.parse(this.editor.page(first.select("a[rel=next]").attr("href")));
		assertThat(first.select("tbody tr")).hasSize(50);
		assertThat(second.select("tbody th").eachText()).containsExactly("Nulle part 2", "Nulle part 1",
				"Nulle part 0");
		assertThat(second.select("a[rel=next]")).isEmpty();
	}

	@Test
	void pagesCostAFewStatements() throws Exception {
		long id = publish("Une");
		for (int number = 0; number < 16; number++) {
			publish("Voisine " + number);
		}
		this.workshop.workOff();
		page(id);
		assertThat(SqlCounter.statements(() -> page(id))).hasSizeBetween(1, 16);
		assertThat(SqlCounter.statements(() -> report("orphans"))).hasSizeBetween(1, 6);
	}

	private Cast.Draft draft(String headline) {
		return this.cast.draft(headline)
			.in(this.section)
			.on(this.theme)
			.body("<p>Les %1$ss, encore les %1$ss, et %2$s.</p>".formatted(this.word, headline));
	}

	private long publish(String headline) {
		return this.cast.publish(draft(headline), Cast.DAY);
	}

	private Document page(long id) {
		return Jsoup.parse(this.editor.page(path(id, "same-theme")));
	}

	private List<String> report(String report) {
		return Jsoup.parse(this.editor.page("/admin/same-theme/" + report)).select("tbody th").eachText();
	}

	private List<Long> links(long id, String kind) {
		return this.database
			.sql("select target_id from same_theme_link where article_id = ? and kind = ? order by position")
			.params(id, kind)
			.query((row, number) -> row.getLong(1))
			.list();
	}

	private int edition(long id) {
		return this.database.sql("select edition from article where id = ?").param(id).query(Integer.class).single();
	}

	private static String path(long id, String rest) {
		return "/admin/articles/" + id + "/" + rest;
	}

}
