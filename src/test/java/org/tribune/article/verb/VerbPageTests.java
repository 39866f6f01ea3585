package org.tribune.article.verb;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.article.ArticleState;
import org.tribune.article.EditorsDesk;
import org.tribune.article.Newsroom;
import org.tribune.article.Standing;
import org.tribune.article.WithdrawalReason;
import org.tribune.staff.Actor;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.taxonomy.Section;

import static org.assertj.core.api.Assertions.assertThat;

@TribuneTest
class VerbPageTests {

	private static final String XSS = "<script>alert(1)</script>\"><img src=x onerror=alert(1)>";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private EditorsDesk desk;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Cast cast;

	private SignedIn editor;

	private SignedIn author;

	private Section section;

	@BeforeEach
	void openTheNewsroom() {
		this.editor = this.cast.staff(Role.EDITOR);
		this.author = this.cast.staff(Role.AUTHOR);
		this.section = this.cast.section();
	}

	@Test
	void articleGoesToReviewAndComesBackWithAWish() {
		long id = this.cast.create(complete(), this.author);
		assertThat(post(this.author, id, "review")).hasStatus3xxRedirection();
		Document page = page(get(this.editor, id, "changes/new"));
		assertThat(page.select("textarea[name=wish]")).hasSize(1);
		assertThat(post(this.editor, id, "changes", "wish", " ")).hasStatus(422).bodyText().contains("Dites ce qu’il");
		assertThat(post(this.editor, id, "changes", "wish", XSS)).hasStatus3xxRedirection();

		Document edit = page(get(this.author, id, "edit"));
		assertThat(edit.select(".life__wish").text()).isEqualTo(XSS);
		assertThat(edit.select(".life__who").text()).startsWith("Émile Castaing demande des changements");
		assertThat(standing(id).state()).isEqualTo(ArticleState.DRAFT);
	}

	@Test
	void whatTheChecklistHoldsBackIsNotPublished() {
		long id = this.cast.create(this.cast.draft("Sans rien"), this.author);

		MvcTestResult result = post(this.editor, id, "publication");

		assertThat(result).hasStatus(422);
		Document page = page(result);
		assertThat(page.select(".check--missing a").eachText()).containsExactly("Le chapô manque.",
				"Aucune rubrique n’est choisie.", "Personne ne signe.");
		assertThat(page.select(".check--missing a").eachAttr("href"))
			.contains("/admin/articles/" + id + "/edit#standfirst", "/admin/articles/" + id + "/edit#sectionId");
		assertThat(page.select("main form button[type=submit]").hasAttr("disabled")).isTrue();
		assertThat(post(this.editor, id, "schedule", "when", "2199-01-01T09:05")).hasStatus(422);
		assertThat(standing(id).state()).isEqualTo(ArticleState.DRAFT);
	}

	@Test
	void publicationLeavesOneLineOfTheAuditLogAndARevision() {
		long id = this.cast.create(complete(), this.author);

		assertThat(post(this.editor, id, "publication")).hasStatus3xxRedirection();

		assertThat(standing(id).state()).isEqualTo(ArticleState.PUBLISHED);
		assertThat(this.database.sql("select name from audit_entry where action = 'article.published' and subject = ?")
			.param("article/" + id)
			.query(String.class)
			.list()).containsExactly(this.editor.name());
		assertThat(this.database.sql("select reason from revision where article_id = ? order by number desc limit 1")
			.param(id)
			.query(String.class)
			.single()).isEqualTo("published");
	}

	@ParameterizedTest
	@CsvSource({ "'', Choisissez un jour et une heure.", "demain, Ce n’est pas un jour et une heure.",
			"2020-01-01T09:00, Ce moment est déjà passé.", "2199-03-31T02:30, passe à l’heure d’été",
			"2199-10-27T02:30, existe deux fois" })
	void timeThatCannotBeMeantIsRefusedWithWhatWasTyped(String typed, String says) {
		long id = this.cast.create(complete(), this.author);

		MvcTestResult result = post(this.editor, id, "schedule", "when", typed);

		assertThat(result).hasStatus(422);
		assertThat(page(result).select(".error").text()).contains(says);
		assertThat(page(result).select("input[name=when]").attr("value")).isEqualTo(typed);
	}

	@Test
	void scheduleIsInTheTimeOfTheSite() {
		long id = this.cast.create(complete(), this.author);

		assertThat(post(this.editor, id, "schedule", "when", "2199-07-01T09:05")).hasStatus3xxRedirection();

		assertThat(standing(id).scheduledFor()).isEqualTo(Instant.parse("2199-07-01T07:05:00Z"));
		Document again = page(get(this.editor, id, "schedule/new"));
		assertThat(again.select("input[name=when]").attr("value")).isEqualTo("2199-07-01T09:05");
		assertThat(post(this.editor, id, "draft")).hasStatus3xxRedirection();
		assertThat(standing(id).scheduledFor()).isNull();
	}

	@Test
	void embargoHoldsBackPublicationUntilItIsLifted() {
		long id = this.cast.create(complete(), this.author);
		assertThat(post(this.editor, id, "embargo", "when", "2199-07-01T09:00")).hasStatus3xxRedirection();

		assertThat(post(this.editor, id, "publication")).hasStatus(422).bodyText().contains("Elle est sous embargo");
		assertThat(post(this.editor, id, "schedule", "when", "2199-06-30T09:00")).hasStatus(422)
			.bodyText()
			.contains("encore sous embargo");
		assertThat(post(this.editor, id, "embargo", "when", "")).hasStatus3xxRedirection();
		assertThat(post(this.editor, id, "publication")).hasStatus3xxRedirection();
	}

