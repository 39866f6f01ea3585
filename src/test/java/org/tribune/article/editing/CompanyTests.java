package org.tribune.article.editing;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

@TribuneTest
class CompanyTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private JdbcClient database;

	@Test
	void thoseWhoHaveAnArticleOpenHearOfEachOther() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		SignedIn editor = this.cast.staff(Role.EDITOR);
		long id = this.cast.create(this.cast.draft("À deux"), author);

		assertThat(attend(author, id, "a", true)).isEqualTo("[]");
		assertThat(attend(editor, id, "b", false)).contains(author.name() + " écrit dans cette tribune.");
		assertThat(attend(author, id, "a", false)).contains(editor.name() + " lit aussi cette tribune.");
		assertThat(attend(author, id, "c", false)).contains("dans un autre onglet");
	}

	@Test
	void whoeverLeavesOrFallsSilentIsForgotten() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		SignedIn editor = this.cast.staff(Role.EDITOR);
		long id = this.cast.create(this.cast.draft("Seule"), author);
		attend(editor, id, "b", true);
		assertThat(this.web.delete()
			.uri("/admin/articles/{id}/presence", id)
			.param("seat", "b")
			.with(Cast.as(author))
			.exchange()).hasStatus(204);
		assertThat(attend(author, id, "a", true)).as("nobody leaves for another").contains(editor.name());

		assertThat(this.web.delete()
			.uri("/admin/articles/{id}/presence", id)
			.param("seat", "b")
			.with(Cast.as(editor))
			.exchange()).hasStatus(204);
		assertThat(attend(author, id, "a", true)).isEqualTo("[]");

		attend(editor, id, "d", true);
		this.database.sql("update company set seen_at = seen_at - interval '46 seconds' where seat = 'd'").update();
		assertThat(attend(author, id, "a", true)).isEqualTo("[]");
	}

	@Test
	void seatOfAnotherCannotBeTaken() {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		SignedIn editor = this.cast.staff(Role.EDITOR);
		long id = this.cast.create(this.cast.draft("Une chaise"), author);
		attend(editor, id, "b", true);

		attend(author, id, "b", false);

		assertThat(attend(author, id, "a", true)).contains(editor.name() + " écrit");
	}

	private String attend(SignedIn who, long id, String seat, boolean writing) {
		return Typist.text(this.web.post()
			.uri("/admin/articles/{id}/presence", id)
			.param("seat", seat)
			.param("writing", String.valueOf(writing))
			.with(Cast.as(who))
			.exchange());
	}

}
