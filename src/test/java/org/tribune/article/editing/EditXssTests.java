package org.tribune.article.editing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.article.DeskCopy;
import org.tribune.article.Newsroom;
import org.tribune.contributor.Contributor;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.taxonomy.Section;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Attacks through every field of the edit page: nothing of them runs for readers, nor for
 * colleagues, nor on the page on which two texts are compared.
 */
@TribuneTest
class EditXssTests {

	private static final List<String> FIELDS = List.of("kicker", "headline", "standfirst", "body", "excerpt",
			"leadAlternativeText", "leadCaption", "leadCredit");

	/**
	 * Each field gets an attack of its own at a time, so that every attack comes to one
	 * or two fields.
	 */
	private static final int STEP = 5;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private Newsroom newsroom;

	@Test
	void nothingOfWhatIsTypedRuns() throws Exception {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		Section section = this.cast.section();
		Contributor ada = this.cast.ada();
		long id = this.cast.create(this.cast.draft("Attaque")
			.in(section)
			.by(ada)
			.opening("", "Chapô")
			.illustrated(this.cast.drawing("attaque.svg", "Un cercle"), "", ""), author);
		this.newsroom.publish(id, Cast.HAND);
		int kept = 0;
		List<String> corpus = corpus();
		for (int first = 0; first < corpus.size(); first += STEP) {
			String attack = corpus.get(first);
			Typist typist = new Typist(this.web, author, id, "a");
			for (int field = 0; field < FIELDS.size(); field++) {
				String name = FIELDS.get(field);
				typist.type(name, name + " " + corpus.get((first + field) % corpus.size()));
			}
			typist.type("signatures[0].contributorId", String.valueOf(ada.id()));
			typist.type("signatures[0].role", attack).type("signatures[0].organisation", attack);
			kept += (typist.save().getResponse().getStatus() == 302) ? 1 : 0;
			harmless(typist.open(), attack);
			harmless(Typist.read(this.web.get().uri(path(id)).exchange()), "for readers: " + attack);
		}
		assertThat(kept).isGreaterThan(10);
	}

	@Test
	void nothingRunsOnThePageThatComparesTwoTexts() throws Exception {
		SignedIn author = this.cast.staff(Role.AUTHOR);
		long id = this.cast.create(this.cast.draft("Attaque"), author);
		for (String attack : attacks()) {
			Typist mine = new Typist(this.web, author, id, "a");
			Typist theirs = new Typist(this.web, author, id, "b");
			FIELDS.forEach((field) -> theirs.type(field, "b " + field + attack));
			FIELDS.forEach((field) -> mine.type(field, "a " + field + attack));
			theirs.save();
			Document page = Typist.read(mine.post("conflict", Map.of()));
			assertThat(page.select(".conflict")).as(attack).isNotEmpty();
			harmless(page, attack);
		}
	}

	@Test
	void choicesAndReceiptsAreJsonThatNobodyTakesForAPage() {
		SignedIn editor = this.cast.staff(Role.EDITOR);
		this.cast.create(this.cast.draft("<img src=x onerror=alert(1)> zinzolin"), editor);
		var answer = this.web.get().uri("/admin/articles/links?q=zinzolin").with(Cast.as(editor)).exchange();
		assertThat(answer.getResponse().getContentType()).startsWith("application/json");
		assertThat(answer.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
	}

	private static void harmless(Document page, String attack) {
		for (Element element : page.body().getAllElements()) {
			if (element.normalName().equals("script")) {
				assertThat(element.attr("src")).as(attack).startsWith("/assets/");
				assertThat(element.data()).as(attack).isBlank();
			}
			assertThat(element.normalName()).as(attack).isNotIn("iframe", "object", "embed", "base", "meta", "style");
			for (Attribute attribute : element.attributes()) {
				assertThat(attribute.getKey()).as(attack).doesNotStartWith("on").isNotEqualTo("style");
				if (List.of("href", "src", "action", "formaction").contains(attribute.getKey())) {
					assertThat(attribute.getValue().strip().toLowerCase(Locale.ROOT)).as(attack)
						.doesNotStartWith("javascript:")
						.doesNotStartWith("data:")
						.doesNotStartWith("vbscript:");
				}
			}
		}
	}

	private String path(long id) {
		return this.newsroom.look(id).map(DeskCopy::path).orElseThrow();
	}

	/**
	 * Every twelfth attack: that page lays out what the other test has tried in full.
	 */
	private static List<String> attacks() throws Exception {
		List<String> all = corpus();
		return IntStream.range(0, all.size()).filter((index) -> index % 12 == 0).mapToObj(all::get).toList();
	}

	private static List<String> corpus() throws Exception {
		return Files.readAllLines(Path.of("src/test/resources/markup/xss.txt"))
			.stream()
			.filter((line) -> !line.isBlank() && !line.startsWith("//"))
			.toList();
	}

}
