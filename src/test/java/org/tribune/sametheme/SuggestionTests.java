package org.tribune.sametheme;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.article.Newsroom;
import org.tribune.article.published.ArticleCard;
import org.tribune.article.published.ReadingRoom;
import org.tribune.contributor.Contributor;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What readers are shown beside an article once the workshop has been at work.
 */
@TribuneTest
class SuggestionTests {

	@Autowired
	private ReadingRoom readingRoom;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private Workshop workshop;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Cast cast;

	private Section section;

	private String subject;

	@BeforeEach
	void findWordsThatNobodyElseUses() {
		this.section = this.cast.section();
		this.subject = "zorglub" + Long.toString(System.nanoTime(), 36).replaceAll("[0-9]", "z");
		this.database.sql("delete from same_theme_work").update();
	}

	@Test
	void articlesOfTheSameWordsComeFirst() {
		Cast.Draft draft = draft("Une");
		this.cast.publish(draft, Cast.DAY);
		this.cast.publish(this.cast.draft("Tout autre chose").in(this.section), Cast.DAY.plusSeconds(9));
		this.cast.publish(draft("Même sujet"), Cast.DAY);
		this.workshop.workOff();

		assertThat(headlines(draft)).startsWith("Même sujet");
		assertThat(suggested(draft)).first().isEqualTo("Même sujet");
	}

	@Test
	void suggestionSaysWhichWordsAndThemesAreShared() {
		Theme water = this.cast.theme("Eau");
		Theme soil = this.cast.theme("Sol");
		Cast.Draft draft = draft("Une").on(water, soil);
		this.cast.publish(draft, Cast.DAY);
		this.cast.publish(draft("Même sujet").on(soil, water), Cast.DAY);
		this.workshop.workOff();

		assertThat(this.database.sql("""
				select s.shared_themes || ' ' || array_to_string(s.terms, ',') from same_theme_suggestion s
				  join article a on a.id = s.article_id where a.slug = ? and s.position = 0
				""").param(draft.slug()).query(String.class).single()).startsWith("2 ").contains(this.subject + "s");
	}

	@Test
	void newArticleEntersTheListsOfOthers() {
		Cast.Draft first = draft("La première");
		this.cast.publish(first, Cast.DAY);
		this.workshop.workOff();
		assertThat(suggested(first)).doesNotContain("La seconde");

		this.cast.publish(draft("La seconde"), Cast.DAY);
		this.workshop.workOff();
		assertThat(suggested(first)).first().isEqualTo("La seconde");
	}

	@Test
	void changedArticleLeavesTheListsOfOthers() {
		Cast.Draft first = draft("La première");
		this.cast.publish(first, Cast.DAY);
		Cast.Draft second = draft("La seconde");
		long id = this.cast.publish(second, Cast.DAY);
		this.workshop.workOff();
		assertThat(suggested(first)).first().isEqualTo("La seconde");

		IntStream.range(0, 9).forEach((number) -> this.cast.publish(draft("Autre " + number), Cast.DAY));
		this.newsroom.edit(id, this.newsroom.version(id),
				this.cast.draft("La seconde")
					.slug(second.slug())
					.in(this.section)
					.body("<p>Rien à voir.</p>")
					.manuscript(),
				Cast.HAND);
		this.workshop.workOff();
		assertThat(suggested(first)).doesNotContain("La seconde");
	}

	@Test
	void withdrawnArticleVanishesAtOnceAndFromTheRows() {
		String second = this.subject + " bis";
		Cast.Draft first = draft("La première");
		this.cast.publish(first, Cast.DAY);
		long id = this.cast.publish(draft(second), Cast.DAY);
		this.workshop.workOff();
		assertThat(headlines(first)).first().isEqualTo(second);

		this.newsroom.withdraw(id, Cast.HAND);
		assertThat(headlines(first)).doesNotContain(second);
		this.workshop.workOff();
		assertThat(suggested(first)).doesNotContain(second);
		assertThat(count("same_theme_posting where article_id = " + id)).isZero();
		assertThat(count("same_theme_list where article_id = " + id)).isZero();
	}

	@Test
	void articleThatComesBackIsListedAgain() {
		Cast.Draft first = draft("La première");
		this.cast.publish(first, Cast.DAY);
		long id = this.cast.publish(draft("La seconde"), Cast.DAY);
		this.newsroom.withdraw(id, Cast.HAND);
		this.workshop.workOff();
		this.newsroom.returnToDraft(id, Cast.HAND);
		this.newsroom.publish(id, Cast.HAND);
		this.workshop.workOff();
		assertThat(suggested(first)).first().isEqualTo("La seconde");
	}

	@Test
	void sharedThemesAloneMakeASuggestionTheRarestFirst() {
		Theme common = this.cast.theme("Climat");
		Theme rare = this.cast.theme("Tourbières");
		IntStream.range(0, 12)
			.forEach((number) -> this.cast.publish(this.cast.draft("Courant " + number).in(this.section).on(common),
					Cast.DAY.plusSeconds(number)));
		this.cast.publish(this.cast.draft("Rare").in(this.section).body("<p>Sphaigne.</p>").on(rare), Cast.DAY);
		Cast.Draft draft = this.cast.draft("Une")
			.in(this.section)
			.body("<p>" + this.subject + ".</p>")
			.on(common, rare);
		this.cast.publish(draft, Cast.DAY);
		this.workshop.workOff();

		assertThat(suggested(draft)).startsWith("Rare", "Courant 11", "Courant 10");
	}

