package org.tribune.pagecache;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tribune.Cast;
import org.tribune.SqlCounter;
import org.tribune.article.Manuscript;
import org.tribune.article.Newsroom;
import org.tribune.article.published.ArticleCard;
import org.tribune.article.published.Filing;
import org.tribune.article.published.Proofs;
import org.tribune.article.published.ReadingRoom;
import org.tribune.article.published.Surroundings;
import org.tribune.article.published.Surroundings.Neighbour;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tribune.Cast.HAND;

/**
 * What is filed with an article and stands around it is in memory, and read again when it
 * changes.
 */
@CachedSiteTest
class RecallOfPartsTests {

	@Autowired
	private CachedSite site;

	@Autowired
	private Cast cast;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private ReadingRoom readingRoom;

	@Autowired
	private Proofs proofs;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MeterRegistry meters;

	private Section section;

	private Theme theme;

	private Cast.Draft draft;

	private long id;

	/** An article between two others, one of which is on its theme as well. */
	@BeforeEach
	void surround() {
		this.section = this.cast.section();
		this.theme = this.cast.theme("Eau");
		this.cast.publish(draft("Avant"), Cast.DAY);
		this.draft = draft("Au milieu").on(this.theme);
		this.id = this.cast.publish(this.draft, Cast.DAY.plusSeconds(2));
		this.cast.publish(draft("Après").on(this.theme), Cast.DAY.plusSeconds(4));
		this.site.settle();
		around();
		assertThat(costs()).isEmpty();
	}

	@AfterEach
	void plugIn() {
		this.site.cable().plugIn();
	}

	private Cast.Draft draft(String headline) {
		return this.cast.draft(headline).in(this.section).by(this.cast.zoe());
	}

	private Surroundings around() {
		return this.readingRoom.around(this.readingRoom.find(this.draft.slug()).orElseThrow());
	}

