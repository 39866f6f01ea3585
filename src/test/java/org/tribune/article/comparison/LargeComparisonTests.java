package org.tribune.article.comparison;

import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Texts of 200 KB, among them such as nobody writes: the effort stays bounded. Prints
 * what it took, and asserts no time.
 */
class LargeComparisonTests {

	private static final int LENGTH = 200_000;

	private final Random random = new Random(7);

	@Test
	void longTextWithAFewChanges() {
		String before = text(this::paragraph);
		Comparison comparison = compare("a few words changed", before, before.replaceAll("mot1[0-3]\\b", "autre"));

		assertThat(comparison.passages())
			.allMatch((passage) -> passage.fate() == Fate.SAME || passage.fate() == Fate.CHANGED);
	}

	@Test
	void longTextWhoseEveryParagraphChanged() {
		String before = text(this::paragraph);
		Comparison comparison = compare("every paragraph changed", before, before.replace("<p>", "<p>Donc\u00a0: "));

		assertThat(comparison.passages()).allMatch((passage) -> passage.fate() == Fate.CHANGED);
	}

	@Test
	void twoLongTextsWithNothingInCommon() {
		Comparison comparison = compare("nothing in common", text(this::paragraph),
				text(this::paragraph).replace("mot", "truc"));

		assertThat(comparison.passages()).noneMatch((passage) -> passage.fate() == Fate.SAME);
	}

	@Test
	void tensOfThousandsOfTinyParagraphs() {
		compare("tiny paragraphs", text((number) -> "<p>" + this.random.nextInt(9) + "</p>"),
				text((number) -> "<p>" + this.random.nextInt(9) + "</p>"));
	}

	@Test
	void tensOfThousandsOfDifferentTinyParagraphs() {
		compare("different tiny paragraphs", text((number) -> "<p>a" + number + "</p>"),
				text((number) -> "<p>b" + number + "</p>"));
	}

	@Test
	void oneParagraphOfFewWordsRepeated() {
		compare("one paragraph of few words", "<p>" + text((number) -> "mot" + this.random.nextInt(5) + " ") + "</p>",
				"<p>" + text((number) -> "mot" + this.random.nextInt(5) + " ") + "</p>");
	}

	@Test
	void oneLongParagraphTurnedRound() {
		String before = text(this::paragraph).replaceAll("</?p>", " ");
		String after = before.substring(LENGTH / 2) + before.substring(0, LENGTH / 2);

		compare("one long paragraph", "<p>" + before + "</p>", "<p>" + after + "</p>");
	}

	private String paragraph(int number) {
		return IntStream.range(0, 60 + this.random.nextInt(80))
			.mapToObj((each) -> "mot" + (int) Math.abs(this.random.nextGaussian() * 400))
			.collect(Collectors.joining(" ", "<p>", " " + number + ".</p>"));
	}

	private static String text(IntFunction<String> part) {
		StringBuilder text = new StringBuilder();
		for (int number = 0; text.length() < LENGTH; number++) {
			text.append(part.apply(number));
		}
		return text.toString();
	}

	private static Comparison compare(String name, String before, String after) {
		long start = System.nanoTime();
		Comparison comparison = Comparison.of(reading(before), reading(after));
		System.out.printf("comparison of 200 KB, %s: %d ms, %d blocks%n", name, (System.nanoTime() - start) / 1_000_000,
				comparison.passages().size());
		assertThat(letters(comparison, true)).isEqualTo(letters(before));
		assertThat(letters(comparison, false)).isEqualTo(letters(after));
		return comparison;
	}

	private static String letters(Comparison comparison, boolean before) {
		return comparison.passages()
			.stream()
			.flatMap((passage) -> (before ? passage.before() : passage.after()).stream())
			.map(Segment::text)
			.collect(Collectors.joining())
			.replaceAll("\\s", "");
	}

	private static String letters(String html) {
		return html.replaceAll("<[^>]*>", "").replaceAll("\\s", "");
	}

	private static Reading reading(String body) {
		return new Reading("fr", "", "Titre", "", "", "titre", null, body);
	}

}
