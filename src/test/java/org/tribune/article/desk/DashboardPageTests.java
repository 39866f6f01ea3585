package org.tribune.article.desk;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tribune.Cast;
import org.tribune.SqlCounter;
import org.tribune.TribuneTest;
import org.tribune.article.Newsroom;
import org.tribune.media.Image;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What each member of staff finds on the first page of the newsroom.
 */
@TribuneTest
class DashboardPageTests {

	private static final Instant LATER = Instant.parse("2199-01-01T00:00:00Z");

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private JdbcClient database;

	@Test
	void editorFindsWhatWaitsForReviewFirst() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		long id = this.cast.create(this.cast.draft("Relire le fleuve").in(this.cast.section()), author);
		this.newsroom.sendToReview(id, Cast.HAND);
		// The longest waiting are listed first: others of this database must not hide it.
		this.database.sql("update article set modified_at = timestamptz '1999-01-01' where id = ?").param(id).update();

		Document page = page(this.cast.staff(Role.EDITOR));

		assertThat(page.select(".panel--waiting h2").text()).startsWith("À relire");
		assertThat(page.select(".panel--waiting .desk-row__headline").eachText()).contains("Relire le fleuve");
		assertThat(page.select(".panel--waiting a[href=/admin/articles/" + id + "/edit]")).hasSize(1);
	}

	@Test
	void authorSeesTheirOwnOnly() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		SignedIn other = this.cast.staff(Role.AUTHOR);
		this.cast.create(this.cast.draft("À moi"), author);
		this.cast.create(this.cast.draft("À un autre"), other);

		Document page = page(author);

		assertThat(page.select(".desk-row__headline").eachText()).containsExactly("À moi");
		assertThat(page.select(".count").eachText()).containsExactly("1");
	}

	@Test
	void everyStateHasItsPlace() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		this.cast.create(this.cast.draft("Brouillon"), author);
		long inReview = this.cast.create(this.cast.draft("Relue").in(this.cast.section()), author);
		this.newsroom.sendToReview(inReview, Cast.HAND);
		long scheduled = complete("Programmée", author);
		this.newsroom.schedule(scheduled, LATER, Cast.HAND);
		long published = complete("Parue", author);
		this.newsroom.publish(published, Cast.HAND);

		Document page = page(author);

		assertThat(page.select("section h2 span:first-child").eachText()).containsExactly("En relecture", "Programmées",
				"Brouillons", "Parues récemment");
		assertThat(page.select(".desk-row__headline").eachText()).containsExactly("Relue", "Programmée", "Brouillon",
				"Parue");
		assertThat(page.select(".notice--alarm")).isEmpty();
	}

	@Test
	void draftThatCameBackWithAWishComesFirst() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		this.cast.create(this.cast.draft("Encore un brouillon"), author);
		long id = this.cast.create(this.cast.draft("À reprendre").in(this.cast.section()), author);
		this.database.sql("update article set changes_asked = 'Plus court', changes_asked_at = now() where id = ?")
			.param(id)
			.update();

		Document page = page(author);

		assertThat(page.select("section h2 span:first-child").eachText()).containsExactly("À reprendre", "Brouillons");
		assertThat(page.select(".desk-row__headline").eachText()).containsExactly("À reprendre", "Encore un brouillon");
		assertThat(page.select(".asked").eachText()).containsExactly("modifications demandées");
	}

	@Test
	void alarmIsRaisedForWhatIsLate() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		long id = this.cast.create(this.cast.draft("En souffrance"), author);
		// Nothing that is complete stays late: the schedule would publish it at once.
		this.database.sql("update article set state = 'SCHEDULED', scheduled_for = ? where id = ?")
			.param(Timestamp.from(Instant.now().minus(Duration.ofMinutes(2))))
			.param(id)
			.update();
		try {
			Document page = page(author);

			assertThat(page.select(".notice--alarm[role=alert] h2").text()).isEqualTo("Une tribune aurait dû paraître");
			assertThat(page.select(".notice--alarm .desk-row__headline").eachText()).containsExactly("En souffrance");
			assertThat(page.select(".notice--alarm .late").text()).isEqualTo("en retard");
			assertThat(page(this.cast.staff(Role.AUTHOR)).select(".notice--alarm")).isEmpty();
		}
		finally {
			this.newsroom.returnToDraft(id, Cast.HAND);
		}
	}

	@Test
	void emptyDeskInvitesToWrite() {
		Document page = page(this.cast.staff(Role.CONTRIBUTOR));

		assertThat(page.select(".panel--welcome a[href=/admin/articles/new]").text())
			.isEqualTo("Écrire la première tribune");
		assertThat(page.select("section")).isEmpty();
	}

	@Test
	void longListLeadsToAllOfIt() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		for (int number = 0; number <= Dashboard.ROWS; number++) {
			this.cast.create(this.cast.draft("Brouillon " + number), author);
		}

		Document page = page(author);

		assertThat(page.select(".desk-row")).hasSize(Dashboard.ROWS);
		assertThat(page.select(".count").text()).isEqualTo(String.valueOf(Dashboard.ROWS + 1));
		assertThat(page.select(".panel__further a").attr("href")).isEqualTo("/admin/articles?state=DRAFT");
	}

	@Test
	void pageCostsFiveStatements() throws Exception {
		for (Role role : Role.values()) {
			SignedIn who = this.cast.staff(role);
			this.cast.create(this.cast.draft("Un brouillon"), who);
			assertThat(SqlCounter.statements(() -> page(who))).as(role.name()).hasSizeBetween(1, 5);
		}
	}

	@Test
	void imageThatMayNotBeShownAnyMoreRaisesAnAlarmWithTheArticlesThatShowIt() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		Image image = this.cast.drawing("agence.svg", "La crue de 1910");
		// The longest past come first: others of this database must not hide it.
		license(image, LocalDate.of(1999, 1, 1));
		long shown = this.cast.create(this.cast.draft("Illustrée par une agence")
			.in(this.cast.section())
			.by(this.cast.zoe())
			.illustrated(image, "", ""), author);
		this.newsroom.publish(shown, Cast.HAND);
		this.cast.create(this.cast.draft("Brouillon illustré").illustrated(image, "", ""), author);

		Document editors = page(this.cast.staff(Role.EDITOR));
		Document strangers = page(this.cast.staff(Role.AUTHOR));

		assertThat(editors.select(".licences h2").text()).isEqualTo("Des images n’ont plus de licence");
		assertThat(editors.select(".licence a[href=/admin/media/" + image.id() + "]").text())
			.isEqualTo("La crue de 1910");
		assertThat(editors.select(".licence .state--withdrawn").text()).contains("1er", "janvier 1999");
		assertThat(editors.select(".licence a[href=/admin/articles/" + shown + "/edit]")).hasSize(1);
		assertThat(editors.select(".licence").text()).doesNotContain("Brouillon illustré");
		assertThat(page(author).select(".licence__places").text()).contains("Illustrée par une agence");
		assertThat(strangers.select(".licences")).isEmpty();
		license(image, LocalDate.of(2199, 1, 1));
		assertThat(page(author).select(".licences")).isEmpty();
	}

	private void license(Image image, LocalDate lastDay) {
		this.database.sql("update image set licence_expires_on = ? where id = ?").params(lastDay, image.id()).update();
	}

	private long complete(String headline, SignedIn owner) {
		return this.cast.create(
				this.cast.draft(headline).in(this.cast.section()).by(this.cast.zoe()).opening("", "Un chapô."), owner);
	}

	private Document page(SignedIn who) {
		var answer = this.web.get().uri("/admin").with(Cast.as(who)).exchange();
		assertThat(answer).hasStatusOk();
		try {
			return Jsoup.parse(answer.getResponse().getContentAsString());
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
