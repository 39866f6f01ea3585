package org.tribune.navigation;

import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
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
import org.tribune.staff.Role;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Administrators arrange the menus of the header and of the footer.
 */
@TribuneTest
class NavigationTests {

	private static final String PATH = "/admin/navigation";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private JdbcClient database;

	private Clerk administrator;

	@BeforeEach
	void signIn() {
		this.administrator = new Clerk(this.web, this.cast.staff(Role.ADMINISTRATOR));
		restore();
	}

	@AfterEach
	void restore() {
		this.administrator.post(PATH + "/restoration", "place", "HEADER");
		this.administrator.post(PATH + "/restoration", "place", "FOOTER");
	}

	@Test
	void menuOfTheSiteFollowsTheSectionsUntilItIsArranged() {
		Section section = this.cast.section();
		arrange("HEADER");
		assertThat(header()).contains(section.path(), "/themes", "/contributeurs");
		Section later = this.cast.section();
		assertThat(header()).doesNotContain(later.path());
		restore();
		assertThat(header()).contains(later.path());
	}

	@Test
	void linksAreAddedMovedAndRemoved() {
		arrange("HEADER");
		add("HEADER", "https://example.org/appel", "Notre appel");
		long id = last();
		assertThat(header().getLast()).isEqualTo("https://example.org/appel");
		assertThat(this.administrator.post(PATH + "/" + id + "/position", "step", "-1")).hasStatus(302);
		assertThat(header().get(header().size() - 2)).isEqualTo("https://example.org/appel");
		this.administrator.post(PATH + "/order", "place", "HEADER", "ids", id);
		assertThat(header().getFirst()).isEqualTo("https://example.org/appel");
		this.administrator.post(PATH + "/" + id + "/deletion");
		assertThat(header()).doesNotContain("https://example.org/appel");
	}

	@Test
	void linkFollowsWhatItLeadsTo() {
		Section section = this.cast.section();
		Theme theme = this.cast.theme("Estuaires");
		arrange("FOOTER");
		add("FOOTER", section.path(), "");
		add("FOOTER", theme.path(), "");
		assertThat(footer()).contains(section.path()).doesNotContain(theme.path());
		assertThat(this.administrator.page(PATH + "?menu=FOOTER")).contains("pas encore montré");

		this.cast.publish(this.cast.draft("Publiée").in(section).on(theme), Cast.DAY);
		new Clerk(this.web, this.cast.staff(Role.EDITOR)).post("/admin/sections/" + section.id(), "version",
				section.version(), "name", "Énergie", "slug", "rivages-" + section.id());
		assertThat(footer()).contains("/rivages-" + section.id(), theme.path()).doesNotContain(section.path());
	}

	@Test
	void addressWithoutANameNeedsALabel() {
		arrange("FOOTER");
		assertThat(add("FOOTER", "/ailleurs", "")).hasStatus(422)
			.bodyText()
			.contains("label-error", "value=\"/ailleurs\"");
		assertThat(add("FOOTER", "/archives", "")).hasStatus(302);
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "http://example.org", "//evil.example", "data:text/html,x", "",
			"/a b", "/\\evil.example" })
	void onlyPathsAndHttpsAddressesAreLinkedTo(String address) {
		assertThat(add("FOOTER", address, "Lien")).hasStatus(422);
		assertThat(footer()).doesNotContain(address);
	}

	@Test
	void labelsDoNotRun() {
		arrange("HEADER");
		add("HEADER", "/themes", "\"><script>alert(1)</script>");

		assertThat(this.administrator.page(PATH)).doesNotContain("<script>alert");
		assertThat(this.administrator.page("/themes")).doesNotContain("<script>alert");
	}

	private void arrange(String place) {
		assertThat(this.administrator.post(PATH + "/arrangement", "place", place)).hasStatus(302);
	}

	private MvcTestResult add(String place, String address, String label) {
		return this.administrator.post(PATH, "place", place, "address", address, "label", label);
	}

	private long last() {
		return this.database.sql("select max(id) from navigation_link").query(Long.class).single();
	}

	private List<String> header() {
		return Jsoup.parse(this.administrator.page("/archives")).select(".masthead__nav a").eachAttr("href");
	}

	private List<String> footer() {
		return Jsoup.parse(this.administrator.page("/archives")).select(".footer nav a").eachAttr("href");
	}

}
