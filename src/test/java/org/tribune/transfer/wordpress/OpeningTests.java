package org.tribune.transfer.wordpress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OpeningTests {

	private static final String FIRST = "La mer a pris trois maisons en « deux » hivers, et la commune n’a rien dit.";

	private static final String BODY = "<p>" + FIRST + "</p>\n<p>Elle en prendra d’autres.</p>";

	@ParameterizedTest
	@ValueSource(strings = { "La mer a pris trois maisons en « deux » hivers…",
			"La mer a pris trois maisons en « deux » hivers, et la com...",
			"La mer a pris trois maisons en «deux» hivers, et la commune n'a [...]",
			"La mer a pris trois maisons en « deux » [&hellip;]", "La mer a pris trois maisons […] Lire la suite →" })
	void cutBeginningOfTheFirstParagraphMakesItTheStandfirst(String excerpt) {
		Opening opening = Opening.of(excerpt.replace("&hellip;", "…"), BODY);

		assertThat(opening.standfirst()).isEqualTo(FIRST);
		assertThat(opening.excerpt()).isEmpty();
		assertThat(opening.body()).isEqualTo("<p>Elle en prendra d’autres.</p>");
	}

	@Test
	void wholeFirstParagraphAsExcerptIsNotSaidTwice() {
		assertThat(Opening.of(FIRST, BODY)).isEqualTo(new Opening(FIRST, "", "<p>Elle en prendra d’autres.</p>"));
	}

	@Test
	void bodyOfOneParagraphKeepsIt() {
		String body = "<p>" + FIRST + "</p>";
		String excerpt = FIRST.substring(0, 40) + "...";

		assertThat(Opening.of(excerpt, body)).isEqualTo(new Opening("", excerpt, body));
		assertThat(Opening.of(FIRST, body)).isEqualTo(new Opening("", FIRST, body));
	}

	@Test
	void writtenExcerptIsTheStandfirst() {
		assertThat(Opening.of(" Reculer, mais comment ? ", BODY))
			.isEqualTo(new Opening("Reculer, mais comment ?", "", BODY));
	}

	@Test
	void cutExcerptFromElsewhereIsAnExcerpt() {
		String excerpt = "Une commune du littoral recule devant…";

		assertThat(Opening.of(excerpt, BODY)).isEqualTo(new Opening("", excerpt, BODY));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<h2>Titre</h2><p>" + FIRST + "</p><p>Suite.</p>",
			"<p>La mer a pris <a href=\"/x\">trois maisons</a> en « deux » hivers, puis rien.</p><p>Suite.</p>",
			"<p>La mer a pris trois maisons<sup class=\"footnote-ref\"><a href=\"#note-1\">1</a></sup> en « deux » hivers.</p>"
					+ "<p>Suite.</p>" })
	void paragraphThatCannotBePlainTextStaysInTheBody(String body) {
		Opening opening = Opening.of("La mer a pris trois maisons…", body);

		assertThat(opening.body()).isEqualTo(body);
		assertThat(opening.standfirst()).isEmpty();
	}

	@Test
	void shortBeginningsProveNothing() {
		assertThat(Opening.of("La mer…", BODY).body()).isEqualTo(BODY);
	}

	@Test
	void noExcerptChangesNothing() {
		assertThat(Opening.of("", BODY)).isEqualTo(new Opening("", "", BODY));
	}

}
