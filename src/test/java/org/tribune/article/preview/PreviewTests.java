package org.tribune.article.preview;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.article.Newsroom;
import org.tribune.staff.Actor;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.taxonomy.Section;

import static org.assertj.core.api.Assertions.assertThat;

@TribuneTest
class PreviewTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private PreviewLinks links;

	@Autowired
	private JdbcClient database;

	private SignedIn author;

	private Section section;

	@BeforeEach
	void arrive() {
		this.author = this.cast.staff(Role.AUTHOR);
		this.section = this.cast.section();
	}

	@Test
	void draftIsShownInTheVeryPageReadersGet() {
		long id = this.cast.create(draft(), this.author);

		Document page = page("/admin/articles/" + id + "/preview/page");

		assertThat(page.select("h1").text()).isEqualTo("La rivière d’abord");
		assertThat(page.select(".breadcrumb a").eachText()).containsExactly("Accueil", "Énergie");
		assertThat(page.select(".byline__names").text()).isEqualTo("Par Ada Lantier, Hydrologue");
		assertThat(page.select(".lead img").attr("src")).startsWith("/media/");
		assertThat(page.select(".body p").text()).isEqualTo("Une rivière se mesure à pied.");
		assertThat(page.select("link[href*=/admin/]")).isEmpty();
		assertThat(page.select("meta[name=robots]").eachAttr("content")).containsExactly("noindex, nofollow");
	}

	@Test
	void emptySheetHasAPreviewToo() {
		long id = this.cast.create(this.cast.draft("").body(""), this.author);

		assertThat(page("/admin/articles/" + id + "/preview/page").select("h1").text()).isEqualTo("…");
	}

	@Test
	void previewOfAPublishedArticleIsItsPage() {
		Cast.Draft draft = draft();
		long id = this.cast.create(draft, this.author);
		this.newsroom.publish(id, Cast.HAND);
		this.cast.publish(this.cast.draft("Une voisine").in(this.section), Cast.DAY);

		String readers = page(this.section.path() + "/" + draft.slug()).body().html();
		Document preview = page("/admin/articles/" + id + "/preview/page");
		Document shared = page(share(id, 7));

		assertThat(preview.body().html()).isEqualTo(readers);
		assertThat(shared.select(".preview-banner a").attr("href")).isEqualTo(this.section.path() + "/" + draft.slug());
		shared.select(".preview-banner, link[href*=preview]").remove();
		assertThat(squeezed(shared.body().html())).isEqualTo(squeezed(readers));
	}

	@Test
	void ownChangesOfAPublishedArticleArePreviewedByTheirWriterAlone() {
		long id = this.cast.create(draft(), this.author);
		this.newsroom.publish(id, Cast.HAND);
		this.database.sql("""
				insert into working_copy (article_id, member_id, number, edition, fields, seat, saved_from, saved_at)
				values (?, ?, 1, 1, jsonb_build_object('kicker', '', 'headline', 'En cours', 'standfirst', '',
				  'body', '<p>Un mot<script>alert(1)</script> neuf.</p>'), '', 0, now())
				""").params(id, this.author.id()).update();

		Document own = page("/admin/articles/" + id + "/preview/page");

		assertThat(own.select("h1").text()).isEqualTo("En cours");
		assertThat(own.select(".body").html()).isEqualTo("<p>Un mot neuf.</p>");
		assertThat(get("/admin/articles/" + id + "/preview")).bodyText().contains("vos mots en cours");
		assertThat(this.web.get()
			.uri("/admin/articles/" + id + "/preview/page")
			.with(Cast.as(this.cast.staff(Role.EDITOR)))).bodyText()
			.contains("La rivière d’abord")
			.doesNotContain("En cours");
		assertThat(page(share(id, 1)).select("h1").text()).isEqualTo("La rivière d’abord");
	}

	@Test
	void onlyTheFrameMayShowThePage() {
		long id = this.cast.create(draft(), this.author);

		MvcTestResult frame = get("/admin/articles/" + id + "/preview?width=phone");
		assertThat(frame).hasStatusOk()
			.bodyText()
			.contains("preview--phone", "/admin/articles/" + id + "/preview/page");
		assertThat(policy(frame)).contains("frame-src 'self' https://", "frame-ancestors 'none'");
		MvcTestResult page = get("/admin/articles/" + id + "/preview/page");
		assertThat(policy(page)).contains("frame-ancestors 'self'").doesNotContain("frame-src 'self'");
		assertThat(page.getResponse().getHeader("X-Frame-Options")).isEqualTo("SAMEORIGIN");
		assertThat(policy(get(share(id, 1)))).contains("frame-ancestors 'none'");
	}

	@Test
	void sharedLinkOpensForAnybodyAndStaysPrivate() {
		long id = this.cast.create(draft(), this.author);
		String path = share(id, 7);

		MvcTestResult result = this.web.get().uri(path).exchange();

		assertThat(path).matches("/apercu/[0-9a-f]{40}");
		assertThat(result).hasStatusOk()
			.bodyText()
			.contains("La rivière d’abord", "Aperçu, ne pas diffuser.", "Expire le");
		assertThat(result.getResponse().getHeaders("Cache-Control")).containsExactly("no-store");
		assertThat(result.getResponse().getHeader("X-Robots-Tag")).isEqualTo("noindex, nofollow, noarchive");
		assertThat(result.getResponse().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(result).doesNotContainHeader("Set-Cookie");
		assertThat(result).doesNotContainHeader("ETag");
		assertThat(result).doesNotContainHeader("Last-Modified");
		assertThat(result).bodyText().contains("<meta name=\"robots\" content=\"noindex");
		assertThat(this.links.list(id).getFirst().lastOpenedAt()).isNotNull();
	}

	@Test
	void tokenIsKeptAsADigestAlone() {
		long id = this.cast.create(draft(), this.author);
		String token = share(id, 7).substring("/apercu/".length());

		assertThat(this.database.sql("select row_to_json(l)::text from preview_link l where article_id = ?")
			.param(id)
			.query(String.class)
			.single()).doesNotContain(token).doesNotContain(token.substring(0, 20));
		assertThat(this.database.sql("select count(*) from audit_entry where detail like ?")
			.param("%" + token + "%")
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void endedLinksAllGetTheSameAnswer() {
		long id = this.cast.create(draft(), this.author);
		String revoked = share(id, 7);
		assertThat(this.links.revoke(id, this.links.list(id).getFirst().id(), Cast.HAND)).isTrue();
		String expired = share(id, 1);
		this.database.sql(
				"update preview_link set created_at = now() - interval '9 days', expires_at = now() - interval '1 second'"
						+ " where id = ?")
			.param(this.links.list(id).getFirst().id())
			.update();

		List<String> answers = List.of(revoked, expired, "/apercu/" + "0".repeat(40), "/apercu/x")
			.stream()
			.map((path) -> {
				MvcTestResult result = this.web.get().uri(path).exchange();
				assertThat(result).as(path).hasStatus(410);
				assertThat(result.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
				return text(result) + result.getResponse().getHeaderNames();
			})
			.distinct()
			.toList();

		assertThat(answers).hasSize(1)
			.first()
			.asString()
			.contains("Cet aperçu n’est plus ouvert")
			.doesNotContain("rivière");
	}

	@Test
	void withdrawalEndsEveryLink() {
		long id = this.cast.create(draft(), this.author);
		this.newsroom.publish(id, Cast.HAND);
		String path = share(id, 30);
		this.newsroom.withdraw(id, Cast.HAND);

		assertThat(this.web.get().uri(path)).hasStatus(410);
	}

	@Test
	void addressIsSaidOnceAndListedNever() {
		long id = this.cast.create(draft(), this.author);
		MvcTestResult created = this.web.post()
			.uri("/admin/articles/" + id + "/preview-links")
			.param("label", "Relecture <script>")
			.param("days", "7")
			.with(Cast.as(this.author))
			.exchange();

		assertThat(created).hasStatus3xxRedirection();
		String address = String.valueOf(created.getMvcResult().getFlashMap().get("previewAddress"));
		assertThat(address).startsWith("http://localhost:8080/apercu/");
		assertThat(this.web.get().uri(address.substring("http://localhost:8080".length()))).hasStatusOk();
		Document page = page("/admin/articles/" + id + "/preview");
		assertThat(page.select("#links").text()).contains("Relecture <script>", "Nadia Ferroud", "Ouvert");
		assertThat(page.html()).doesNotContain("/apercu/");
		assertThat(this.database
			.sql("select detail from audit_entry where action = 'article.preview-shared' and subject = ?")
			.param("article/" + id)
			.query(String.class)
			.list()).containsExactly("Relecture <script>");
	}

	@Test
	void wrongDurationIsRefusedBesideTheField() {
		long id = this.cast.create(draft(), this.author);

		MvcTestResult result = this.web.post()
			.uri("/admin/articles/" + id + "/preview-links")
			.param("label", "x".repeat(101))
			.param("days", "3650")
			.with(Cast.as(this.author))
			.exchange();

		assertThat(result).hasStatus(422)
			.bodyText()
			.contains("Choisissez un, sept ou trente jours.", "Cent signes au plus.", "x".repeat(101));
		assertThat(this.links.list(id)).isEmpty();
	}

	private Cast.Draft draft() {
		return this.cast.draft("La rivière d’abord")
			.opening("Hydrologie", "Mesurer avant d’agir.")
			.in(this.section)
			.on(this.cast.theme("Eau"))
			.by(this.cast.ada())
			.illustrated(this.cast.drawing("riviere.svg", "Une rivière"), "", "");
	}

	private String share(long id, int days) {
		return this.links.create(id, "", Duration.ofDays(days), Actor.of(this.author));
	}

	private MvcTestResult get(String path) {
		return this.web.get().uri(path).with(Cast.as(this.author)).exchange();
	}

	private Document page(String path) {
		MvcTestResult result = get(path);
		assertThat(result).as(path).hasStatusOk();
		return Jsoup.parse(text(result));
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static String policy(MvcTestResult result) {
		return String.valueOf(result.getResponse().getHeader("Content-Security-Policy"));
	}

	private static String squeezed(String html) {
		return html.replaceAll("\\s+", " ");
	}

}