	@Test
	void articleMayBeGivenAnEnd() {
		long id = published();

		assertThat(post(this.editor, id, "expiry", "when", "2199-07-01T09:00")).hasStatus3xxRedirection();

		assertThat(standing(id).unpublishAt()).isEqualTo(Instant.parse("2199-07-01T07:00:00Z"));
		assertThat(page(get(this.editor, id, "edit")).select(".life__terms").text()).contains("1er juillet 2199");
	}

	@Test
	void staleVersionIsToldWhatHappenedAndLosesNothing() {
		long id = this.cast.create(complete(), this.author);
		this.newsroom.sendToReview(id, Actor.of(this.author));
		int seen = this.newsroom.version(id);
		this.desk.embargo(id, seen, null, Actor.of(this.author));

		MvcTestResult result = post(this.editor, id, "changes", seen, "wish", XSS);

		assertThat(result).hasStatus(409);
		Document page = page(result);
		assertThat(page.select("main").text()).contains("La tribune a changé entre-temps", "Nadia Ferroud");
		assertThat(page.select("input[name=wish]").attr("value")).isEqualTo(XSS);
		assertThat(page.select("main script")).isEmpty();
		assertThat(standing(id).state()).isEqualTo(ArticleState.IN_REVIEW);
		String version = page.select("main input[name=version]").attr("value");
		assertThat(post(this.editor, id, "changes", Integer.parseInt(version), "wish", XSS)).hasStatus3xxRedirection();
	}

	@Test
	void verbThatTheStateNoLongerAllowsIsAConflictAndItsPageLeadsBack() {
		long id = published();

		assertThat(post(this.editor, id, "review")).hasStatus(409).bodyText().contains("ce geste n’est plus possible");
		assertThat(get(this.editor, id, "schedule/new")).hasStatus3xxRedirection()
			.headers()
			.hasValue("Location", "/admin/articles/" + id + "/edit");
	}

	@Test
	void withdrawalAsksForAReasonAndLeadsToTheSuccessor() {
		Cast.Draft old = complete();
		long id = this.cast.publish(old, Cast.DAY);
		Cast.Draft next = complete();
		long successor = this.cast.publish(next, Cast.DAY);

		assertThat(post(this.editor, id, "withdrawal")).hasStatus(422).bodyText().contains("Choisissez une raison.");
		assertThat(post(this.editor, id, "withdrawal", "reason", "REPLACED", "successor", "/nulle/part")).hasStatus(422)
			.bodyText()
			.contains("Aucune tribune publiée");
		assertThat(post(this.editor, id, "withdrawal", "reason", "REPLACED", "successor", path(old))).hasStatus(422)
			.bodyText()
			.contains("ne se remplace pas elle-même");
		assertThat(post(this.editor, id, "withdrawal", "reason", "REPLACED", "successor",
				"http://localhost:8080" + path(next)))
			.hasStatus3xxRedirection();

		assertThat(standing(id).withdrawalReason()).isEqualTo(WithdrawalReason.REPLACED);
		assertThat(standing(id).successorId()).isEqualTo(successor);
		assertThat(this.web.get().uri(path(old))).hasStatus(301).headers().hasValue("Location", path(next));
	}

	@Test
	void draftGoesToTheBinAndComesBack() {
		SignedIn contributor = this.cast.staff(Role.CONTRIBUTOR);
		long id = this.cast.create(this.cast.draft(XSS), contributor);

		assertThat(post(contributor, id, "bin")).hasStatus3xxRedirection()
			.headers()
			.hasValue("Location", "/admin/articles/" + id + "/bin");
		assertThat(get(contributor, id, "edit")).hasStatus3xxRedirection();
		assertThat(page(get(contributor, id, "bin")).select("main form button").text()).isEqualTo("Restaurer");
		assertThat(post(contributor, id, "restoration")).hasStatus3xxRedirection();
		assertThat(standing(id).state()).isEqualTo(ArticleState.DRAFT);
	}

	@Test
	void panelOffersWhatThisPersonMayDoNow() {
		SignedIn contributor = this.cast.staff(Role.CONTRIBUTOR);
		long id = this.cast.create(complete(), contributor);

		assertThat(page(get(contributor, id, "edit")).select(".life__steps .button").eachText())
			.containsExactly("Envoyer en relecture", "Mettre à la corbeille");
		assertThat(page(get(this.editor, id, "edit")).select(".life__steps .button").eachText())
			.containsExactly("Publier", "Envoyer en relecture", "Programmer…", "Mettre à la corbeille");
	}

	private Cast.Draft complete() {
		return this.cast.draft("Une rivière").opening("", "Un chapô.").in(this.section).by(this.cast.ada());
	}

	private long published() {
		return this.cast.publish(complete(), Cast.DAY);
	}

	private String path(Cast.Draft draft) {
		return this.section.path() + "/" + draft.slug();
	}

	private Standing standing(long id) {
		return this.newsroom.standing(id);
	}

	private MvcTestResult get(SignedIn who, long id, String place) {
		return this.web.get().uri("/admin/articles/" + id + "/" + place).with(Cast.as(who)).exchange();
	}

	private MvcTestResult post(SignedIn who, long id, String noun, String... parameters) {
		return post(who, id, noun, this.newsroom.version(id), parameters);
	}

	private MvcTestResult post(SignedIn who, long id, String noun, int version, String... parameters) {
		var request = this.web.post().uri("/admin/articles/" + id + "/" + noun).param("version", "" + version);
		for (int index = 0; index < parameters.length; index += 2) {
			request.param(parameters[index], parameters[index + 1]);
		}
		return request.with(Cast.as(who)).exchange();
	}

	private static Document page(MvcTestResult result) {
		return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
