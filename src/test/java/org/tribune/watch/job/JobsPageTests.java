package org.tribune.watch.job;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tribune.Cast;
import org.tribune.SqlCounter;
import org.tribune.TribuneTest;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.watch.Backlogs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@TribuneTest
class JobsPageTests {

	private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private JdbcClient database;

	@Autowired
	private RunLog log;

	@Autowired
	private Backlogs backlogs;

	@AfterEach
	void tidy() {
		this.database.sql("delete from job_run").update();
		this.database.sql("delete from ping where path like '/travail-%'").update();
		this.database.sql("delete from same_theme_work where attempts > 0").update();
		this.backlogs.forget();
	}

	private Document page(SignedIn who) {
		this.backlogs.forget();
		var response = this.web.get().uri("/admin/jobs").with(Cast.as(who)).exchange().getResponse();
		assertThat(response.getStatus()).isEqualTo(200);
		return Jsoup.parse(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	private static Element job(Document page, String name) {
		return page.select(".job")
			.stream()
			.filter((one) -> one.select("h2").text().equals(name))
			.findFirst()
			.orElseThrow();
	}

	@Test
	void everyScheduledTaskIsSeenWithoutItsKnowing() {
		await().untilAsserted(() -> assertThat(this.log.runs()).extracting(Run::task)
			.contains("article.DueArticles.moveOn", "search.keeping.IndexWatch.look", "redirect.RedirectHits.write",
					"site.Snapshots.refresh"));

		Set<String> named = new TreeSet<>();
		page(this.cast.staff(Role.EDITOR)).select(".job h2").forEach((one) -> named.add(one.text()));
		assertThat(named).contains("Publications programmées", "Index de recherche", "Sur le même thème",
				"Signalements", "Pages en mémoire", "Réglages, menus, rubriques", "Compteur des redirections",
				"Corbeille");
	}

	@Test
	void textsThatCouldNotBeReadAreShownAndReadAgainWhenTold() {
		this.database
			.sql("insert into crawl_work (path, attempts, due_at) values ('/essai', 3, now() + interval '1 day')")
			.update();

		Element job = job(page(this.cast.staff(Role.ADMINISTRATOR)), "Santé du contenu");

		assertThat(job.hasClass("job--troubled")).isTrue();
		assertThat(job.select("form").attr("action")).isEqualTo("/admin/jobs/crawl/retries");
		this.web.post().uri("/admin/jobs/crawl/retries").with(Cast.as(this.cast.staff(Role.ADMINISTRATOR))).exchange();
		assertThat(this.database.sql("select due_at <= now() from crawl_work where path = '/essai'")
			.query(Boolean.class)
			.single()).isTrue();
		this.database.sql("delete from crawl_work where path = '/essai'").update();
	}

	@Test
	void whatOtherNodesDidIsShownBesideWhatThisOneDid() {
		this.database
			.sql("""
					insert into job_run values ('autre.example.org:8080', 'article.DueArticles.moveOn', now(), 12, 345678, 2, now(),
					'IllegalStateException: <b>hier</b>'), ('parti.example.org:1', 'article.DueArticles.moveOn',
					now() - interval '2 days', 1, 1, 0, null, null)
					""")
			.update();
		await().until(() -> this.log.runs()
			.stream()
			.filter((run) -> run.task().equals("article.DueArticles.moveOn"))
			.count() == 2);

		Element job = job(page(this.cast.staff(Role.EDITOR)), "Publications programmées");

		assertThat(job.select("summary").text()).isEqualTo("Sur 2 serveurs");
		assertThat(job.text()).contains("autre.example.org:8080", "345 678", "IllegalStateException: <b>hier</b>")
			.doesNotContain("parti.example.org");
		assertThat(job.select("b")).isEmpty();
		assertThat(job.hasClass("job--troubled")).isTrue();
	}

	@Test
	void whatRanIsWrittenDownForTheOthers() {
		this.log.ran("Essai.write", NOON, Duration.ofMillis(7), null);
		this.log.ran("Essai.write", NOON.plusSeconds(1), Duration.ofMillis(9),
				new IllegalStateException("Plus de place"));
		this.log.write();

		assertThat(this.database
			.sql("select runs || ' ' || failures || ' ' || took_ms || ' ' || failure from job_run"
					+ " where task = 'Essai.write'")
			.query(String.class)
			.single()).isEqualTo("2 1 9 IllegalStateException: Plus de place");
		this.log.ran("Essai.write", NOON.plusSeconds(2), Duration.ofMillis(9), null);
		this.log.write();
		assertThat(this.database.sql("select runs || ' ' || failures from job_run where task = 'Essai.write'")
			.query(String.class)
			.single()).isEqualTo("3 1");
	}

	@Test
	void failuresAreShownAndTriedAgain() {
		this.database.sql("""
				insert into ping (kind, path, created_at, due_at, attempts, done_at, delivered, answer)
				values ('INDEX_NOW', '/travail-1', now(), now(), 6, now(), false, '503')
				""").update();
		SignedIn agathe = this.cast.staff(Role.ADMINISTRATOR);

		Element job = job(page(agathe), "Signalements");
		assertThat(job.hasClass("job--troubled")).isTrue();
		String action = job.select("form").attr("action");
		assertThat(action).isEqualTo("/admin/jobs/pings/retries");
		assertThat(this.web.post().uri(action).with(Cast.as(agathe))).hasRedirectedUrl("/admin/jobs");

		assertThat(this.database.sql("select done_at is null from ping where path = '/travail-1'")
			.query(Boolean.class)
			.single()).isTrue();
		assertThat(this.database.sql("select count(*) from audit_entry where action = 'job.retried' and member_id = ?")
			.param(agathe.id())
			.query(Integer.class)
			.single()).isOne();
		assertThat(this.web.post().uri("/admin/jobs/schedule/retries").with(Cast.as(agathe))).hasStatus(404);
		assertThat(this.web.post().uri("/admin/jobs/nothing/retries").with(Cast.as(agathe))).hasStatus(404);
	}

	@Test
	void editorsSeeWithoutButtons() {
		assertThat(page(this.cast.staff(Role.EDITOR)).select(".job form")).isEmpty();
	}

	@Test
	void pageAsksLittle() throws Exception {
		SignedIn agathe = this.cast.staff(Role.ADMINISTRATOR);
		page(agathe);
		this.backlogs.forget();

		assertThat(SqlCounter.statements(() -> this.web.get().uri("/admin/jobs").with(Cast.as(agathe)).exchange()))
			.hasSizeLessThanOrEqualTo(8);
	}

}