	/** The statements that it costs to know what stands around the article. */
	private List<String> costs() {
		var article = this.readingRoom.find(this.draft.slug()).orElseThrow();
		try {
			return SqlCounter.statements(() -> this.readingRoom.around(article));
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
	}

	private void after(Runnable change) {
		this.site.recalledBy(change);
	}

	private void refile(List<Long> themes) {
		Manuscript was = this.draft.manuscript();
		this.newsroom.edit(this.id, this.newsroom.version(this.id),
				new Manuscript(Locale.FRENCH, was.slug(), was.kicker(), was.headline(), was.standfirst(), was.body(),
						"", was.sectionId(), themes, was.signatures(), was.lead()),
				HAND);
	}

	private static List<String> headlines(Surroundings around) {
		return around.sameTheme().stream().map(ArticleCard::headline).toList();
	}

	private static String headline(Neighbour neighbour) {
		return (neighbour != null) ? neighbour.headline() : "";
	}

	@Test
	void newNeighbourIsSeenAtOnce() {
		after(() -> this.cast.publish(draft("Juste après"), Cast.DAY.plusSeconds(3)));
		assertThat(headline(around().next())).isEqualTo("Juste après");
		assertThat(headline(around().previous())).isEqualTo("Avant");
		assertThat(costs()).isEmpty();
	}

	@Test
	void articleThatMovesHasOtherNeighbours() {
		after(() -> this.database
			.sql("update article set published_at = published_at + interval '1 minute' where id = ?")
			.param(this.id)
			.update());
		assertThat(headline(around().previous())).isEqualTo("Après");
		assertThat(around().next()).isNull();
	}

	@Test
	void whatHappensElsewhereIsNotAskedFor() {
		Section elsewhere = this.cast.section();
		List<Long> four = IntStream.range(0, 4)
			.mapToObj((number) -> this.cast.publish(this.cast.draft("Choisie " + number).in(elsewhere), Cast.DAY))
			.toList();
		after(() -> this.newsroom.curate(this.id, four, HAND));
		assertThat(headlines(around())).containsExactly("Choisie 0", "Choisie 1", "Choisie 2", "Choisie 3");
		after(() -> {
			this.cast.publish(this.cast.draft("Ailleurs").in(elsewhere).on(this.theme), Cast.DAY.plusSeconds(9));
			this.database.sql("update article set body_html = '<p>Autrement.</p>' where id = any (?)")
				.param(four.toArray(Long[]::new))
				.update();
		});
		assertThat(costs()).isEmpty();
	}

	@Test
	void chosenArticlesAndRenamedOnesAreSeenAtOnce() {
		long chosen = this.cast.publish(this.cast.draft("Choisie").in(this.cast.section()).by(this.cast.zoe()),
				Cast.DAY);
		after(() -> this.newsroom.curate(this.id, List.of(chosen), HAND));
		assertThat(headlines(around())).first().isEqualTo("Choisie");
		after(() -> this.database.sql("update article set headline = 'Renommée' where id = ?").param(chosen).update());
		assertThat(headlines(around())).first().isEqualTo("Renommée");
		after(() -> this.newsroom.withdraw(chosen, HAND));
		assertThat(headlines(around())).doesNotContain("Choisie", "Renommée");
	}

	@Test
	void ownThemesDecideToo() {
		Theme soil = this.cast.theme("Sol");
		this.cast.publish(this.cast.draft("Sur le sol").in(this.cast.section()).on(soil).by(this.cast.zoe()), Cast.DAY);
		this.site.settle();
		around();
		after(() -> refile(List.of(soil.id())));
		assertThat(headlines(around())).first().isEqualTo("Sur le sol");
	}

	@Test
	void renamedSectionIsSeenAtOnce() {
		after(() -> this.database.sql("update section set slug = slug || '-bis' where id = ?")
			.param(this.section.id())
			.update());
		assertThat(around().previous()).extracting(Neighbour::path)
			.asString()
			.startsWith(this.section.path() + "-bis/");
	}

	@Test
	void whatIsFiledWithAnArticleIsNotAskedForAndSeenAtOnceWhenItChanges() throws Exception {
		long other = this.cast.publish(draft("In English").english(), Cast.DAY);
		this.site.settle();
		Map<String, Runnable> changes = new LinkedHashMap<>();
		changes.put("byline",
				() -> this.database.sql("update byline set role = 'hydrologue' where article_id = ?")
					.param(this.id)
					.update());
		changes.put("contributor", () -> this.database.sql("""
				update contributor set biography = '<p>Elle mesure.</p>' where id in (
				    select contributor_id from byline where article_id = ?)""").param(this.id).update());
		changes.put("theme",
				() -> this.database.sql("update theme set name = 'Eaux' where id = ?").param(this.theme.id()).update());
		changes.put("filing",
				() -> this.database.sql("delete from article_theme where article_id = ?").param(this.id).update());
		changes.put("correction", () -> this.database
			.sql("insert into correction (article_id, at, text, made_by) values (?, now(), 'Une date.', 'Nadia')")
			.param(this.id)
			.update());
		changes.put("translation",
				() -> this.database.sql("""
						insert into translation (article_id, group_id, language) values (?, ?, 'fr'), (?, ?, 'en')""")
					.params(this.id, this.id, other, this.id)
					.update());
		changes.put("translated", () -> this.newsroom.withdraw(other, HAND));
		for (Map.Entry<String, Runnable> change : changes.entrySet()) {
			Filing before = filing();
			assertThat(SqlCounter.statements(this::filing)).as(change.getKey())
				.hasSize(1)
				.noneMatch((sql) -> sql.contains("byline"));
			after(change.getValue());
			assertThat(filing()).as(change.getKey())
				.isNotEqualTo(before)
				.isEqualTo(this.proofs.find(this.id, Cast.DAY).orElseThrow().filing());
		}
	}

	private Filing filing() {
		return this.readingRoom.find(this.draft.slug()).orElseThrow().filing();
	}

	@Test
	void nothingIsTakenFromMemoryUnlessChangesAreHeard() {
		this.site.cable().pull();
		this.site.await(() -> this.meters.get("cache.size").tag("cache", "surroundings").gauge().value() == 0);
		this.site.cable().plugIn();
		this.site.warm(this.section.path());
		assertThat(costs()).isNotEmpty();
		assertThat(costs()).isEmpty();
	}

}
