package org.tribune.transfer.body;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Bodies as WordPress stores them, and what becomes of them. The cases stand in
 * {@code transfer/bodies/*.txt}: {@code ===} and a name, the body, perhaps {@code @} and
 * the footnotes field, {@code ---}, the HTML, then {@code !} and a note a line.
 */
class WordPressBodyTests {

	private static final Map<Long, Attachment> FILES = Map.of(7L,
			new Attachment("https://digue.example/wp-content/uploads/jetee.jpg", "Jetée", "La jetée vue du port",
					"Le môle"),
			8L, new Attachment("https://digue.example/wp-content/uploads/phare.jpg", "Phare", "", ""));

	private final WordPressBody bodies = new WordPressBody("https://digue.example", new Attachments() {

		@Override
		public @Nullable Attachment find(long id) {
			return FILES.get(id);
		}

		@Override
		public List<Attachment> uploadedTo(long itemId) {
			return (itemId == 12) ? List.of(Objects.requireNonNull(FILES.get(8L))) : List.of();
		}

	});

	@ParameterizedTest
	@MethodSource("cases")
	void bodyBecomesHtml(Case given) {
		ConvertedBody converted = this.bodies.convert(given.body, 12, given.footnotes);

		assertThat(oneLine(converted.html())).isEqualTo(oneLine(given.html));
		assertThat(converted.notes().stream().map((note) -> note.kind() + " " + note.detail()))
			.containsExactlyInAnyOrderElementsOf(given.notes);
	}

	@Test
	void convertedBodyIsLeftAloneByASecondConversion() {
		String body = cases().filter((one) -> one.notes.isEmpty() && one.footnotes.isEmpty())
			.filter((one) -> !one.html.contains("[") && !one.html.contains("footnote"))
			.map((one) -> this.bodies.convert(one.body, 12, "").html())
			.collect(Collectors.joining("\n\n"));

		assertThat(oneLine(this.bodies.convert("<!-- wp:html -->" + body + "<!-- /wp:html -->", 12, "").html()))
			.isEqualTo(oneLine(body));
	}

	@Test
	void hostileBodiesEnd() {
		for (String part : List.of("[", "[a", "[caption", "[caption]", "[/caption]", "[[caption", "<", "<p", "<!--",
				"<div>", "<b>", "<pre>", "[caption x=\"", "\n\n", "<br>", "https://a.example\n", "<!-- wp:a -->",
				"<!-- /wp:a -->", "<figure><img src=a>", "[gallery ids=7]<em>", "<b><div>", "x\n\n<i>")) {
			String html = this.bodies.convert(part.repeat(600), 12, "").html();
			assertThat(html).as(part).doesNotContain("tribune-freeform");
		}
	}

	static Stream<Case> cases() {
		return Stream.of("paragraphs", "shortcodes", "blocks").flatMap(WordPressBodyTests::cases);
	}

	private static Stream<Case> cases(String file) {
		return Arrays.stream(read("/transfer/bodies/" + file + ".txt").split("(?m)^=== "))
			.filter((text) -> !text.isBlank())
			.map(Case::parse);
	}

	private static String read(String resource) {
		try (InputStream in = WordPressBodyTests.class.getResourceAsStream(resource)) {
			return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String oneLine(String html) {
		return html.strip().replaceAll("\\s*\\n\\s*", "");
	}

	record Case(String name, String body, String footnotes, String html, List<String> notes) {

		static Case parse(String text) {
			String[] halves = text.split("(?m)^---$", 2);
			String[] given = halves[0].split("\n", 2)[1].split("(?m)^@ ", 2);
			List<String> expected = halves[1].lines().toList();
			String html = expected.stream().filter((line) -> !line.startsWith("! ")).collect(Collectors.joining("\n"));
			List<String> notes = expected.stream()
				.filter((line) -> line.startsWith("! "))
				.map((line) -> line.substring(2))
				.toList();
			return new Case(halves[0].split("\n", 2)[0], given[0].replace("\\r\\n", "\r\n"),
					(given.length > 1) ? given[1].strip() : "", html, notes);
		}

		@Override
		public String toString() {
			return this.name;
		}

	}

}
