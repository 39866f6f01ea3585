package org.tribune.pagecache;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tribune.Cast;
import org.tribune.article.Manuscript;
import org.tribune.article.Newsroom;
import org.tribune.contributor.Contributor;
import org.tribune.taxonomy.Section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tribune.Cast.HAND;

/**
 * What machines read is kept and taken back as pages are: Markdown copies, the guide for
 * language models, the rules for crawlers.
 */
@CachedSiteTest
class RecallOfCopiesTests {

	private static final String GUIDE = "/llms.txt";

	private static final String RULES = "/robots.txt";

	@Autowired
	private CachedSite site;

	@Autowired
	private Cast cast;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private Stock stock;

	@Autowired
	private JdbcClient database;

	private Section rivers;

	private Contributor ada;

	private Cast.Draft flood;

	private Cast.Draft drought;

	private long id;

	private Shelf shelf;

	@BeforeEach
	void fillTheShelf() {
		this.database.sql("update distribution set llms = true").update();
		this.rivers = this.cast.section();
		this.ada = this.cast.ada();
		this.flood = draft("Une crue");
		this.drought = draft("Une sécheresse");
		// The guide shows the newest of the whole site.
		this.id = this.cast.publish(this.flood, Instant.now().minusSeconds(30));
		this.cast.publish(this.drought, Instant.now().minusSeconds(20));
		this.site.settle();
		this.shelf = new Shelf(this.site, this.stock, List.of(copy(this.flood), copy(this.drought), GUIDE, RULES));
	}

	@AfterEach
	void restore() {
		this.database.sql("update distribution set llms = false, artificial_training = false").update();
	}

	private Cast.Draft draft(String headline) {
		return this.cast.draft(headline)
			.opening("", "Un chapô.")
			.body("<p>Une rivière se mesure à pied.</p><p>Fin.</p>")
			.in(this.rivers)
			.on(this.cast.theme("Eau"))
			.by(this.ada);
	}

	private String copy(Cast.Draft draft) {
		return this.rivers.path() + "/" + draft.slug() + ".md";
	}

	@Test
	void correctedWordsConcernTheCopyOfTheArticleAlone() {
		Manuscript was = this.flood.manuscript();
		assertThat(this.shelf.recalledBy(() -> this.newsroom.edit(this.id, this.newsroom.version(this.id),
				new Manuscript(Locale.FRENCH, was.slug(), was.kicker(), was.headline(), was.standfirst(),
						was.body().replace("Fin", "À suivre"), "", was.sectionId(), was.themeIds(), was.signatures(),
						was.lead()),
				HAND)))
			.containsExactly(copy(this.flood));
		assertThat(this.site.text(copy(this.flood))).contains("À suivre");
	}

	@Test
	void publicationConcernsTheGuideAndNoCopy() {
		Cast.Draft news = draft("Un étiage");
		long fresh = this.cast.create(news);
		assertThat(this.shelf.recalledBy(() -> this.newsroom.publishAsOf(fresh, Instant.now().minusSeconds(5), HAND)))
			.containsExactly(GUIDE);
		assertThat(this.site.text(GUIDE)).contains(copy(news));
	}

	@Test
	void withdrawalTakesTheCopyAway() {
		assertThat(this.shelf.recalledBy(() -> this.newsroom.withdraw(this.id, HAND)))
			.containsExactlyInAnyOrder(copy(this.flood), GUIDE);
		assertThat(this.site.get(copy(this.flood)).statusCode()).isEqualTo(410);
		assertThat(this.site.text(GUIDE)).contains(copy(this.drought)).doesNotContain(copy(this.flood));
	}

	@Test
	void nameOfWhoSignsConcernsCopiesAndTheGuide() {
		assertThat(this.shelf
			.recalledBy(() -> this.database.sql("update contributor set last_name = 'Rouvre-Sabatier' where id = ?")
				.param(this.ada.id())
				.update()))
			.containsExactlyInAnyOrder(copy(this.flood), copy(this.drought), GUIDE);
		assertThat(this.site.text(copy(this.drought))).contains("Rouvre-Sabatier");
	}

	/** As another node does it: what this one has in memory is older than the pages. */
	@Test
	void rulesAreNewAtOnceWhereAnotherNodeChangesThem() {
		assertThat(this.site.text(RULES)).contains("GPTBot");
		assertThat(this.shelf.recalledBy(
				() -> this.database.sql("update distribution set artificial_training = true, llms = false").update()))
			.contains(RULES, GUIDE);
		assertThat(this.site.text(RULES)).doesNotContain("GPTBot");
		assertThat(this.site.get(GUIDE).statusCode()).isEqualTo(404);
	}

}
