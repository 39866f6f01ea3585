package org.tribune.article.desk.list;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.UriUtils;
import org.tribune.Cast;
import org.tribune.SqlCounter;
import org.tribune.TribuneTest;
import org.tribune.article.Newsroom;
import org.tribune.contributor.Contributor;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Theme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The list of articles: what is found, in which order, by whom.
 */
@TribuneTest
class ArticleListPageTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private JdbcClient database;

	private SignedIn author;

	private SignedIn editor;

	@BeforeEach
	void takePeopleOn() {
		this.author = this.cast.staff(Role.AUTHOR);
		this.editor = this.cast.staff(Role.EDITOR);
	}

	@Test
	void authorSeesTheirOwnOnlyAlsoWhenTheyAskForAnotherOwner() {
		this.cast.create(this.cast.draft("À moi"), this.author);
		SignedIn other = this.cast.staff(Role.AUTHOR);
		this.cast.create(this.cast.draft("À un autre"), other);

		assertThat(headlines(page("", this.author))).containsExactly("À moi");
		assertThat(headlines(page("?owner=" + other.id(), this.author))).containsExactly("À moi");
		assertThat(headlines(page("?owner=" + other.id(), this.editor))).containsExactly("À un autre");
	}

	@Test
	void rowSaysWhatItIsAndLeadsToTheDesk() {
		Section section = this.cast.section();
		long id = this.cast.create(this.cast.draft("Le grand fleuve").in(section).by(this.cast.ada(), this.cast.zoe()),
				this.author);

		Document page = page("?owner=" + this.author.id(), this.editor);

		assertThat(page.select("tbody tr").text()).contains("Le grand fleuve", "chez Nadia Ferroud", "Brouillon",
				"Énergie", "Ada Lantier, Zoé Quint", "modifiée le");
		assertThat(page.select("tbody a").attr("href")).isEqualTo("/admin/articles/" + id + "/edit");
		assertThat(page.select(".found").text()).isEqualTo("Une tribune");
	}

	@Test
	void articleWithoutHeadlineCanBeOpened() {
		this.cast.create(this.cast.draft(""), this.author);

		assertThat(headlines(page("", this.author))).containsExactly("Sans titre");
	}

	@Test
	void whatWasThrownAwayIsShownToWhoeverAsksForTheBin() {
		this.cast.create(this.cast.draft("Gardée"), this.author);
		this.newsroom.bin(this.cast.create(this.cast.draft("Jetée"), this.author), Cast.HAND);

		assertThat(headlines(page("", this.author))).containsExactly("Gardée");
		assertThat(headlines(page("?state=BINNED", this.author))).containsExactly("Jetée");
	}

	@Test
	void filtersNarrowTheListAndStandInChips() {
		Section section = this.cast.section();
		Theme theme = this.cast.theme("Barrages " + this.author.id());
		Contributor ada = this.cast.ada();
		this.cast.create(this.cast.draft("Ailleurs"), this.author);
		this.cast.create(this.cast.draft("Ici").in(section).on(theme).by(ada), this.author);
		long inReview = this.cast.create(this.cast.draft("Relue").in(section), this.author);
		this.newsroom.sendToReview(inReview, Cast.HAND);

		assertThat(headlines(page("?section=" + section.slug(), this.author))).containsExactlyInAnyOrder("Ici",
				"Relue");
		assertThat(headlines(page("?theme=" + theme.slug(), this.author))).containsExactly("Ici");
		assertThat(headlines(page("?theme=" + encode("barrages " + this.author.id()), this.author)))
			.containsExactly("Ici");
		assertThat(headlines(page("?contributor=" + ada.slug(), this.author))).containsExactly("Ici");
		Document page = page("?state=IN_REVIEW&section=" + section.slug(), this.author);
		assertThat(headlines(page)).containsExactly("Relue");
		assertThat(page.select(".chip").eachText()).containsExactly("État : En relecture enlever ce filtre",
				"Rubrique : Énergie enlever ce filtre");
		assertThat(page.select(".chip").eachAttr("href")).containsExactly("/admin/articles?section=" + section.slug(),
				"/admin/articles?state=IN_REVIEW");
	}

	@Test
	void nameThatSeveralBearIsAskedBack() {
		Contributor one = this.cast.zoe();
		Contributor two = this.cast.zoe();
		this.cast.create(this.cast.draft("De la seconde").by(two), this.author);

		Document page = page("?contributor=" + encode("Zoé Quint"), this.author);

		assertThat(headlines(page)).isEmpty();
		assertThat(page.select("#contributor-hint").text()).startsWith("Plusieurs noms répondent");
		assertThat(page.select(".choices a")).isNotEmpty();
		assertThat(headlines(page("?contributor=" + two.slug(), this.author))).containsExactly("De la seconde");
		assertThat(headlines(page("?contributor=" + one.slug(), this.author))).isEmpty();
		assertThat(page("?contributor=personne-de-ce-nom", this.author).select("#contributor-hint").text())
			.startsWith("Rien ne porte le nom");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "rivieres", "RIVIÈRE", "l'etiage", "étiage", "lantier", "lantier rivière", "coeur", "hydro" })
	void wordsAreFoundByTheirBeginningWithoutAccents(String words) {
		this.cast.create(
				this.cast.draft("Au cœur d’une rivière").opening("Hydrologie", "L’étiage dure.").by(this.cast.ada()),
				this.author);
		this.cast.create(this.cast.draft("Tout autre chose"), this.author);

		assertThat(headlines(page("?q=" + encode(words), this.author))).containsExactly("Au cœur d’une rivière");
	}

	@Test
	void contributorWhoChangesNameIsFoundUnderTheNewOne() {
		Contributor zoe = this.cast.zoe();
		this.cast.create(this.cast.draft("Signée").by(zoe), this.author);
		this.database.sql("update contributor set last_name = 'Zwingli' where id = ?").param(zoe.id()).update();

		assertThat(headlines(page("?q=zwingli", this.author))).containsExactly("Signée");
		assertThat(headlines(page("?q=quint", this.author))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "'", "\\", "' & !", ":*", "<script>alert(1)</script>", "a:*b|(", "%", "𝔘", "\u0000" })
	void nothingThatIsTypedBreaksThePage(String words) {
		Document page = page("?q=" + encode(words) + "&theme=" + encode(words) + "&contributor=" + encode(words)
				+ "&from=" + encode(words) + "&state=" + encode(words) + "&owner=" + encode(words) + "&after="
				+ encode(words), this.editor);

		assertThat(page.select("main script:not([src])")).isEmpty();
	}

	@Test
	void daysAreThoseOfTheSitesZone() {
		long id = this.cast.create(this.cast.draft("Datée"), this.author);
		this.database.sql("update article set modified_at = timestamptz '2026-03-01 23:30:00Z' where id = ?")
			.param(id)
			.update();

		assertThat(headlines(page("?from=2026-03-02&to=2026-03-02", this.author))).containsExactly("Datée");
		assertThat(headlines(page("?to=2026-03-01", this.author))).isEmpty();
		assertThat(headlines(page("?from=2026-03-03", this.author))).isEmpty();
		assertThat(headlines(page("?from=2026-99-99", this.author))).containsExactly("Datée");
	}

	@Test
	void byDateOfPublicationOnlyWhatAppeared() {
		Section section = this.cast.section();
		long old = this.cast.create(this.cast.draft("Ancienne").in(section), this.author);
		long recent = this.cast.create(this.cast.draft("Récente").in(section), this.author);
		this.cast.create(this.cast.draft("Brouillon").in(section), this.author);
		this.newsroom.publishAsOf(recent, Cast.DAY, Cast.HAND);
		this.newsroom.publishAsOf(old, Cast.DAY.minusSeconds(1000), Cast.HAND);

		assertThat(headlines(page("?sort=published", this.author))).containsExactly("Récente", "Ancienne");
	}

	@Test
	void pagesFollowOneAnotherWithoutGapOrRepetitionAndBack() {
		List<String> all = new ArrayList<>();
		for (int number = 0; number < 2 * ArticleList.SIZE + 5; number++) {
			all.addFirst("Numéro " + number);
			this.cast.create(this.cast.draft("Numéro " + number), this.author);
		}
		this.database.sql("update article set modified_at = date_trunc('second', modified_at) where owner_id = ?")
			.param(this.author.id())
			.update();

		Document first = page("", this.author);
		Document second = follow(first, "next");
		Document third = follow(second, "next");

		List<String> read = new ArrayList<>(headlines(first));
		read.addAll(headlines(second));
		read.addAll(headlines(third));
		assertThat(read).isEqualTo(all);
		assertThat(first.select("[rel=prev]")).isEmpty();
		assertThat(third.select("[rel=next]")).isEmpty();
		assertThat(headlines(follow(third, "prev"))).isEqualTo(headlines(second));
		assertThat(headlines(follow(second, "prev"))).isEqualTo(headlines(first));
		assertThat(follow(second, "prev").select("[rel=prev]")).isEmpty();
	}

	@Test
	void namesAreSuggested() {
		Theme theme = this.cast.theme("Énergies marines " + this.author.id());

		assertThat(this.web.get()
			.uri("/admin/articles/names")
			.param("kind", "THEME")
			.param("q", "energie mari " + this.author.id())
			.with(Cast.as(this.author))).hasStatusOk().bodyJson().extractingPath("$[0].value").isEqualTo(theme.name());
		assertThat(this.web.get().uri("/admin/articles/names").param("kind", "THEME").with(Cast.as(this.author)))
			.hasStatusOk()
			.bodyText()
			.isEqualTo("[]");
	}

	@Test
	void pageCostsAtMostSevenStatements() throws Exception {
		Theme theme = this.cast.theme("Coût");
		this.cast.create(this.cast.draft("Un").on(theme).by(this.cast.ada()), this.editor);
		assertThat(SqlCounter.statements(() -> page("", this.author))).hasSizeBetween(1, 4);
		assertThat(SqlCounter.statements(() -> page("?q=un", this.editor))).hasSizeBetween(1, 5);
		assertThat(SqlCounter
			.statements(() -> page("?q=un&state=DRAFT&theme=" + theme.slug() + "&contributor=lantier", this.editor)))
			.hasSizeBetween(1, 7);
	}

	private static List<String> headlines(Document page) {
		return page.select("tbody .table__headline a").eachText();
	}

	private Document follow(Document page, String rel) {
		String path = page.select("[rel=" + rel + "]").attr("href");
		assertThat(path).as(rel).startsWith("/admin/articles?");
		return page(path.substring("/admin/articles".length()), this.author);
	}

	private Document page(String query, SignedIn who) {
		var answer = this.web.get().uri(java.net.URI.create("/admin/articles" + query)).with(Cast.as(who)).exchange();
		assertThat(answer).hasStatusOk();
		try {
			return Jsoup.parse(answer.getResponse().getContentAsString());
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String encode(String text) {
		return UriUtils.encode(text, UTF_8);
	}

}
