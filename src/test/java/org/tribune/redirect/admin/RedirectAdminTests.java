package org.tribune.redirect.admin;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tribune.Cast;
import org.tribune.Clerk;
import org.tribune.TribuneTest;
import org.tribune.article.Newsroom;
import org.tribune.redirect.RedirectHits;
import org.tribune.redirect.Redirects;
import org.tribune.staff.Role;
import org.tribune.taxonomy.Section;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Editors write, try and import redirects.
 */
@TribuneTest
class RedirectAdminTests {

	private static final String LIST = "/admin/redirects";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private Redirects redirects;

	@Autowired
	private RedirectHits hits;

	@Autowired
	private JdbcClient database;

	private Clerk editor;

	private String unique = "";

	@BeforeEach
	void signIn() {
		this.editor = new Clerk(this.web, this.cast.staff(Role.EDITOR));
		this.unique = "/vieux-" + this.editor.who().id();
	}

	@Test
	void writtenRedirectIsFollowedInEverySpelling() {
		assertThat(add("https://ancien.example.org" + this.unique + "/Été/", "/themes")).hasStatus(302);

		assertThat(this.web.get().uri(this.unique + "/ÉTÉ")).hasStatus(301).hasHeader("Location", "/themes");
		assertThat(this.editor.page(LIST)).contains(this.unique + "/été");
		assertThat(add(this.unique + "/ailleurs", "https://example.org/a?b=c#d")).hasStatus(302);
		assertThat(this.web.get().uri(this.unique + "/ailleurs")).hasStatus(301)
			.hasHeader("Location", "https://example.org/a?b=c#d");
		assertThat(add(this.unique + "/ici", "http://localhost:8080/themes")).hasStatus(302);
		assertThat(this.redirects.target(this.unique + "/ici")).contains("/themes");
	}

	@Test
	void chainsAreCollapsedAndCirclesRefused() {
		add(this.unique + "-b", "/themes");
		add(this.unique + "-a", this.unique + "-b");
		assertThat(this.redirects.target(this.unique + "-a")).contains("/themes");

		add(this.unique + "-x", this.unique + "-y");
		add(this.unique + "-y", this.unique + "-z");
		assertThat(this.redirects.target(this.unique + "-x")).contains(this.unique + "-z");
		assertThat(add(this.unique + "-z", this.unique + "-x")).hasStatus(422).bodyText().contains("ramène");
		assertThat(add(this.unique + "-i", this.unique + "-I/")).hasStatus(422);
		assertThat(add(this.unique + "-a", "/archives")).hasStatus(422).bodyText().contains("mène déjà");
	}

	@Test
	void livePageIsNeverShadowed() {
		Section section = this.cast.section();
		Cast.Draft draft = this.cast.draft("Publiée").in(section).by(this.cast.ada());
		long id = this.cast.publish(draft, Cast.DAY);
		for (String path : new String[] { "/", "/themes", "/recherche", section.path(),
				this.cast.theme("Sans article").path(), section.path() + "/" + draft.slug(),
				"/ailleurs/" + draft.slug(), "/admin/articles", "/connexion", "/media/1", "/Themes/" }) {
			assertThat(add(path, "/archives")).as(path).hasStatus(422);
		}
		this.newsroom.withdraw(id, Cast.HAND);
		assertThat(add(section.path() + "/" + draft.slug(), "/archives")).hasStatus(422).bodyText().contains("retirée");
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "//evil.example", "/\\evil.example", "http://example.org", "themes",
			"https://", "data:text/html,x", "/a b", "" })
	void targetIsAPathOrAnHttpsAddress(String target) {
		assertThat(add(this.unique + "-t", target)).hasStatus(422)
			.bodyText()
			.contains("value=\"" + this.unique + "-t\"");
		assertThat(this.redirects.target(this.unique + "-t")).isEmpty();
	}

	@Test
	void anAddressCanBeTried() {
		add(this.unique + "-essai", "/archives");

		assertThat(tried(this.unique + "-ESSAI/")).contains("mène à /archives");
		assertThat(tried("/themes")).contains("est une page du site");
		assertThat(tried("/admin/x")).contains("appartient au système");
		assertThat(tried(this.unique + "-rien")).contains("Rien ne répond");
		assertThat(tried("<script>alert(1)</script>")).doesNotContain("<script>alert");
	}

	@Test
	void hitsAreCountedInBatches() {
		add(this.unique + "-compte", "/themes");
		for (int times = 0; times < 3; times++) {
			this.web.get().uri(this.unique + "-compte").exchange();
		}
		this.hits.write();

		assertThat(this.database.sql("select hits from redirect where source_path = ? and last_hit_at is not null")
			.param(this.unique + "-compte")
			.query(Long.class)
			.single()).isEqualTo(3);
	}

	@Test
	void tableIsImportedLineByLine() {
		String table = "\ufefffrom;to;status\r\n%1$s-1;/themes;301\r\n\"%1$s-2\";\"https://example.org/a;b\"\r\n\r\n"
			.formatted(this.unique)
				+ "%1$s-3,/themes,302\n/themes,/archives\n%1$s-4\n%1$s-1,/archives\n/?p=%2$d,/archives\n"
					.formatted(this.unique, this.editor.who().id() + 900_000)
				+ "<script>alert(1)</script>,/x\n";
		MvcTestResult answer = this.editor.upload(LIST + "/import", "file", table);

		assertThat(answer).hasStatusOk();
		assertThat(Clerk.body(answer))
			.contains("3 redirections ajoutées, 5 lignes refusées", "permanentes", "deux ou trois")
			.doesNotContain("<script>alert");
		assertThat(this.redirects.target(this.unique + "-2")).contains("https://example.org/a;b");
		assertThat(this.redirects.target("/?p=" + (this.editor.who().id() + 900_000))).contains("/archives");
		assertThat(this.editor.post(LIST + "/import")).hasStatus(422);
	}

	@Test
	void redirectIsDeletedAndSearched() {
		add(this.unique + "_100%", "/themes");
		assertThat(this.editor.page(LIST + "?q={q}", this.unique + "_100%")).contains(this.unique + "_100%");
		assertThat(this.editor.page(LIST + "?q={q}", this.unique + "x100%")).doesNotContain("/deletion");
		long id = this.database.sql("select id from redirect where source_path = ?")
			.param(this.unique + "_100%")
			.query(Long.class)
			.single();
		assertThat(this.editor.post(LIST + "/" + id + "/deletion")).hasStatus(302);
		assertThat(this.editor.post(LIST + "/" + id + "/deletion")).hasStatus(302);
		assertThat(this.redirects.target(this.unique + "_100%")).isEmpty();
	}

	private MvcTestResult add(String from, String to) {
		return this.editor.post(LIST, "from", from, "to", to);
	}

	private String tried(String path) {
		return this.editor.page(LIST + "?essai={path}", path);
	}

}
