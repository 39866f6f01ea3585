package org.tribune.article.desk.list;

import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.contributor.Contributor;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.taxonomy.Theme;

import static org.assertj.core.api.Assertions.assertThat;

@TribuneTest
class QuickSearchTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Test
	void editorsFindEverythingInAnyState() {
		SignedIn editor = this.cast.staff(Role.EDITOR);
		Theme theme = this.cast.theme("Gentianes");
		Contributor ada = this.cast.ada();
		this.cast.create(this.cast.draft("Gentiane à l’état d’ébauche").by(ada), this.cast.staff(Role.AUTHOR));
		this.cast.publish(this.cast.draft("Les gentianes parues").in(this.cast.section()), Cast.DAY);

		Document page = page("gentian", editor);
		assertThat(page.select(".quick__article a").eachText()).containsExactly("Les gentianes parues",
				"Gentiane à l’état d’ébauche");
		assertThat(page.select("[aria-labelledby=quick-themes] a").attr("href"))
			.isEqualTo("/admin/themes/" + theme.id());
		assertThat(page("lantier ada", editor).select("[aria-labelledby=quick-contributors] a").eachAttr("href"))
			.allMatch((path) -> path.startsWith("/admin/contributors/"));
	}

	@Test
	void authorsFindTheirOwnArticlesAlone() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		this.cast.create(this.cast.draft("Ancolie à soi"), author);
		this.cast.create(this.cast.draft("Ancolie des autres"), this.cast.staff(Role.AUTHOR));
		Theme theme = this.cast.theme("Ancolies");

		Document page = page("ancolie", author);
		assertThat(page.select(".quick__article a").eachText()).containsExactly("Ancolie à soi");
		assertThat(page.select("[aria-labelledby=quick-themes] a").attr("href"))
			.isEqualTo("/admin/articles?theme=" + theme.slug());
		assertThat(this.web.get().uri("/admin/search/suggestions?q=ancolie").with(Cast.as(author))).bodyJson()
			.extractingPath("$[*].label")
			.asArray()
			.containsExactly("Ancolies", "Ancolie à soi");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "a", "'", "\\", "& | !", ":*", "\u0000", "zzqqxx" })
	void anyInputGivesAPage(String typed) {
		assertThat(page(typed, this.cast.staff(Role.CONTRIBUTOR)).select(".quick__article")).isEmpty();
	}

	private Document page(String typed, SignedIn who) {
		var result = this.web.get().uri("/admin/search").param("q", typed).with(Cast.as(who)).exchange();
		assertThat(result).hasStatusOk();
		return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
