package org.tribune.article;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;
import org.tribune.article.published.PublishedArticle;
import org.tribune.article.published.ReadingRoom;
import org.tribune.article.published.ThemeLink;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.contributor.Contributor;
import org.tribune.staff.Actor;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

@TribuneTest
@RecordApplicationEvents
class NewsroomTests {

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private ReadingRoom readingRoom;

	@Autowired
	private Revisions revisions;

	@Autowired
	private JdbcClient database;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Cast cast;

	@Autowired
	private ApplicationEvents events;

	@Test
	void savingKeepsARevisionOfEachState() {
		Section section = this.cast.section();
		long id = this.cast.create(this.cast.draft("Premier jet").in(section));
		this.newsroom.edit(id, this.newsroom.version(id), this.cast.draft("Deuxième jet").in(section).manuscript(),
				Cast.HAND);
		this.newsroom.publish(id, Cast.HAND);

		assertThat(this.revisions.findByArticleIdOrderByNumber(id)).extracting(Revision::headline, Revision::reason)
			.containsExactly(tuple("Premier jet", "created"), tuple("Deuxième jet", "edited"),
					tuple("Deuxième jet", "published"));
	}

	@Test
	void secondSaverIsToldInsteadOfOverwritingTheFirst() {
		Section section = this.cast.section();
		long id = this.cast.create(this.cast.draft("Une").in(section));
		int opened = this.newsroom.version(id);
		this.newsroom.edit(id, opened, this.cast.draft("De la première").in(section).manuscript(), Actor.process("a"));

		assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class).isThrownBy(() -> this.newsroom.edit(id,
				opened, this.cast.draft("De la seconde").in(section).manuscript(), Actor.process("b")));
		assertThat(this.revisions.findByArticleIdOrderByNumber(id)).extracting(Revision::headline)
			.containsExactly("Une", "De la première");
	}

	@Test
	void verbsAreAnnounced() {
		long id = this.cast.publish(this.cast.draft("Une").in(this.cast.section()), Cast.DAY);
		this.newsroom.markUpdated(id, Cast.DAY.plusSeconds(1), Cast.HAND);
		this.newsroom.withdraw(id, Cast.HAND);

		assertThat(this.events.stream(ArticlePublished.class)).containsExactly(new ArticlePublished(id));
		assertThat(this.events.stream(ArticleUpdated.class)).containsExactly(new ArticleUpdated(id));
		assertThat(this.events.stream(ArticleWithdrawn.class)).containsExactly(new ArticleWithdrawn(id));
	}

	@Test
	void slugThatIsTakenOrReservedGetsAnother() {
		Section section = this.cast.section();
		this.cast.publish(this.cast.draft("Une").slug("deja-prise").in(section), Cast.DAY);
		this.cast.publish(this.cast.draft("Une").slug("deja-prise").in(section), Cast.DAY);
		this.cast.publish(this.cast.draft("1207").slug("1207").in(section), Cast.DAY);

		assertThat(this.readingRoom.find("deja-prise-2")).isPresent();
		assertThat(this.readingRoom.find("article-1207")).isPresent();
		assertThat(this.readingRoom.find("1207")).isEmpty();
	}

	@Test
	void ofTwoWhoSaveAtOnceTheSecondIsToldOfTheConflict() throws Exception {
		Section section = this.cast.section();
		long id = this.cast.create(this.cast.draft("Une").in(section));
		int opened = this.newsroom.version(id);
		Manuscript second = this.cast.draft("De la seconde").in(section).manuscript();
		try (ExecutorService other = Executors.newSingleThreadExecutor()) {
			Future<?> saving = this.transaction.execute((status) -> {
				this.newsroom.edit(id, opened, this.cast.draft("De la première").in(section).manuscript(),
						Actor.process("a"));
				Future<?> waiting = other.submit(() -> this.newsroom.edit(id, opened, second, Actor.process("b")));
				await().atMost(Duration.ofSeconds(20)).until(this::somebodyWaitsForALock);
				return waiting;
			});

			assertThat(saving).failsWithin(Duration.ofSeconds(20))
				.withThrowableOfType(ExecutionException.class)
				.withCauseInstanceOf(ObjectOptimisticLockingFailureException.class);
		}
	}

	private boolean somebodyWaitsForALock() {
		return this.database.sql("select exists (select 1 from pg_locks where not granted)")
			.query(Boolean.class)
			.single();
	}

	@Test
	void themesAndSignaturesCanChangePlaces() {
		Section section = this.cast.section();
		Theme water = this.cast.theme("Eau");
		Theme soil = this.cast.theme("Sol");
		Contributor ada = this.cast.ada();
		Contributor zoe = this.cast.zoe();
		Cast.Draft draft = this.cast.draft("Une").in(section).on(water, soil).by(ada, zoe);
		long id = this.cast.publish(draft, Cast.DAY);

		this.newsroom.edit(id, this.newsroom.version(id), draft.on(soil, water).by(zoe, ada).manuscript(), Cast.HAND);

		PublishedArticle article = this.readingRoom.find(draft.slug()).orElseThrow();
		assertThat(article.themes()).extracting(ThemeLink::name).containsExactly("Sol", "Eau");
		assertThat(article.card().byline()).isEqualTo("Zoé Quint, Ada Lantier");
	}

	@Test
	void whoeverSignsTwiceIsNamedOnce() {
		Contributor ada = this.cast.ada();
		Cast.Draft draft = this.cast.draft("Une").in(this.cast.section()).by(ada, ada);
		this.cast.publish(draft, Cast.DAY);

		assertThat(this.readingRoom.find(draft.slug()).orElseThrow().card().byline()).isEqualTo("Ada Lantier");
	}

	@Test
	void wishForATakenSlugMovesTheArticleNoFurtherWhenItIsEdited() {
		Section section = this.cast.section();
		Cast.Draft first = this.cast.draft("Une").in(section);
		this.cast.publish(first, Cast.DAY);
		Cast.Draft second = this.cast.draft("Autre").slug(first.slug()).in(section);
		long id = this.cast.publish(second, Cast.DAY);

		this.newsroom.edit(id, this.newsroom.version(id), second.manuscript(), Cast.HAND);

		assertThat(this.newsroom.look(id)).map(DeskCopy::slug).contains(first.slug() + "-2");
	}

	@Test
	void wishThatIsNoSlugBecomesOne() {
		Section section = this.cast.section();
		long full = this.cast.create(this.cast.draft("Une").slug("l".repeat(200)).in(section));
		long again = this.cast.create(this.cast.draft("Une").slug("l".repeat(200)).in(section));
		long phrase = this.cast.create(this.cast.draft("Une").slug("Où va l’eau ?").in(section));

		assertThat(this.newsroom.look(full)).map(DeskCopy::slug).contains("l".repeat(200));
		assertThat(this.newsroom.look(again)).map(DeskCopy::slug).contains("l".repeat(190) + "-2");
		assertThat(this.newsroom.look(phrase)).map(DeskCopy::slug).contains("ou-va-l-eau");
	}

}
