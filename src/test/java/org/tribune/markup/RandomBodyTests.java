package org.tribune.markup;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for any HTML, tried on heaps of tags thrown together. The dice are loaded
 * with a fixed seed; a failure prints the heap.
 */
class RandomBodyTests {

	private static final String[] TAGS = ("p div section span b strong em i a1 a2 h1 h2 h3 h5 ul ol li blockquote quote "
			+ "figure figcaption table caption thead tr td th wide high pre code sup sub br hr img own cite footer dl dt dd "
			+ "notes note ref pending embed iframe q abbr credit en de font center u address")
		.split(" ");

	private static final String[] TEXTS = { " ", "\n", "\u00a0", "\u202f", " ! ", "?", " : ", ":", ";", "«", "»", " « ",
			"\"", " \"", "\" ", "'", "...", " – ", " — ", "%", " €", " 000 ", "1er ", "XXe ", "12 ", "5", "(", ")",
			", ", ". ", "&amp;", "&lt;", "https://e.org/?a=b ", "12:30 ", "l'", "d' ", "é", "👩‍🚀", "\u00ad", "]", ".",
			"-", " - ", "’" };

	private final Markup markup = new Markup();

	private int words;

	@Test
	void anyHeapOfTagsBecomesABodyOfTheSchema() {
		int heaps = Integer.getInteger("markup.heaps", 2000);
		for (int seed = 0; seed < heaps; seed++) {
			Locale language = (seed % 3 == 0) ? Locale.ENGLISH : Locale.FRENCH;
			String heap = heap(new Random(seed));
			Body body = this.markup.body(heap, language, seed % 5 > 0);
			assertThat(SchemaCheck.faults(body.html())).as(seed + ": " + heap).isEmpty();
			assertThat(words(Jsoup.parseBodyFragment(body.html()).text())).as(seed + ": " + heap)
				.containsExactlyInAnyOrderElementsOf(expected());
			Body again = this.markup.body(body.html(), language, seed % 5 > 0);
			assertThat(again.html()).as(seed + ": " + heap).isEqualTo(body.html());
			assertThat(again.removed()).as(seed + ": " + heap).isEmpty();
			String parsed = HtmlWriter.write(Jsoup.parseBodyFragment(body.html()).body());
			assertThat(parsed.replace("\n", "")).as(seed + ": " + heap).isEqualTo(body.html().replace("\n", ""));
		}
	}

	private List<String> expected() {
		return IntStream.range(0, this.words).mapToObj((number) -> "mot" + letters(number)).toList();
	}

	private static List<String> words(String text) {
		return Arrays.stream(text.split("[^a-z]+")).filter((word) -> word.startsWith("mot")).toList();
	}

	/** A number in letters, for typography changes digits. */
	private static String letters(int number) {
		return String.valueOf(number)
			.chars()
			.mapToObj((digit) -> String.valueOf((char) ('a' + digit - '0')))
			.collect(Collectors.joining());
	}

	private String heap(Random dice) {
		this.words = 0;
		StringBuilder heap = new StringBuilder();
		int size = 1 + dice.nextInt(40);
		for (int index = 0; index < size; index++) {
			switch (dice.nextInt(4)) {
				case 0 -> heap.append("mot").append(letters(this.words++)).append(dice.nextBoolean() ? " " : "-");
				case 1 -> heap.append(TEXTS[dice.nextInt(TEXTS.length)]);
				default -> heap.append(tag(TAGS[dice.nextInt(TAGS.length)], dice));
			}
		}
		return heap.toString();
	}

	private static String tag(String name, Random dice) {
		boolean opens = dice.nextInt(3) > 0;
		return switch (name) {
			case "a1" -> opens ? "<a href='https://e.org/1'>" : "</a>";
			case "a2" -> opens ? "<a href='#x'>" : "</a>";
			case "quote" -> opens ? "<blockquote class='pull-quote'>" : "</blockquote>";
			case "notes" -> opens ? "<ol class='footnotes'>" : "</ol>";
			case "note" -> "<li id='note-" + dice.nextInt(4) + "'>";
			case "ref" -> "<sup class='footnote-ref'><a href='#note-" + dice.nextInt(4) + "'>1</a></sup>";
			case "pending" -> opens ? "<figure class='pending' data-source='https://e.org/x.png'>" : "</figure>";
			case "embed" -> "<figure class='embed'><a href='https://e.org/v'>https://e.org/v</a></figure>";
			case "iframe" -> "<iframe src='https://www.youtube.com/embed/aaaaaaaaaaa'></iframe>";
			case "img" -> "<img src='https://e.org/y.png' alt=''>";
			case "own" -> "<img src='/media/1/a.png' alt='x'>";
			case "abbr" -> opens ? "<abbr title='x'>" : "</abbr>";
			case "credit" -> opens ? "<span class='credit'>" : "</span>";
			case "en" -> opens ? "<span lang='en'>" : "</span>";
			case "de" -> opens ? "<div lang='de'>" : "</div>";
			case "wide" -> "<td colspan=3>";
			case "high" -> "<th rowspan=2>";
			case "br", "hr" -> "<" + name + ">";
			default -> (opens ? "<" : "</") + name + ">";
		};
	}

}
