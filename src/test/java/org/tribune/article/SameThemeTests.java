package org.tribune.article;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tribune.article.published.ArticleCard;
import org.tribune.article.published.ReadingRoom;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.contributor.Contributor;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Theme;

import static org.assertj.core.api.Assertions.assertThat;

@TribuneTest
class SameThemeTests {

	@Autowired
	private ReadingRoom readingRoom;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Cast cast;

	@Test
	void curatedLinksComeFirstInTheEditorsOrder() {
		Section section = this.cast.section();
		Theme theme = this.cast.theme("Eau");
		long a = this.cast.publish(this.cast.draft("A").in(section), Cast.DAY);
		long b = this.cast.publish(this.cast.draft("B").in(section), Cast.DAY);
		this.cast.publish(this.cast.draft("Même thème").in(section).on(theme), Cast.DAY);
		Cast.Draft draft = this.cast.draft("Une").in(section).on(theme);
		this.newsroom.curate(this.cast.publish(draft, Cast.DAY), List.of(b, a), Cast.HAND);

		assertThat(headlines(draft)).startsWith("B", "A", "Même thème");
	}

	@Test
	void curatedLinksKeepTheirOrderWhateverThemesTheyShare() {
		Section section = this.cast.section();
		Theme theme = this.cast.theme("Eau");
		long a = this.cast.publish(this.cast.draft("A").in(section), Cast.DAY);
		long b = this.cast.publish(this.cast.draft("B").in(section), Cast.DAY);
		long sharing = this.cast.publish(this.cast.draft("Partage le thème").in(section).on(theme), Cast.DAY);
		Cast.Draft draft = this.cast.draft("Une").in(section).on(theme);
		this.newsroom.curate(this.cast.publish(draft, Cast.DAY), List.of(b, a, sharing), Cast.HAND);

		assertThat(headlines(draft)).startsWith("B", "A", "Partage le thème");
	}

	@Test
	void withoutCuratedLinksTheMostSharedThemesWin() {
		Section section = this.cast.section();
		Theme water = this.cast.theme("Eau");
		Theme soil = this.cast.theme("Sol");
		this.cast.publish(this.cast.draft("Un thème").in(section).on(water), Cast.DAY.plusSeconds(5));
		this.cast.publish(this.cast.draft("Deux thèmes").in(section).on(water, soil), Cast.DAY);
		Cast.Draft draft = this.cast.draft("Une").in(section).on(water, soil);
		this.cast.publish(draft, Cast.DAY);

		assertThat(headlines(draft)).startsWith("Deux thèmes", "Un thème").hasSize(4);
	}

	@Test
	void blockIsNeverEmptyWhileThereIsAnotherArticle() {
		this.cast.publish(this.cast.draft("Tout autre chose").in(this.cast.section()), Cast.DAY);
		Cast.Draft alone = this.cast.draft("Seule dans sa rubrique").in(this.cast.section());
		this.cast.publish(alone, Cast.DAY);

		assertThat(headlines(alone)).isNotEmpty().doesNotContain("Seule dans sa rubrique");
	}

	@Test
	void otherLanguagesUnpublishedAndBannedArticlesStayOut() {
		Section section = this.cast.section();
		Theme theme = this.cast.theme("Eau");
		long english = this.cast.publish(this.cast.draft("In English").english().in(section).on(theme), Cast.DAY);
		long withdrawn = this.cast.publish(this.cast.draft("Retirée").in(section).on(theme), Cast.DAY);
		long banned = this.cast.publish(this.cast.draft("Écartée").in(section).on(theme), Cast.DAY);
		long draftId = this.cast.create(this.cast.draft("Brouillon").in(section).on(theme));
		Cast.Draft draft = this.cast.draft("Une").in(section).on(theme);
		long id = this.cast.publish(draft, Cast.DAY);
		this.newsroom.curate(id, List.of(english, withdrawn, draftId), Cast.HAND);
		this.newsroom.withdraw(withdrawn, Cast.HAND);
		this.database.sql("insert into same_theme_link (article_id, target_id, kind) values (?, ?, 'BANNED')")
			.params(id, banned)
			.update();

		assertThat(headlines(draft)).doesNotContain("In English", "Retirée", "Brouillon", "Écartée", "Une");
	}

	@Test
	void atMostTwoAreByOneContributor() {
		Section section = this.cast.section();
		Theme theme = this.cast.theme("Eau");
		Contributor ada = this.cast.ada();
		IntStream.range(0, 4)
			.forEach((number) -> this.cast.publish(this.cast.draft("D’Ada " + number).in(section).on(theme).by(ada),
					Cast.DAY.plusSeconds(number)));
		Cast.Draft draft = this.cast.draft("Une").in(section).on(theme);
		this.cast.publish(draft, Cast.DAY);

		assertThat(headlines(draft).stream().filter((headline) -> headline.startsWith("D’Ada"))).hasSize(2);
	}

	@Test
	void collectiveMayFillTheBlock() {
		Section section = this.cast.section();
		Theme theme = this.cast.theme("Eau");
		Contributor staff = this.cast.collective();
		IntStream.range(0, 4)
			.forEach((number) -> this.cast.publish(
					this.cast.draft("Rédaction " + number).in(section).on(theme).by(staff),
					Cast.DAY.plusSeconds(number)));
		Cast.Draft draft = this.cast.draft("Une").in(section).on(theme);
		this.cast.publish(draft, Cast.DAY);

		assertThat(headlines(draft)).hasSize(4).allMatch((headline) -> headline.startsWith("Rédaction"));
	}

	private List<String> headlines(Cast.Draft draft) {
		return this.readingRoom.around(this.readingRoom.find(draft.slug()).orElseThrow())
			.sameTheme()
			.stream()
			.map(ArticleCard::headline)
			.toList();
	}

}
