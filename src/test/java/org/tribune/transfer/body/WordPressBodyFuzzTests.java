package org.tribune.transfer.body;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tribune.markup.BodyOracle;

/**
 * Looks for bodies of WordPress that cannot be converted, or whose conversion gets
 * through the sanitiser: {@code JAZZER_FUZZ=1 ./mvnw test -Dtest=WordPressBodyFuzzTests}.
 */
class WordPressBodyFuzzTests {

	private static final Attachment FILE = new Attachment("https://digue.example/wp-content/uploads/a.jpg", "\"><b>",
			"<i>", "]]>");

	private final WordPressBody bodies = new WordPressBody("https://digue.example", new Attachments() {

		@Override
		public @Nullable Attachment find(long id) {
			return (id % 2 == 1) ? FILE : null;
		}

		@Override
		public List<Attachment> uploadedTo(long itemId) {
			return List.of(FILE);
		}

	});

	@DictionaryEntries({ "[caption id=\"attachment_7\"]", "[/caption]", "[gallery ids=\"7,8\"]", "[gallery]", "[embed]",
			"[/embed]", "[youtube ", "[[caption]]", "[", "]", "<!-- wp:", " -->", "<!-- /wp:", "{\"id\":7}",
			"paragraph", "image", "quote", "pullquote", "list", "heading", "html", "freeform", "footnotes", "columns",
			"embed", "<!--more-->", "<!--nextpage-->", "\\x0A\\x0A", "\\x0D\\x0A",
			"https://www.youtube.com/watch?v=dQw4w9WgXcQ", "<figure class=\"wp-block-image\">", "<sup data-fn=\"",
			"<pre>", "<p>", "<div>", "<blockquote>", "<script>", "<svg>", "<table>", "<style>", "<!--", "-->" })
	@MethodSource("known")
	@FuzzTest(maxDuration = "2m")
	void whateverIsConvertedIsClean(byte[] content) {
		ConvertedBody converted = this.bodies.convert(new String(content, StandardCharsets.UTF_8), 12,
				"[{\"content\":\"<b>\",\"id\":\"a\"}]");

		BodyOracle.judge(converted.html());
	}

	static Stream<Arguments> known() {
		return WordPressBodyTests.cases()
			.map((known) -> Arguments.of((Object) known.body().getBytes(StandardCharsets.UTF_8)));
	}

}