	@Test
	void otherLanguagesDraftsAndTheArticleItselfAreNeverSuggested() {
		Cast.Draft draft = draft(this.subject);
		this.cast.publish(draft, Cast.DAY);
		String english = "In English " + this.subject;
		String unseen = "Brouillon " + this.subject;
		this.cast.publish(draft(english).english(), Cast.DAY);
		this.cast.create(draft(unseen));
		this.workshop.workOff();
		assertThat(suggested(draft)).doesNotContain(english, unseen, this.subject);
		assertThat(headlines(draft)).doesNotContain(english, unseen, this.subject).isNotEmpty();
	}

	@Test
	void samePieceUnderAnotherAddressIsNoSuggestion() {
		String body = "<p>" + "Une phrase sur %s et rien que cela. ".formatted(this.subject).repeat(20) + "</p>";
		Cast.Draft draft = draft("Une").body(body);
		this.cast.publish(draft, Cast.DAY);
		this.cast.publish(draft("Une, encore").body(body), Cast.DAY);
		this.workshop.workOff();
		assertThat(suggested(draft)).doesNotContain("Une, encore");
		assertThat(headlines(draft)).doesNotContain("Une, encore").isNotEmpty();
	}

	@Test
	void oneWordInPassingIsNoSuggestion() {
		String words = IntStream.range(0, 30)
			.mapToObj((number) -> this.subject + (char) ('a' + number % 26) + (char) ('a' + number / 26))
			.collect(Collectors.joining(" "));
		String third = words.substring(0, words.length() / 3);
		String one = words.split(" ")[3];
		Cast.Draft draft = this.cast.draft("Une").in(this.section).body("<p>%s. %s.</p>".formatted(words, words));
		this.cast.publish(draft, Cast.DAY);
		this.cast.publish(this.cast.draft("En passant")
			.in(this.section)
			.body("<p>Des trains, des gares, %s, et %s.</p>".formatted(one, one)), Cast.DAY);
		this.cast.publish(this.cast.draft("Vraiment proche")
			.in(this.section)
			.body("<p>Des trains, %s, et %s.</p>".formatted(third, third)), Cast.DAY);
		this.workshop.workOff();

		assertThat(suggested(draft)).contains("Vraiment proche").doesNotContain("En passant");
		assertThat(headlines(draft)).hasSize(4);
	}

	@Test
	void atMostTwoAreByOnePersonWhoeverSignsFirst() {
		Contributor ada = this.cast.ada();
		IntStream.range(0, 4).forEach((number) -> {
			Cast.Draft one = draft("D’Ada " + number);
			this.cast.publish((number % 2 == 0) ? one.by(ada) : one.by(this.cast.zoe(), ada), Cast.DAY);
		});
		Cast.Draft draft = draft("Une");
		this.cast.publish(draft, Cast.DAY);
		this.workshop.workOff();
		assertThat(headlines(draft).stream().filter((headline) -> headline.startsWith("D’Ada"))).hasSize(2);
		assertThat(this.readingRoom.around(this.readingRoom.find(draft.slug()).orElseThrow()).sameTheme())
			.extracting(ArticleCard::id)
			.hasSize(4)
			.doesNotHaveDuplicates();
	}

	@Test
	void pinsComeFirstAndBansAreHeeded() {
		long pinned = this.cast.publish(this.cast.draft("Épinglée").in(this.section), Cast.DAY);
		long banned = this.cast.publish(draft("Écartée"), Cast.DAY);
		this.cast.publish(draft("Proche"), Cast.DAY);
		Cast.Draft draft = draft("Une");
		long id = this.cast.publish(draft, Cast.DAY);
		this.database.sql("insert into same_theme_link (article_id, target_id, kind) values (?, ?, 'BANNED')")
			.params(id, banned)
			.update();
		this.newsroom.curate(id, List.of(pinned), Cast.HAND);
		assertThat(headlines(draft)).doesNotContain("Écartée");
		this.workshop.workOff();
		assertThat(headlines(draft)).startsWith("Épinglée", "Proche").doesNotContain("Écartée").hasSize(4);
		assertThat(suggested(draft)).doesNotContain("Écartée");
	}

	@Test
	void everyArticleKnowsHowManyShowIt() {
		long first = this.cast.publish(draft(this.subject + "x"), Cast.DAY);
		long second = this.cast.publish(draft(this.subject + "z"), Cast.DAY);
		this.workshop.workOff();
		assertThat(shownBy(first)).isEqualTo(1);
		assertThat(shownBy(second)).isEqualTo(1);
		this.newsroom.withdraw(second, Cast.HAND);
		this.workshop.workOff();
		assertThat(shownBy(first)).isZero();
	}

	private Cast.Draft draft(String headline) {
		return this.cast.draft(headline)
			.in(this.section)
			.body("<p>" + "Les %ss. ".formatted(this.subject).repeat(9) + headline + "</p>");
	}

	private int shownBy(long id) {
		return this.database.sql("select shown_by from same_theme_list where article_id = ?")
			.param(id)
			.query(Integer.class)
			.single();
	}

	private int count(String from) {
		return this.database.sql("select count(*) from " + from).query(Integer.class).single();
	}

	private List<String> suggested(Cast.Draft draft) {
		return this.database.sql("""
				select target.headline from same_theme_suggestion s join article a on a.id = s.article_id
				  join article target on target.id = s.target_id where a.slug = ? order by s.position
				""").param(draft.slug()).query((row, number) -> row.getString(1)).list();
	}

	private List<String> headlines(Cast.Draft draft) {
		return this.readingRoom.around(this.readingRoom.find(draft.slug()).orElseThrow())
			.sameTheme()
			.stream()
			.map(ArticleCard::headline)
			.toList();
	}

}
