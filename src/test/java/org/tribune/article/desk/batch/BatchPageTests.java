package org.tribune.article.desk.batch;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.Arrays;
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
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Doing one thing to several articles: who may, what is told, what is undone.
 */
@TribuneTest
class BatchPageTests {

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

	private Section section;

	@BeforeEach
	void takePeopleOn() {
		this.author = this.cast.staff(Role.AUTHOR);
		this.editor = this.cast.staff(Role.EDITOR);
		this.section = this.cast.section();
	}

	@Test
	void sectionIsChangedAndUndone() {
		Section before = this.cast.section();
		Cast.Draft draft = this.cast.draft("Publiée").in(before).by(this.cast.zoe()).opening("", "Un chapô.");
		long published = this.cast.create(draft, this.author);
		this.newsroom.publish(published, Cast.HAND);
		long unfiled = this.cast.create(this.cast.draft("Sans rubrique"), this.author);

		Document told = follow(
				send("SECTION", this.editor, "toSection=" + this.section.slug(), chosen(published), chosen(unfiled)),
				this.editor);

		assertThat(told.select(".notice p").text()).isEqualTo("2 tribunes sont passées dans la rubrique Énergie.");
		assertThat(sectionOf(published)).isEqualTo(this.section.id());
		assertThat(this.web.get().uri(before.path() + "/" + draft.slug())).hasStatus(301)
			.hasRedirectedUrl(this.section.path() + "/" + draft.slug());
		assertThat(audited(published)).contains("article.filed");

		Document undone = follow(undo(told, this.editor), this.editor);

		assertThat(undone.select(".notice p").text()).isEqualTo("C’est annulé : 2 tribunes sont comme avant.");
		assertThat(undone.select("form[action$=reversal]")).isEmpty();
		assertThat(sectionOf(published)).isEqualTo(before.id());
		assertThat(sectionOf(unfiled)).isZero();
		assertThat(this.web.get().uri(before.path() + "/" + draft.slug())).hasStatusOk();
	}

	@Test
	void themesAreAddedRemovedAndPutBackInOrder() {
		Theme water = this.cast.theme("Eau " + this.author.id());
		Theme soil = this.cast.theme("Sol " + this.author.id());
		long id = this.cast.create(this.cast.draft("Thématique").on(water), this.author);

		follow(send("ADD_THEME", this.author, "toTheme=" + soil.name(), chosen(id)), this.author);
		assertThat(themesOf(id)).containsExactly(water.id(), soil.id());
		Document again = follow(send("ADD_THEME", this.author, "toTheme=" + soil.name(), chosen(id)), this.author);
		assertThat(again.select(".batch-failed").text()).contains("il n’y avait rien à faire");
		Document removed = follow(send("REMOVE_THEME", this.author, "thisTheme=" + water.slug(), chosen(id)),
				this.author);
		assertThat(themesOf(id)).containsExactly(soil.id());
		follow(undo(removed, this.author), this.author);
		assertThat(themesOf(id)).containsExactly(water.id(), soil.id());
	}

	@Test
	void eachArticleIsAskedForItsOwnPermission() {
		SignedIn contributor = this.cast.staff(Role.CONTRIBUTOR);
		long draft = this.cast.create(this.cast.draft("Mon brouillon"), contributor);
		long inReview = this.cast.create(this.cast.draft("Chez l’éditeur").in(this.cast.section()), contributor);
		this.newsroom.sendToReview(inReview, Cast.HAND);
		long foreign = this.cast.create(this.cast.draft("Secret d’un autre"), this.author);

		Document told = follow(send("SECTION", contributor, "toSection=" + this.section.slug(), chosen(draft),
				chosen(inReview), chosen(foreign), "999999999:0"), contributor);

		assertThat(told.select(".notice p").text()).isEqualTo("Une tribune est passée dans la rubrique Énergie.");
		assertThat(told.select(".batch-failed li").eachText()).containsExactly(
				"Chez l’éditeur vous n’en avez pas le droit",
				"Sans titre cette tribune n’existe pas, ou elle appartient à quelqu’un d’autre",
				"Sans titre cette tribune n’existe pas, ou elle appartient à quelqu’un d’autre");
		assertThat(told.text()).doesNotContain("Secret");
		assertThat(sectionOf(draft)).isEqualTo(this.section.id());
		assertThat(sectionOf(inReview)).isNotEqualTo(this.section.id());
		assertThat(sectionOf(foreign)).isZero();
	}

