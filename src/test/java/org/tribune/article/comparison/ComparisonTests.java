package org.tribune.article.comparison;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonTests {

	@Test
	void sameTextDiffersInNothing() {
		Comparison comparison = compare("<p>Une rivière.</p><hr>", "<p>Une rivière.</p><hr>");

		assertThat(comparison.identical()).isTrue();
		assertThat(comparison.wordsAdded() + comparison.wordsRemoved()).isZero();
	}

	@Test
	void wordsAreComparedOneByOne() {
		assertThat(lines("<p>L’eau se mesure à pied.</p>", "<p>L’eau se mesure en bateau.</p>"))
			.containsExactly("CHANGED L’eau se mesure [-à pied-][+en bateau+].");
	}

	@Test
	void elidedArticleIsAWordOfItsOwn() {
		assertThat(lines("<p>Il parle de l’eau douce ici.</p>", "<p>Il parle de d’eau douce ici.</p>"))
			.containsExactly("CHANGED Il parle de [-l’-][+d’+]eau douce ici.");
	}

	@Test
	void changesThatNearlyTouchAreReadAsOne() {
		assertThat(lines("<p>Le budget annuel prévisionnel, dit-elle, baisse de 3 points.</p>",
				"<p>Le montant total constaté, dit-elle, baisse de 3 points.</p>"))
			.containsExactly(
					"CHANGED Le [-budget annuel prévisionnel-][+montant total constaté+], dit-elle, baisse de 3 points.");
	}

	@Test
	void countsWordsThatCameAndWent() {
		Comparison comparison = compare("<p>Un deux trois quatre.</p>", "<p>Un deux trois.</p><p>Cinq six.</p>");

		assertThat(comparison.wordsAdded()).isEqualTo(2);
		assertThat(comparison.wordsRemoved()).isEqualTo(1);
		assertThat(comparison.identical()).isFalse();
	}

	@Test
	void blocksComeAndGo() {
		assertThat(lines("<p>Premier fait établi.</p><p>Deuxième observation.</p>",
				"<p>Premier fait établi.</p><hr><p>Un ajout tout neuf.</p>"))
			.containsExactly("SAME Premier fait établi.", "REMOVED [-Deuxième observation.-]", "ADDED ",
					"ADDED [+Un ajout tout neuf.+]");
	}

	@Test
	void blockThatMovedIsNeitherAddedNorRemoved() {
		List<Passage> passages = compare("<p>Alpha bêta gamma delta.</p><p>Un.</p><p>Deux.</p><p>Trois.</p>",
				"<p>Un.</p><p>Deux.</p><p>Trois.</p><p>Alpha bêta gamma delta.</p>")
			.passages();

		assertThat(passages).extracting(Passage::fate)
			.containsExactly(Fate.MOVED_AWAY, Fate.SAME, Fate.SAME, Fate.SAME, Fate.MOVED);
		assertThat(passages.getFirst().move()).isEqualTo(passages.getLast().move()).isPositive();
		assertThat(passages.getLast().before()).isEmpty();
	}

	@Test
	void blockMayMoveAndChangeItsMarks() {
		Passage moved = compare("<p>Alpha bêta gamma delta.</p><p>Un.</p><p>Deux.</p>",
				"<p>Un.</p><p>Deux.</p><p>Alpha <em>bêta</em> gamma delta.</p>")
			.passages()
			.getLast();

		assertThat(moved.fate()).isEqualTo(Fate.MOVED);
		assertThat(line(moved)).isEqualTo("MOVED Alpha {bêta} gamma delta.");
	}

	@Test
	void paragraphThatBecameAHeadingIsTheSameBlock() {
		Passage passage = only("<p>Les faits établis</p>", "<h2 id=\"h-les\">Les faits établis</h2>");

		assertThat(passage.fate()).isEqualTo(Fate.CHANGED);
		assertThat(passage.kind()).isEqualTo(BlockKind.HEADING_2);
		assertThat(passage.formerKind()).isEqualTo(BlockKind.PARAGRAPH);
		assertThat(line(passage)).isEqualTo("CHANGED Les faits établis");
	}

	@Test
	void itemsOfListsAndRowsOfTablesAreBlocks() {
		assertThat(lines("<ul><li>un fait</li><li>deux faits</li></ul>",
				"<ul><li>un fait</li><li>un autre<ol><li>dedans</li></ol></li><li>deux faits</li></ul>"))
			.containsExactly("SAME un fait", "ADDED [+un autre+]", "ADDED [+dedans+]", "SAME deux faits");
		assertThat(lines(
				"<table><tbody><tr><td>2025</td><td>12</td></tr><tr><td>2026</td><td>14</td></tr></tbody></table>",
				"<table><tbody><tr><td>2025</td><td>12</td></tr><tr><td>2026</td><td>15</td></tr></tbody></table>"))
			.containsExactly("SAME 2025 | 12", "CHANGED 2026 | [-14-][+15+]");
	}

	@Test
	void marksThatChangedAreTold() {
		Passage passage = only("<p>Un mot <strong>très fort</strong> ici.</p>",
				"<p>Un mot <em>très fort</em> ici.</p>");

		assertThat(line(passage)).isEqualTo("CHANGED Un mot {très fort} ici.");
		Segment restyled = passage.words().get(1);
		assertThat(restyled.gained()).containsExactly(new Mark(Mark.Kind.EMPHASIS, ""));
		assertThat(restyled.lost()).containsExactly(new Mark(Mark.Kind.STRONG, ""));
		assertThat(restyled.styles()).isEqualTo("words--emphasis");
	}

	@Test
	void linkThatLeadsElsewhereIsTold() {
		Segment link = only("<p>Voir <a href=\"/a\">la source</a>.</p>", "<p>Voir <a href=\"/b\">la source</a>.</p>")
			.words()
			.get(1);

		assertThat(link.change()).isEqualTo(Change.RESTYLED);
		assertThat(link.lost()).containsExactly(new Mark(Mark.Kind.LINK, "/a"));
		assertThat(link.gained()).containsExactly(new Mark(Mark.Kind.LINK, "/b"));
	}

	@Test
	void imageAndItsWordsAreCompared() {
		String figure = "<figure><img src=\"/media/%d/original/a.jpg\" alt=\"%s\" width=\"9\" height=\"9\"><figcaption>Légende</figcaption></figure>";

		Passage described = only(figure.formatted(1, "Une rivière"), figure.formatted(1, "Une rivière en crue"));
		assertThat(described.facts()).extracting(FieldChange::field).containsExactly("alternative");
		assertThat(words(described.facts().getFirst().words())).isEqualTo("Une rivière[+ en crue+]");

		Passage replaced = only(figure.formatted(1, "Une rivière"), figure.formatted(2, "Une rivière"));
		assertThat(replaced.facts()).extracting(FieldChange::field).containsExactly("image");
	}

	@Test
	void spacesThatChangedAreShownAsSigns() {
		Segment removed = only("<p>Vraiment ?</p>", "<p>Vraiment\u202f?</p>").words().get(1);

		assertThat(removed.shown()).isEqualTo("␣");
		assertThat(only("<p>Vraiment ?</p>", "<p>Vraiment\u202f?</p>").words().get(2).shown()).isEqualTo("⍽");
	}

	@Test
	void addedNoteDoesNotChangeTheParagraphsThatFollow() {
		String reference = "<sup class=\"footnote-ref\" id=\"ref-%1$d\"><a href=\"#note-%1$d\">%1$d</a></sup>";
		String before = "<p>Un" + reference.formatted(1)
				+ "</p><ol class=\"footnotes\"><li id=\"note-1\">Source.</li></ol>";
		String after = "<p>Zéro" + reference.formatted(1) + "</p><p>Un" + reference.formatted(2)
				+ "</p><ol class=\"footnotes\"><li id=\"note-1\">Autre.</li><li id=\"note-2\">Source.</li></ol>";

		assertThat(lines(before, after)).containsExactly("ADDED [+Zéro[*]+]", "SAME Un[*]", "ADDED [+Autre.+]",
				"SAME Source.");
	}

	@Test
	void fieldsAroundTheBodyAreCompared() {
		Reading.Filing filing = new Reading.Filing("Santé", List.of("Eau", "Ville"), List.of("Ada Lantier"),
				Reading.Lead.NONE, "", false, "");
		Reading.Filing later = new Reading.Filing("Climat", List.of("Eau", "Ville", "Air"), List.of("Ada Lantier"),
				new Reading.Lead("riviere.jpg", "Une rivière", "", ""), "", true, "carte.jpg");
		Comparison comparison = Comparison.of(
				new Reading("fr", "Eau", "Un titre", "Un chapô", "Un extrait", "un-titre", filing, ""),
				new Reading("fr", "Eau", "Un autre titre", "Un chapô", "Un extrait", "un-autre-titre", later, ""));

		assertThat(comparison.fields()).extracting((field) -> field.field() + " " + words(field.words()))
			.containsExactly("headline Un [+autre +]titre", "slug [-un-titre-][+un-autre-titre+]",
					"section [-Santé-][+Climat+]", "themes Eau· Ville[+· Air+]", "lead-image [+riviere.jpg+]",
					"lead-alternative [+Une rivière+]", "share-image [+carte.jpg+]", "noindex [+noindex+]");
		assertThat(comparison.unknown()).isEmpty();
	}

	@Test
	void whatNobodyWroteDownIsNotCompared() {
		Reading.Filing filing = new Reading.Filing("Santé", List.of(), List.of(), Reading.Lead.NONE, "", false, "");
		Comparison comparison = Comparison.of(new Reading(null, "", "Titre", "", null, null, null, "<p>Un.</p>"),
				new Reading("fr", "", "Titre", "", "Un extrait", "titre", filing, "<p>Un.</p>"));

		assertThat(comparison.identical()).isTrue();
		assertThat(comparison.unknown()).containsExactly("excerpt", "slug", "article-language", "filing");
	}

	@Test
	void whatDidNotChangeIsFoldedAway() {
		String around = Stream.iterate(1, (number) -> number + 1)
			.limit(8)
			.map((number) -> "<p>Paragraphe numéro " + number + ".</p>")
			.collect(Collectors.joining());
		Comparison comparison = compare(around + "<p>Une rivière se mesure à pied.</p>" + around,
				around + "<p>Une rivière se mesure en bateau.</p>" + around);

		assertThat(comparison.stretches()).extracting(Stretch::folded).containsExactly(true, false, true);
		assertThat(comparison.stretches().get(1).passages()).hasSize(3);
	}

	@Test
	void nothingIsLostOfEitherText() {
		String before = "<h2>Titre</h2><p>Un deux <a href=\"/x\">trois</a>.</p><ul><li>quatre</li></ul><pre><code>a  b\nc</code></pre>";
		String after = "<p>Un <em>deux</em> six.</p><h3>Titre</h3><blockquote><p>quatre cinq</p></blockquote><pre><code>a b\nc</code></pre>";
		List<Passage> passages = compare(before, after).passages();

		assertThat(text(passages.stream().flatMap((one) -> one.before().stream())))
			.isEqualTo("Titre Un deux trois. quatre a  b\nc".replace(" ", "").replace("\n", ""));
		assertThat(text(passages.stream().flatMap((one) -> one.after().stream())))
			.isEqualTo("Un deux six. Titre quatre cinq a b\nc".replace(" ", "").replace("\n", ""));
	}

	private static String text(Stream<Segment> segments) {
		return segments.map(Segment::text).collect(Collectors.joining()).replaceAll("\\s", "");
	}

	private static Comparison compare(String before, String after) {
		return Comparison.of(reading(before), reading(after));
	}

	private static Reading reading(String body) {
		return new Reading("fr", "", "Titre", "", "", "titre", null, body);
	}

	private static Passage only(String before, String after) {
		List<Passage> passages = compare(before, after).passages();
		assertThat(passages).hasSize(1);
		return passages.getFirst();
	}

	private static List<String> lines(String before, String after) {
		return compare(before, after).passages().stream().map(ComparisonTests::line).toList();
	}

	private static String line(Passage passage) {
		return passage.fate() + " " + words(passage.words());
	}

	private static String words(List<Segment> segments) {
		return segments.stream().map((segment) -> switch (segment.change()) {
			case SAME -> segment.text();
			case ADDED -> "[+" + segment.text() + "+]";
			case REMOVED -> "[-" + segment.text() + "-]";
			case RESTYLED -> "{" + segment.text() + "}";
		}).collect(Collectors.joining());
	}

}
