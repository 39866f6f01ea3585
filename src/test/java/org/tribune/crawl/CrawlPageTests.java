package org.tribune.crawl;

import java.time.Instant;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tribune.Cast;
import org.tribune.Clerk;
import org.tribune.SqlCounter;
import org.tribune.TribuneTest;
import org.tribune.article.Newsroom;
import org.tribune.sametheme.Workshop;
import org.tribune.staff.Role;
import org.tribune.taxonomy.Section;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Editors see what crawlers trip over, and it follows what they do about it.
 */
@TribuneTest
class CrawlPageTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private ReadingRounds rounds;

	@Autowired
	private Workshop workshop;

	@Autowired
	private JdbcClient database;

	private Clerk editor;

	private Section section;

	@BeforeEach
	void begin() {
		this.editor = new Clerk(this.web, this.cast.staff(Role.EDITOR));
		this.section = this.cast.section();
	}

	private long publish(Cast.Draft draft) {
		return this.cast.publish(draft.in(this.section), Cast.DAY);
	}

	private Document report(Finding finding) {
		this.rounds.workOff();
		return Jsoup.parse(this.editor.page("/admin/crawl/" + finding.word()));
	}

	/** The row of an address or a headline; empty for none. */
	private String row(Finding finding, String name) {
		return report(finding).select("tbody tr")
			.stream()
			.filter((row) -> row.expectFirst("th").text().equals(name))
			.map(Element::text)
			.findFirst()
			.orElse("");
	}

	private void edit(long id, Cast.Draft draft) {
		this.newsroom.edit(id, this.newsroom.version(id), draft.in(this.section).manuscript(), Cast.HAND);
	}

	@Test
	void articlesThatNobodyDescribedAreListedUntilSomebodyDoes() {
		Cast.Draft draft = this.cast.draft("Nue comme un ver");
		long id = publish(draft);
		assertThat(row(Finding.DESCRIPTIONS, "Nue comme un ver")).contains(this.section.name(), "Modifier");
		assertThat(report(Finding.DESCRIPTIONS).select("a[href=/admin/articles/" + id + "/edit]")).isNotEmpty();

		edit(id, this.cast.draft("Nue comme un ver").slug(draft.slug()).opening("", "Elle a un chapô."));
		assertThat(row(Finding.DESCRIPTIONS, "Nue comme un ver")).isEmpty();
	}

	@Test
	void titlesThatReadersCannotTellApartAreListedTogether() {
		long first = publish(this.cast.draft("Deux fois le même"));
		assertThat(row(Finding.TITLES, "Deux fois le même")).isEmpty();
		long second = publish(this.cast.draft("DEUX  fois le même"));
		assertThat(report(Finding.TITLES).select("tbody th").eachText()).contains("Deux fois le même",
				"DEUX fois le même");

		this.newsroom.withdraw(second, Cast.HAND);
		assertThat(row(Finding.TITLES, "Deux fois le même")).isEmpty();
		this.newsroom.withdraw(first, Cast.HAND);
	}

	@Test
	void orphansAreThoseThatNeitherTextsNorSuggestionsLeadTo() {
		Cast.Draft draft = this.cast.draft("Seule au monde");
		long id = publish(draft);
		this.workshop.workOff();
		this.database.sql("update same_theme_list set shown_by = 0 where article_id = ?").param(id).update();
		assertThat(row(Finding.ORPHANS, "Seule au monde")).isNotEmpty();

		long other = publish(this.cast.draft("Une amie")
			.body("<p><a href=\"" + this.section.path() + "/" + draft.slug() + "\">Lire</a></p>"));
		assertThat(row(Finding.ORPHANS, "Seule au monde")).isEmpty();
		this.newsroom.withdraw(other, Cast.HAND);
		assertThat(row(Finding.ORPHANS, "Seule au monde")).isNotEmpty();
	}

	@Test
	void linksInsideAreBrokenWhenTheirTargetGoesAndMovedWhenItMoves() {
		Cast.Draft target = this.cast.draft("La cible");
		long id = publish(target);
		String path = this.section.path() + "/" + target.slug();
		publish(this.cast.draft("Qui cite")
			.body("<p><a href=\"" + path + "#note\">Ici</a>, <a href=\"/nulle-part/du-tout\">"
					+ "là</a>, <a href=\"http://localhost:8080/themes/\">là-bas</a> et <a href=\"mailto:a@example.org\">à elle</a>.</p>"));
		assertThat(row(Finding.INSIDE, path)).isEmpty();
		assertThat(row(Finding.INSIDE, "/nulle-part/du-tout")).contains("404", "Qui cite");
		assertThat(row(Finding.INSIDE, "/themes/")).contains("Mène maintenant à /themes");

		edit(id, this.cast.draft("La cible").slug(target.slug() + "-b"));
		assertThat(row(Finding.INSIDE, path)).contains("Mène maintenant à " + path + "-b", "Qui cite");
		this.newsroom.withdraw(id, Cast.HAND);
		assertThat(row(Finding.INSIDE, path)).contains("410");
		this.newsroom.returnToDraft(id, Cast.HAND);
		edit(id, this.cast.draft("La cible").slug(target.slug()));
		this.newsroom.publish(id, Cast.HAND);
		assertThat(row(Finding.INSIDE, path)).isEmpty();
	}

	@Test
	void whatNoTextLinksToAnyMoreIsForgotten() {
		Cast.Draft draft = this.cast.draft("Qui se ravise").body("<p><a href=\"/nulle-part/oubli\">là</a></p>");
		long id = publish(draft);
		assertThat(row(Finding.INSIDE, "/nulle-part/oubli")).isNotEmpty();
		edit(id, this.cast.draft("Qui se ravise").slug(draft.slug()));
		assertThat(row(Finding.INSIDE, "/nulle-part/oubli")).isEmpty();
		assertThat(this.database.sql("select count(*) from link_address where address = '/nulle-part/oubli'")
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void linksOutsideAreCheckedAgainOrLeftBeOnRequest() {
		publish(this.cast.draft("Qui cite ailleurs")
			.body("<p><a href=\"https://dead.example.org/a?b=c&amp;d#e\">ailleurs</a></p>"));
		this.rounds.workOff();
		String address = "https://dead.example.org/a?b=c&d";
		this.database
			.sql("""
					update link_address set verdict = 'BROKEN', status = 404, failures = 3, checked_at = now(),
					       failing_since = timestamptz '2026-03-01 12:00Z', next_at = now() + interval '9 days' where address = ?
					""")
			.param(address)
			.update();
		assertThat(row(Finding.OUTSIDE, address)).contains("404", "1er mars 2026", "Qui cite ailleurs");

		String place = "/admin/crawl/addresses/" + this.database.sql("select id from link_address where address = ?")
			.param(address)
			.query(Long.class)
			.single();
		assertThat(this.editor.post(place + "/checks")).hasRedirectedUrl("/admin/crawl/outside");
		assertThat(row(Finding.OUTSIDE, address)).contains("Sera vérifiée dans un moment");
		assertThat(this.editor.post(place + "/ignorance")).hasRedirectedUrl("/admin/crawl/outside");
		assertThat(row(Finding.OUTSIDE, address)).isEmpty();
		assertThat(row(Finding.IGNORED, address)).contains("Émile Castaing");
		assertThat(this.editor.post(place + "/ignorance/removal")).hasRedirectedUrl("/admin/crawl/ignored");
		assertThat(row(Finding.IGNORED, address)).isEmpty();
		assertThat(this.database.sql("select action from audit_entry where detail = ? order by id")
			.param(address)
			.query(String.class)
			.list()).containsExactly("link.ignored", "link.minded");
	}

	@Test
	void allTextsAreReadAgainFromWhereItWasLeft() {
		long id = publish(this.cast.draft("D’avant"));
		this.rounds.workOff();
		this.database.sql("delete from crawl_article").update();
		Clerk administrator = new Clerk(this.web, this.cast.staff(Role.ADMINISTRATOR));
		assertThat(administrator.post("/admin/crawl/readings")).hasRedirectedUrl("/admin/crawl");
		assertThat(administrator.page("/admin/crawl")).contains("Lecture des textes en cours");
		this.rounds.workOff();
		assertThat(this.rounds.progress().going()).isFalse();
		assertThat(this.database
			.sql("""
					select count(*) from published_article a where not exists (select 1 from crawl_article where article_id = a.id)
					""")
			.query(Long.class)
			.single()).isZero();
		assertThat(row(Finding.DESCRIPTIONS, "D’avant")).isNotEmpty();
		this.newsroom.withdraw(id, Cast.HAND);
	}

	@Test
	void pagesGoOnAlongAKey() {
		this.rounds.workOff();
		for (int number = 0; number < Findings.PAGE + 2; number++) {
			this.database
				.sql("insert into link_address (address, verdict, next_at) values (?, 'BROKEN', ?::timestamptz)")
				.params("/page-suivante/" + number, Instant.parse("2199-01-01T00:00:00Z").toString())
				.update();
		}
		Document first = Jsoup.parse(this.editor.page("/admin/crawl/inside"));
		assertThat(first.select("tbody tr")).hasSize(Findings.PAGE);
		Document second = Jsoup.parse(this.editor.page(first.select("a[rel=next]").attr("href")));
		List<String> shown = first.select("tbody th").eachText();
		assertThat(second.select("tbody th").eachText()).isNotEmpty().doesNotContainAnyElementsOf(shown);
		this.database.sql("delete from link_address where address like '/page-suivante/%'").update();
	}

	@Test
	void pagesCostFewStatementsAndRefuseNonsense() throws Exception {
		for (String page : List.of("/admin/crawl", "/admin/crawl/titles", "/admin/crawl/outside")) {
			this.editor.get(page);
			assertThat(SqlCounter.statements(() -> this.editor.get(page))).as(page).hasSizeLessThanOrEqualTo(6);
		}
		assertThat(this.editor.get("/admin/crawl/anything")).hasStatus(404);
		assertThat(this.editor.get("/admin/crawl/titles?after=x")).hasStatus(400);
		assertThat(this.editor.get("/admin/crawl/titles?word=%00&after=1")).hasStatusOk();
	}

}
