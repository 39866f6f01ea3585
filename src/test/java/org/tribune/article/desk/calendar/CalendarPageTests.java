package org.tribune.article.desk.calendar;

import java.io.UnsupportedEncodingException;
import java.time.Instant;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tribune.Cast;
import org.tribune.SqlCounter;
import org.tribune.TribuneTest;
import org.tribune.article.Newsroom;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The calendar, and moving a scheduled article to another day.
 */
@TribuneTest
class CalendarPageTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private JdbcClient database;

	private SignedIn author;

	@BeforeEach
	void takeAnAuthorOn() {
		this.author = this.cast.staff(Role.AUTHOR);
	}

	@Test
	void monthShowsWhatAppearsOnItsDays() {
		long scheduled = scheduled("Le fleuve gelé", "2198-12-03T13:30:00Z");
		long published = complete("Déjà parue");
		this.newsroom.publishAsOf(published, Instant.parse("2198-12-01T08:05:00Z"), Cast.HAND);

		Document page = page("?month=2198-12", this.author);

		assertThat(page.select("h1").text()).isEqualTo("Calendrier décembre 2198");
		assertThat(page.select("thead th").eachText()).containsExactly("lundi", "mardi", "mercredi", "jeudi",
				"vendredi", "samedi", "dimanche");
		assertThat(page.select("[data-day=2198-12-03] #article-" + scheduled).text()).contains("14 h 30",
				"Le fleuve gelé", "Programmée");
		assertThat(page.select("[data-day=2198-12-01] #article-" + published).text()).contains("9 h 05", "Déjà parue",
				"Publiée");
		assertThat(page.select("#article-" + scheduled + "[data-movable] form")).hasSize(1);
		assertThat(page.select("#article-" + published + "[data-movable], #article-" + published + " form")).isEmpty();
		assertThat(page.select("[rel=prev]").attr("href")).isEqualTo("/admin/calendar?month=2198-11");
		assertThat(page.select("[rel=next]").attr("href")).isEqualTo("/admin/calendar?month=2199-01");
	}

	@Test
	void weeksAreWholeAndBeginOnMonday() {
		Document page = page("?month=2026-03", this.author);

		assertThat(page.select("[data-day]").eachAttr("data-day")).startsWith("2026-02-23").endsWith("2026-04-05");
		assertThat(page.select("tbody tr")).allSatisfy((week) -> assertThat(week.select("td")).hasSize(7));
		assertThat(page.select(".day--outside")).hasSize(6 + 5);
	}

	@Test
	void todayIsMarkedAndOnlyToday() {
		assertThat(page("", this.author).select("[aria-current=date]")).hasSize(1);
		assertThat(page("?month=2026-01", this.author).select("[aria-current=date]")).isEmpty();
	}

	@Test
	void authorSeesTheirOwnOnly() {
		scheduled("À l’auteur", "2198-10-03T13:30:00Z");

		assertThat(page("?month=2198-10", this.author).select(".entry")).hasSize(1);
		assertThat(page("?month=2198-10", this.cast.staff(Role.AUTHOR)).select(".entry")).isEmpty();
		assertThat(page("?month=2198-10", this.cast.staff(Role.EDITOR)).text()).contains("À l’auteur");
	}

	@Test
	void crowdedDayLeadsToAPageOfItsOwn() {
		for (int minute = 10; minute < 18; minute++) {
			scheduled("Minute " + minute, "2197-05-04T10:" + minute + ":00Z");
		}

		Elements day = page("?month=2197-05", this.author).select("[data-day=2197-05-04]");

		assertThat(day.select(".entry a[href$=/edit]").eachText()).containsExactly("Minute 10", "Minute 11",
				"Minute 12", "Minute 13", "Minute 14");
		assertThat(day.select(".day__more").text()).isEqualTo("+ 3");
		Document own = page(day.select(".day__more a").attr("href").substring("/admin/calendar".length()), this.author);
		assertThat(own.select(".entry")).hasSize(8);
		assertThat(own.select("h1").text()).isEqualTo("jeudi 4 mai 2197");
	}

	@ParameterizedTest
	@CsvSource({ "2198-12-03T13:30:00Z, 2198-12-10, 2198-12-10T13:30:00Z",
			// Over the days on which the clocks go forward and back, at the same hour
			// there.
			"2198-03-20T07:00:00Z, 2198-04-10, 2198-04-10T06:00:00Z",
			"2198-10-20T06:00:00Z, 2198-11-10, 2198-11-10T07:00:00Z",
			// 2.30 does not exist on the night the clocks go forward.
			"2198-03-20T01:30:00Z, 2198-03-25, 2198-03-25T01:30:00Z" })
	void movedArticleKeepsItsHour(String before, String day, String after) {
		long id = scheduled("Se déplace", before);

		MvcTestResult answer = move(id, this.newsroom.version(id), day, this.author);

		assertThat(answer).hasStatus3xxRedirection()
			.hasRedirectedUrl("/admin/calendar?month=" + day.substring(0, 7) + "#article-" + id);
		assertThat(answer).flash().containsEntry("notice", "desk.move.done");
		assertThat(scheduledFor(id)).isEqualTo(Instant.parse(after));
	}

	@Test
	void articleIsNotMovedIntoThePast() {
		long id = scheduled("Reste", "2198-12-03T13:30:00Z");

		MvcTestResult answer = move(id, this.newsroom.version(id), "2020-01-01", this.author);

		assertThat(answer).flash().containsEntry("alarm", "desk.move.past");
		assertThat(answer).hasRedirectedUrl("/admin/calendar?month=2198-12#article-" + id);
		assertThat(scheduledFor(id)).isEqualTo(Instant.parse("2198-12-03T13:30:00Z"));
	}

	@Test
	void articleThatSomebodyChangedSinceIsNotMoved() {
		long id = scheduled("Changée", "2198-12-03T13:30:00Z");
		int version = this.newsroom.version(id);
		this.newsroom.schedule(id, Instant.parse("2198-12-05T13:30:00Z"), Cast.HAND);

		assertThat(move(id, version, "2198-12-20", this.author)).flash().containsEntry("alarm", "desk.move.changed");
		assertThat(scheduledFor(id)).isEqualTo(Instant.parse("2198-12-05T13:30:00Z"));
	}

	@Test
	void articleThatIsNotScheduledIsNotMoved() {
		long id = complete("Brouillon");

		assertThat(move(id, this.newsroom.version(id), "2198-12-20", this.author)).flash()
			.containsEntry("alarm", "desk.move.changed");
	}

	@Test
	void articleThatLacksWhatItNeedsToAppearIsNotMoved() {
		long id = scheduled("Sans signature", "2198-12-03T13:30:00Z");
		this.database.sql("delete from byline where article_id = ?").param(id).update();

		assertThat(move(id, this.newsroom.version(id), "2198-12-20", this.author)).flash()
			.containsEntry("alarm", "desk.move.unready");
		assertThat(scheduledFor(id)).isEqualTo(Instant.parse("2198-12-03T13:30:00Z"));
	}

	@Test
	void othersArticleIsNotMoved() {
		long id = scheduled("À l’auteur", "2198-12-03T13:30:00Z");

		assertThat(move(id, this.newsroom.version(id), "2198-12-20", this.cast.staff(Role.AUTHOR))).hasStatus(404);
		assertThat(scheduledFor(id)).isEqualTo(Instant.parse("2198-12-03T13:30:00Z"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "?month=2026-13", "?month=x", "?month=+999999999-12", "?day=2026-02-30", "?day=",
			"?month=", "?month=9999-12", "?month=0000-01" })
	void nothingInTheAddressBreaksThePage(String query) {
		assertThat(page(query, this.author).select("[aria-current=date]")).hasSize(1);
	}

	@Test
	void headlineIsText() {
		long id = scheduled("Gelé", "2198-09-03T13:30:00Z");
		this.database.sql("update article set headline = '<img src=x onerror=alert(1)>' where id = ?")
			.param(id)
			.update();

		Document page = page("?month=2198-09", this.author);

		assertThat(page.select("img")).isEmpty();
		assertThat(page.select(".entry > a").text()).isEqualTo("<img src=x onerror=alert(1)>");
	}

	@Test
	void monthCostsThreeStatements() throws Exception {
		scheduled("Coûte peu", "2198-12-03T13:30:00Z");
		assertThat(SqlCounter.statements(() -> page("?month=2198-12", this.author))).hasSizeBetween(1, 3);
	}

	private long complete(String headline) {
		return this.cast.create(
				this.cast.draft(headline).in(this.cast.section()).by(this.cast.zoe()).opening("", "Un chapô."),
				this.author);
	}

	private long scheduled(String headline, String when) {
		long id = complete(headline);
		this.newsroom.schedule(id, Instant.parse(when), Cast.HAND);
		return id;
	}

	private Instant scheduledFor(long id) {
		return this.database.sql("select scheduled_for from article where id = ?")
			.param(id)
			.query(java.time.OffsetDateTime.class)
			.single()
			.toInstant();
	}

	private MvcTestResult move(long id, int version, String day, SignedIn who) {
		return this.web.post()
			.uri("/admin/articles/{id}/day", id)
			.param("version", String.valueOf(version))
			.param("day", day)
			.with(Cast.as(who))
			.exchange();
	}

	private Document page(String query, SignedIn who) {
		var answer = this.web.get().uri(java.net.URI.create("/admin/calendar" + query)).with(Cast.as(who)).exchange();
		assertThat(answer).hasStatusOk();
		try {
			return Jsoup.parse(answer.getResponse().getContentAsString());
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