	@Test
	void pageThatAsksNamesNoForeignArticle() {
		long foreign = this.cast.create(this.cast.draft("Secret d’un autre"), this.editor);

		MvcTestResult asked = send("SECTION", this.author, "", chosen(foreign));

		assertThat(asked).hasStatusOk().bodyText().doesNotContain("Secret");
	}

	@Test
	void articleThatSomebodyChangedSinceIsLeftAlone() {
		long id = this.cast.create(this.cast.draft("Changée"), this.author);
		String chosen = chosen(id);
		this.newsroom.edit(id, this.newsroom.version(id), this.cast.draft("Autrement").manuscript(), Cast.HAND);

		Document told = follow(send("BIN", this.author, "", chosen), this.author);

		assertThat(told.select(".batch-failed").text()).contains("quelqu’un l’a changée entre-temps");
		assertThat(stateOf(id)).isEqualTo("DRAFT");
	}

	@Test
	void draftsAreBinnedAndTakenBack() {
		long draft = this.cast.create(this.cast.draft("Brouillon"), this.author);
		long published = published("Parue");

		Document told = follow(send("BIN", this.author, "", chosen(draft), chosen(published)), this.author);

		assertThat(told.select(".notice p").text()).isEqualTo("Un brouillon est à la corbeille pour un mois.");
		assertThat(told.select(".batch-failed").text()).isEqualTo("Parue son état ne le permet pas");
		assertThat(stateOf(draft)).isEqualTo("BINNED");
		assertThat(stateOf(published)).isEqualTo("PUBLISHED");

		follow(undo(told, this.author), this.author);

		assertThat(stateOf(draft)).isEqualTo("DRAFT");
		assertThat(undo(told, this.author)).flash().containsEntry("alarm", "desk.batch.too-late");
	}

	@Test
	void withdrawalAsksForAReasonAndSaysThatItCannotBeUndone() {
		long id = published("À retirer");

		MvcTestResult asked = send("WITHDRAW", this.author, "", chosen(id));
		assertThat(asked).hasStatusOk().bodyText().contains("Cela ne s’annule pas", "À retirer");
		assertThat(send("WITHDRAW", this.author, "asked=true", chosen(id))).hasStatus(422);
		assertThat(send("WITHDRAW", this.author, "reason=REPLACED", chosen(id))).hasStatusOk();
		assertThat(stateOf(id)).isEqualTo("PUBLISHED");

		Document told = follow(send("WITHDRAW", this.author, "reason=ERROR", chosen(id)), this.author);

		assertThat(stateOf(id)).isEqualTo("WITHDRAWN");
		assertThat(told.select(".notice p").text()).isEqualTo("Une tribune a été retirée du site.");
		assertThat(told.select("form[action$=reversal]")).isEmpty();
	}

	@Test
	void whatWasChangedAfterwardsIsNotUndone() {
		long id = this.cast.create(this.cast.draft("Changée ensuite"), this.author);
		Document told = follow(send("SECTION", this.author, "toSection=" + this.section.slug(), chosen(id)),
				this.author);
		this.newsroom.edit(id, this.newsroom.version(id), this.cast.draft("Autrement").in(this.section).manuscript(),
				Cast.HAND);

		Document undone = follow(undo(told, this.author), this.author);

		assertThat(undone.select(".notice").text()).contains("Rien n’a pu être annulé",
				"quelqu’un l’a changée entre-temps");
		assertThat(sectionOf(id)).isEqualTo(this.section.id());
	}

