package org.tribune.article;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.taxonomy.Section;

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
		this.newsroom.edit(id, opened, this.cast.draft("De la première").in(section).manuscript(), "a");

		assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class).isThrownBy(
				() -> this.newsroom.edit(id, opened, this.cast.draft("De la seconde").in(section).manuscript(), "b"));
		assertThat(this.revisions.findByArticleIdOrderByNumber(id)).extracting(Revision::headline)
			.containsExactly("Une", "De la première");
	}

	@Test
	void verbsAreAnnounced() {
		long id = this.cast.publish(this.cast.draft("Une").in(this.cast.section()), Cast.DAY);
		this.newsroom.markUpdated(id, Cast.DAY.plusSeconds(1));
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
	void dueArticlesAreEachPublishedOnceHoweverManyNodesAsk() throws Exception {
		Section section = this.cast.section();
		List<Cast.Draft> drafts = IntStream.range(0, 6)
			.mapToObj((number) -> this.cast.draft("Prévue " + number).in(section))
			.toList();
		Instant past = Clock.systemUTC().instant().minusSeconds(1);
		drafts.forEach((draft) -> this.newsroom.schedule(this.cast.create(draft), past));

		int published = 0;
		try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
			List<Callable<Integer>> asking = Collections.nCopies(4, this.newsroom::publishDue);
			for (Future<Integer> answer : nodes.invokeAll(asking)) {
				published += answer.get();
			}
		}

		// The scheduler of the application may have taken some of them: none is published
		// twice.
		assertThat(published).isLessThanOrEqualTo(drafts.size());
		this.newsroom.publishDue();
		assertThat(drafts).allSatisfy((draft) -> assertThat(this.readingRoom.find(draft.slug())).isPresent());
	}

	@Test
	void scheduledArticleAppearsByItself() {
		Cast.Draft draft = this.cast.draft("À l’heure").in(this.cast.section());
		long id = this.cast.create(draft);
		this.newsroom.schedule(id, Clock.systemUTC().instant().plusMillis(200));
		assertThat(this.readingRoom.find(draft.slug())).isEmpty();

		await().atMost(Duration.ofSeconds(20)).until(() -> this.readingRoom.find(draft.slug()).isPresent());
	}

}
