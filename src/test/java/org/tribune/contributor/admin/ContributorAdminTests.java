package org.tribune.contributor.admin;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.contributor.Contributor;
import org.tribune.contributor.Contributors;
import org.tribune.media.Image;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.taxonomy.Section;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Editors keep the contributors' profiles.
 */
@TribuneTest
class ContributorAdminTests {

	private static final String SCRIPT = "\"><script>alert(1)</script>";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private Contributors contributors;

	@Autowired
	private JdbcClient database;

	@Test
	void newContributorGetsAnAddressOfTheirName() {
		MvcTestResult answer = post("/admin/contributors", Map.of("firstName", "Hélène", "lastName", "Nivoix",
				"links[0].kind", "orcid", "links[0].address", "https://orcid.org/0000-0001"));
		Contributor saved = this.contributors.findBySlug("helene-nivoix").orElseThrow();

		assertThat(answer).hasStatus(302).hasRedirectedUrl("/admin/contributors/" + saved.id());
		assertThat(saved.links()).hasSize(1);
		assertThat(post("/admin/contributors", Map.of("firstName", "Hélène", "lastName", "Nivoix"))).hasStatus(302);
		assertThat(this.contributors.findBySlug("helene-nivoix-2")).isPresent();
	}

	@Test
	void whatIsWrongIsSaidBesideTheFieldAndNothingTypedIsLost() {
		Contributor ada = this.cast.ada();
		MvcTestResult answer = post("/admin/contributors", Map.of("firstName", "Jeanne", "lastName", " ", "biography",
				"Longue vie.", "slug", ada.slug(), "links[0].address", "javascript:alert(1)"));

		assertThat(answer).hasStatus(422)
			.bodyText()
			.contains("value=\"Jeanne\"", "Longue vie.", "value=\"javascript:alert(1)\"", "lastName-error",
					"slug-error", "links[0].address-error", "commence par https://");
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://example.org", "https:", "https://", "https://a b", "data:text/html,x",
			"https://example.org/\"onload=x", "//example.org" })
	void onlyHttpsPagesAreLinkedTo(String address) {
		assertThat(post("/admin/contributors", Map.of("lastName", "Lien", "links[0].address", address))).hasStatus(422);
	}

	@Test
	void newAddressOfAPublishedProfileLeavesARedirect() {
		Contributor ada = published(this.cast.ada());
		String old = ada.path();
		assertThat(save(ada, Map.of("lastName", "Lantier", "slug", "ada-" + ada.id()))).hasStatus(302);

		assertThat(this.web.get().uri(old)).hasStatus(301).hasHeader("Location", "/contributeurs/ada-" + ada.id());
		assertThat(this.web.get().uri("/contributeurs/ada-" + ada.id())).hasStatusOk();
	}

	@Test
	void unpublishedProfileLeavesNoRedirect() {
		Contributor zoe = this.cast.zoe();
		save(zoe, Map.of("lastName", "Quint", "slug", "zoe-" + zoe.id()));

		assertThat(this.web.get().uri(zoe.path())).hasStatus(404);
	}

	@Test
	void secondToSaveSeesBothAndLosesNothing() {
		Contributor ada = this.cast.ada();
		assertThat(save(ada, Map.of("lastName", "Lantier", "role", "Glaciologue"))).hasStatus(302);
		MvcTestResult answer = save(ada, Map.of("lastName", "Lantier", "role", "Nivologue"));

		assertThat(answer).hasStatus(409).bodyText().contains("Glaciologue", "value=\"Nivologue\"");
		String version = Jsoup.parse(body(answer)).select("input[name=version]").val();
		assertThat(post("/admin/contributors/" + ada.id(),
				Map.of("version", version, "lastName", "Lantier", "role", "Nivologue")))
			.hasStatus(302);
		assertThat(find(ada).role()).isEqualTo("Nivologue");
	}

	@Test
	void mergedProfileLeavesItsArticlesAndItsAddress() {
		Contributor kept = this.cast.zoe();
		Contributor duplicate = published(this.cast.ada());
		Section section = this.cast.section();
		Cast.Draft both = this.cast.draft("À trois").in(section).by(this.cast.collective(), duplicate, kept);
		long id = this.cast.publish(both, Cast.DAY);
		Cast.Draft others = this.cast.draft("À deux").in(section).by(duplicate, this.cast.collective());
		long second = this.cast.publish(others, Cast.DAY);
		long version = version(second);

		assertThat(post("/admin/contributors/" + duplicate.id() + "/merger", Map.of("targetId", "" + kept.id())))
			.hasStatus(302)
			.hasRedirectedUrl("/admin/contributors/" + kept.id());

		assertThat(this.contributors.findById(duplicate.id())).isEmpty();
		assertThat(this.web.get().uri(duplicate.path())).hasStatus(301).hasHeader("Location", kept.path());
		assertThat(this.web.get().uri(kept.path())).hasStatusOk().bodyText().contains("À deux", "À trois");
		assertThat(positions(id)).containsExactly(0, 1);
		assertThat(positions(second)).containsExactly(0, 1);
		assertThat(version(second)).as("whoever edits it is told").isGreaterThan(version);
		assertThat(find(kept).biography()).startsWith("Ada Lantier");
		assertThat(this.web.get().uri(section.path() + "/" + both.slug())).hasStatusOk();
	}

	@Test
	void likelyDuplicatesAreSuggested() {
		Contributor one = contributor("Maëlle", "Kerdraonvic");
		Contributor other = contributor("Maelle", "Kerdraonvick");
		contributor("Paul", "Stern");

		String page = body(get("/admin/contributors/" + one.id() + "/merger"));
		assertThat(page).contains("value=\"" + other.id() + "\"").doesNotContain("Paul Stern");
		assertThat(body(get("/admin/contributors/" + one.id() + "/merger?q=stern paul"))).contains("Paul Stern");
	}

	@Test
	void nobodyIsMergedWithThemselvesOrWithNobody() {
		Contributor ada = this.cast.ada();
		post("/admin/contributors/" + ada.id() + "/merger", Map.of("targetId", "" + ada.id()));
		post("/admin/contributors/" + ada.id() + "/merger", Map.of());

		assertThat(this.contributors.findById(ada.id())).isPresent();
	}

	@Test
	void transferredArticlesKeepTheRoleOfTheirTime() {
		Contributor ada = published(this.cast.ada());
		Contributor zoe = this.cast.zoe();
		post("/admin/contributors/" + ada.id() + "/transfer", Map.of("targetId", "" + zoe.id()));

		assertThat(this.contributors.findById(ada.id())).isPresent();
		assertThat(this.web.get().uri(zoe.path())).hasStatusOk();
		assertThat(this.database.sql("select role from byline where contributor_id = ?")
			.param(zoe.id())
			.query(String.class)
			.list()).containsExactly("Hydrologue");
	}

	@Test
	void onlyWhoSignsNothingIsDeleted() {
		Contributor ada = published(this.cast.ada());
		Contributor zoe = this.cast.zoe();
		post("/admin/contributors/" + ada.id() + "/deletion", Map.of());
		post("/admin/contributors/" + zoe.id() + "/deletion", Map.of());

		assertThat(this.contributors.findById(ada.id())).isPresent();
		assertThat(this.contributors.findById(zoe.id())).isEmpty();
	}

	@Test
	void portraitIsChosenAmongTheImages() {
		Contributor zoe = this.cast.zoe();
		Image image = this.cast.drawing("zoe.svg", "Zoé Quint rit");
		String path = "/admin/contributors/" + zoe.id() + "/portrait";
		assertThat(body(get(path + "?q=quint rit"))).contains("value=\"" + image.id() + "\"");
		post(path, Map.of("version", "" + find(zoe).version(), "imageId", "" + image.id()));

		assertThat(find(zoe).portrait()).isNotNull();
		assertThat(body(get("/admin/contributors/" + zoe.id()))).contains(image.path());
		post(path, Map.of("version", "999", "imageId", "0"));
		assertThat(find(zoe).portrait()).as("kept, for the version was not that of now").isNotNull();
	}

	@Test
	void listIsSearchedByNameAndOrganisationWithoutAccents() {
		Contributor one = contributor("Éloïse", "Çavadoux");
		save(one, Map.of("firstName", "Éloïse", "lastName", "Çavadoux", "organisation", "Météorologie d’Alcors"));

		for (String words : List.of("cavadoux", "ELOISE cava", "meteo alcors", "çavad")) {
			assertThat(body(get("/admin/contributors?q=" + words))).as(words).contains("Éloïse Çavadoux");
		}
		assertThat(body(get("/admin/contributors?lettre=c"))).contains("Éloïse Çavadoux");
		assertThat(body(get("/admin/contributors?lettre=d"))).doesNotContain("Éloïse Çavadoux");
		assertThat(get("/admin/contributors?q=%25_'\\")).hasStatusOk();
		assertThat(get("/admin/contributors?page=99999")).hasStatus(404);
	}

	@Test
	void nothingTypedRunsAnywhere() {
		Contributor ada = published(this.cast.ada());
		assertThat(save(ada, Map.of("firstName", SCRIPT, "lastName", SCRIPT, "role", SCRIPT, "organisation", SCRIPT,
				"biography", SCRIPT, "interests", SCRIPT)))
			.hasStatus(302);

		for (String path : List.of("/admin/contributors?lettre=0", "/admin/contributors/" + ada.id(),
				"/admin/contributors/" + ada.id() + "/merger?q=" + "script",
				"/admin/contributors/" + ada.id() + "/portrait", ada.path())) {
			assertThat(body(get(path))).as(path).doesNotContain("<script>alert");
		}
	}

	private Contributor published(Contributor contributor) {
		this.cast.publish(this.cast.draft("Publiée").in(this.cast.section()).by(contributor), Cast.DAY);
		return contributor;
	}

	private Contributor contributor(String firstName, String lastName) {
		return this.contributors.save(new Contributor("c-" + UUID.randomUUID(), firstName, lastName, Cast.DAY));
	}

	private Contributor find(Contributor contributor) {
		return this.contributors.findWithPortraitAndLinksById(contributor.id()).orElseThrow();
	}

	private List<Integer> positions(long articleId) {
		return this.database.sql("select position from byline where article_id = ? order by position")
			.param(articleId)
			.query((row, number) -> row.getInt("position"))
			.list();
	}

	private long version(long articleId) {
		return this.database.sql("select edition from article where id = ?")
			.param(articleId)
			.query(Long.class)
			.single();
	}

	private MvcTestResult save(Contributor contributor, Map<String, String> fields) {
		Map<String, String> all = new HashMap<>(fields);
		all.put("version", "" + contributor.version());
		return post("/admin/contributors/" + contributor.id(), all);
	}

	private MvcTestResult post(String path, Map<String, String> fields) {
		SignedIn editor = this.cast.staff(Role.EDITOR);
		var request = this.web.post().uri(path).with(Cast.as(editor));
		fields.forEach(request::param);
		return request.exchange();
	}

	private MvcTestResult get(String path) {
		return this.web.get().uri(path).with(Cast.as(this.cast.staff(Role.EDITOR))).exchange();
	}

	private static String body(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