	@Test
	void undoingIsForWhoeverDidItAndForTenMinutes() {
		long id = this.cast.create(this.cast.draft("À moi"), this.author);
		Document told = follow(send("SECTION", this.author, "toSection=" + this.section.slug(), chosen(id)),
				this.author);

		assertThat(undo(told, this.editor)).hasStatus(404);
		this.database.sql("update desk_batch set done_at = done_at - interval '11 minutes'").update();
		assertThat(undo(told, this.author)).flash().containsEntry("alarm", "desk.batch.too-late");
		assertThat(sectionOf(id)).isEqualTo(this.section.id());
	}

	@Test
	void unknownThemeIsAskedBackAndTheChoiceIsKept() {
		long id = this.cast.create(this.cast.draft("Gardée"), this.author);

		MvcTestResult answer = send("ADD_THEME", this.author, "asked=true&toTheme=<b>rien</b>", chosen(id));

		assertThat(answer).hasStatus(422);
		Document page = parse(answer);
		assertThat(page.select("#toTheme").attr("value")).isEqualTo("<b>rien</b>");
		assertThat(page.select("input[name=article]").attr("value")).isEqualTo(chosen(id));
		assertThat(page.select("main b")).isEmpty();
	}

	@Test
	void nothingChosenIsSaidAndThePageIsKept() {
		MvcTestResult answer = send("BIN", this.author, "state=DRAFT&after=17-3");

		assertThat(answer).hasRedirectedUrl("/admin/articles?state=DRAFT&after=17-3");
		assertThat(answer).flash().containsEntry("alarm", "desk.batch.none");
		assertThat(send("BIN", this.author, "", "x", "1:2:3", "-1:0")).flash()
			.containsEntry("alarm", "desk.batch.none");
	}

	private long published(String headline) {
		long id = this.cast.create(
				this.cast.draft(headline).in(this.section).by(this.cast.zoe()).opening("", "Un chapô."), this.author);
		this.newsroom.publish(id, Cast.HAND);
		return id;
	}

	private String chosen(long id) {
		return id + ":" + this.newsroom.version(id);
	}

	private MvcTestResult send(String act, SignedIn who, String parameters, String... chosen) {
		var request = this.web.post().uri("/admin/batches").param("act", act).with(Cast.as(who));
		Arrays.stream(parameters.split("&"))
			.filter((one) -> !one.isEmpty())
			.map((one) -> one.split("=", 2))
			.forEach((one) -> request.param(one[0], one[1]));
		if (chosen.length > 0) {
			request.param("article", chosen);
		}
		return request.exchange();
	}

	private MvcTestResult undo(Document told, SignedIn who) {
		return this.web.post().uri(told.select("form[action$=reversal]").attr("action")).with(Cast.as(who)).exchange();
	}

	private Document follow(MvcTestResult answer, SignedIn who) {
		assertThat(answer).hasStatus3xxRedirection();
		String path = String.valueOf(answer.getResponse().getRedirectedUrl());
		return parse(this.web.get().uri(URI.create(path)).with(Cast.as(who)).exchange());
	}

	private static Document parse(MvcTestResult answer) {
		try {
			return Jsoup.parse(answer.getResponse().getContentAsString());
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private long sectionOf(long id) {
		return this.database.sql("select coalesce(section_id, 0) from article where id = ?")
			.param(id)
			.query((row, number) -> row.getLong(1))
			.single();
	}

	private String stateOf(long id) {
		return this.database.sql("select state from article where id = ?")
			.param(id)
			.query((row, number) -> row.getString(1))
			.single();
	}

	private List<Long> themesOf(long id) {
		return this.database.sql("select theme_id from article_theme where article_id = ? order by position")
			.param(id)
			.query((row, number) -> row.getLong(1))
			.list();
	}

	private List<String> audited(long id) {
		return this.database.sql("select action from audit_entry where subject = ?")
			.param("article/" + id)
			.query((row, number) -> row.getString(1))
			.list();
	}

}
