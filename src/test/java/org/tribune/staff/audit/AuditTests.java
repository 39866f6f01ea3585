package org.tribune.staff.audit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.article.ArticleVerb;
import org.tribune.staff.Actor;
import org.tribune.staff.AuditLog;
import org.tribune.staff.Guest;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who did what, when and from where.
 */
@TribuneTest
class AuditTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private AuditLog log;

	@Autowired
	private AuditWords words;

	@Autowired
	private JdbcClient database;

	@Test
	void signInsAndFailuresAreInTheLogWithTheirAddress() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		Guest guest = Guest.from("198.51.100.77", this.web);
		guest.post("/connexion", "email", author.email(), "password", "un mauvais mot de passe");
		guest.post("/connexion", "email", author.email(), "password", Cast.PASSWORD);
		Document page = administrator().page("/admin/audit?member=" + author.id());
		List<String> lines = page.select("tbody tr").eachText();
		assertThat(lines).hasSize(2);
		assertThat(lines.get(0)).contains("Connexion", author.name(), "198.51.100.77");
		assertThat(lines.get(1)).contains("Connexion refusée", "198.51.100.77");
		assertThat(page.html()).doesNotContain("un mauvais mot de passe");
	}

	@Test
	void filtersNarrowTheLog() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		this.log.record(Actor.of(author), "essai.fait", "essai/7", "L’eau");
		this.log.record(Actor.of(author), "essai.refait", "essai/8", "Le vent");
		Guest administrator = administrator();
		String mine = "/admin/audit?member=" + author.id();
		assertThat(administrator.page(mine + "&action=essai.fait").select("tbody tr")).hasSize(1);
		assertThat(administrator.page(mine + "&subject=essai/8").select("tbody tr").text()).contains("Le vent")
			.contains("essai.refait");
		assertThat(administrator.page(mine + "&from=2100-01-01").select("tbody tr")).isEmpty();
		assertThat(administrator.page(mine + "&to=2000-01-01").select("tbody tr")).isEmpty();
		assertThat(administrator.page(mine + "&from=2000-01-01&to=2100-01-01").select("tbody tr")).hasSize(2);
		assertThat(administrator.get("/admin/audit?from=hier")).hasStatus(422);
		assertThat(administrator.get("/admin/audit?member=x")).hasStatus(422);
	}

	@Test
	void pagesFollowOneAnotherWithoutGapOrRepeat() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		for (int i = 0; i < AuditTrail.PAGE + 7; i++) {
			this.log.record(Actor.of(author), "essai.compte", "", "numéro-" + i + ".");
		}
		this.database.sql("update audit_entry set at = '2026-01-01T00:00:00Z' where member_id = ?")
			.param(author.id())
			.update();
		Guest administrator = administrator();
		Document first = administrator.page("/admin/audit?member=" + author.id() + "&action=essai.compte");
		String older = first.select("a[rel=next]").attr("href");
		assertThat(older).contains("action=essai.compte");
		Document second = administrator.page(older);
		assertThat(first.select("tbody tr")).hasSize(AuditTrail.PAGE);
		assertThat(second.select("tbody tr")).hasSize(7);
		assertThat(second.select("tbody").text()).contains("numéro-0.").doesNotContain("numéro-7.");
		assertThat(second.select("a[rel=next]")).isEmpty();
	}

	@Test
	void everythingIsEscaped() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		this.log.record(Actor.of(author), "essai.attaque", "<img src=x>", "<script>alert(1)</script>");
		Document page = administrator().page("/admin/audit?member=" + author.id() + "&subject=\"><script>");
		assertThat(page.select("main img, main script")).isEmpty();
		assertThat(administrator().page("/admin/audit?member=" + author.id()).select("tbody script")).isEmpty();
	}

	@Test
	void tableForSpreadsheetsIsHarmless() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		this.log.record(Actor.of(author), "essai.formule", "essai/1", "=HYPERLINK(\"https://example.org\")");
		this.log.record(Actor.of(author), "essai.formule", "essai/2", "Un titre, \"cité\"");
		MvcTestResult answer = administrator().get("/admin/audit/csv?member=" + author.id() + "&action=essai.formule");
		assertThat(answer).hasContentType("text/csv;charset=UTF-8");
		String table = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(table.lines()).hasSize(3);
		assertThat(table).startsWith("\ufeffQuand,Qui,Quoi")
			.contains("\"'=HYPERLINK(\"\"https://example.org\"\")\"")
			.contains("\"Un titre, \"\"cité\"\"\"");
	}

	@Test
	void logSpeaksEnglishToo() {
		SignedIn administrator = this.cast.staff(Role.ADMINISTRATOR);
		Guest guest = Guest.signedIn(administrator, this.web);
		guest.post("/admin/account", "name", administrator.name(), "language", "en");
		assertThat(guest.page("/admin/audit?member=" + administrator.id()).select("tbody").text()).contains("Signed in",
				"Name or language changed");
	}

	@Test
	void everyVerbOfAnArticleHasItsWords() {
		for (ArticleVerb verb : ArticleVerb.values()) {
			String action = "article." + verb.past();
			assertThat(this.words.of(action, Locale.FRENCH)).isNotEqualTo(action);
			assertThat(this.words.of(action, Locale.ENGLISH)).isNotEqualTo(action);
		}
		assertThat(this.words.of("essai.inconnu", Locale.FRENCH)).isEqualTo("essai.inconnu");
		assertThat(this.words.detail("staff.role-changed", "EDITOR → AUTHOR", Locale.FRENCH))
			.isEqualTo("Édition → Rédaction");
	}

	private Guest administrator() {
		return Guest.signedIn(this.cast.staff(Role.ADMINISTRATOR), this.web);
	}

}
