package org.tribune.form;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tribune.Cast;
import org.tribune.Clerk;
import org.tribune.TribuneTest;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A form that no browser sends, with words where a number or a box belongs, is refused
 * like any other wrong form: never a fault of ours.
 */
@TribuneTest
class ForgedFieldsTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@ParameterizedTest
	@CsvSource(textBlock = """
			/admin/pages, published
			/admin/settings, typography
			/admin/settings/distribution, indexNow
			/admin/settings/distribution, feedItems
			/admin/sections, pictureId
			/admin/themes, pictureId
			/admin/contributors, portraitId
			/admin/articles/ARTICLE/edit, noindex
			/admin/articles/ARTICLE/edit, substantive
			/admin/articles/ARTICLE/edit, shareImageId
			/admin/articles/ARTICLE/edit, leadImageId
			/admin/articles/ARTICLE/edit, sectionId
			/admin/articles/ARTICLE/edit, themes
			/admin/articles/ARTICLE/edit, version
			/admin/articles/ARTICLE/day, version
			/admin/articles/ARTICLE/withdrawal, version
			/admin/articles/batch, ids
			""")
	void wordWhereANumberBelongsIsRefused(String path, String field) {
		SignedIn administrator = this.cast.staff(Role.ADMINISTRATOR);
		long id = this.cast.create(this.cast.draft("Un formulaire").in(this.cast.section()), administrator);
		Clerk clerk = new Clerk(this.web, administrator);
		int status = clerk.post(path.replace("ARTICLE", Long.toString(id)), field, "garbage").getResponse().getStatus();
		assertThat(status).isBetween(200, 499);
	}

}
