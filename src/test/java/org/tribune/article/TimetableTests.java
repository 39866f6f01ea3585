package org.tribune.article;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.article.published.ReadingRoom;
import org.tribune.staff.Role;
import org.tribune.taxonomy.Section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What happens by itself. The application's own poller runs beside these tests and may be
 * the one that moves an article on.
 */
@TribuneTest
class TimetableTests {

	@Autowired
	private Timetable timetable;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private ReadingRoom readingRoom;

	@Autowired
	private LateArticles late;

	@Autowired
	private JdbcClient database;

	@Autowired
	private ConfigurableApplicationContext context;

	@Autowired
	private Cast cast;

	@Test
	void twoNodesPublishNothingTwice() throws Exception {
		Section section = this.cast.section();
		Queue<Object> told = new ConcurrentLinkedQueue<>();
		ApplicationListener<PayloadApplicationEvent<?>> ear = (event) -> told.add(event.getPayload());
		this.context.addApplicationListener(ear);
		List<Long> ids = IntStream.range(0, 6)
			.mapToObj((number) -> this.cast.create(this.cast.draft("Prévue " + number).in(section)))
			.toList();
		Instant past = Clock.systemUTC().instant().minusSeconds(1);
		ids.forEach((id) -> this.newsroom.schedule(id, past, Cast.HAND));

		try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
			List<Callable<Long>> asking = Collections.nCopies(4,
					() -> ids.stream().filter(this.timetable::publishIfDue).count());
			for (Future<Long> answer : nodes.invokeAll(asking)) {
				assertThat(answer.get()).isBetween(0L, 6L);
			}
		}
		await().atMost(Duration.ofSeconds(20)).until(() -> ids.stream().allMatch(this::isPublished));
		this.context.removeApplicationListener(ear);

		assertThat(ids).allSatisfy((id) -> {
			assertThat(told.stream().filter(new ArticlePublished(id)::equals)).as("events").hasSize(1);
			assertThat(count("audit_entry where action = 'article.published' and subject = 'article/' || ?", id))
				.as("lines of the audit log")
				.isEqualTo(1);
			assertThat(count("revision where reason = 'published' and article_id = ?", id)).as("revisions")
				.isEqualTo(1);
		});
	}

	@Test
	void whatBecameDueDuringAnOutageIsMadeUpFor() {
		Cast.Draft draft = this.cast.draft("À l’heure").in(this.cast.section());
		this.newsroom.schedule(this.cast.create(draft), Clock.systemUTC().instant().minusSeconds(86_400), Cast.HAND);

		new DueArticles(this.timetable).moveOn();

		await().atMost(Duration.ofSeconds(20)).until(() -> this.readingRoom.find(draft.slug()).isPresent());
	}

	@Test
	void scheduledArticleAppearsByItself() {
		Cast.Draft draft = this.cast.draft("À l’heure").in(this.cast.section());
		long id = this.cast.create(draft);
		this.newsroom.schedule(id, Clock.systemUTC().instant().plusMillis(200), Cast.HAND);
		assertThat(this.readingRoom.find(draft.slug())).isEmpty();

		await().atMost(Duration.ofSeconds(20)).until(() -> this.readingRoom.find(draft.slug()).isPresent());
	}

	@Test
	void articleThatCannotBePublishedKeepsNoOtherWaitingAndRaisesAnAlarm() {
		Section section = this.cast.section();
		long broken = this.cast.create(this.cast.draft("Bientôt sans titre").in(section));
		this.newsroom.schedule(broken, Clock.systemUTC().instant().plusSeconds(3600), Cast.HAND);
		this.database.sql("update article set headline = '', scheduled_for = now() - interval '1 hour' where id = ?")
			.param(broken)
			.update();
		Cast.Draft draft = this.cast.draft("À l’heure").in(section);
		this.newsroom.schedule(this.cast.create(draft), Clock.systemUTC().instant().minusSeconds(60), Cast.HAND);

		new DueArticles(this.timetable).moveOn();

		await().atMost(Duration.ofSeconds(20)).until(() -> this.readingRoom.find(draft.slug()).isPresent());
		assertThat(this.timetable.due()).contains(broken);
		assertThat(this.late.seenBy(this.cast.staff(Role.EDITOR))).extracting(LateArticles.Late::id).contains(broken);
		assertThat(this.late.seenBy(this.cast.staff(Role.AUTHOR))).as("somebody else’s").isEmpty();
		this.newsroom.returnToDraft(broken, Cast.HAND);
		assertThat(this.late.seenBy(this.cast.staff(Role.EDITOR))).extracting(LateArticles.Late::id)
			.doesNotContain(broken);
	}

	@Test
	void articleWhoseEndHasComeIsWithdrawnByItself() {
		Cast.Draft draft = this.cast.draft("Pour un temps").in(this.cast.section());
		long id = this.cast.publish(draft, Cast.DAY);
		this.database.sql("update article set unpublish_at = now() - interval '1 minute' where id = ?")
			.param(id)
			.update();

		new DueArticles(this.timetable).moveOn();

		await().atMost(Duration.ofSeconds(20)).until(() -> this.readingRoom.find(draft.slug()).isEmpty());
		assertThat(this.newsroom.standing(id)).satisfies((standing) -> {
			assertThat(standing.state()).isEqualTo(ArticleState.WITHDRAWN);
			assertThat(standing.withdrawalReason()).isEqualTo(WithdrawalReason.EXPIRED);
		});
		assertThat(count("audit_entry where action = 'article.withdrawn' and subject = 'article/' || ?", id))
			.isEqualTo(1);
	}

	@Test
	void binIsEmptiedAfterAMonth() {
		long fresh = this.cast.create(this.cast.draft("Jetée hier"));
		long old = this.cast.create(this.cast.draft("Jetée il y a longtemps"));
		this.newsroom.bin(fresh, Cast.HAND);
		this.newsroom.bin(old, Cast.HAND);
		this.database.sql("update article set deleted_at = now() - interval '31 days' where id = ?")
			.param(old)
			.update();

		new DueArticles(this.timetable).emptyBin();

		assertThat(this.newsroom.look(old)).isEmpty();
		this.newsroom.takeFromBin(fresh, Cast.HAND);
		assertThat(this.newsroom.look(fresh)).map(DeskCopy::state).contains(ArticleState.DRAFT);
	}

	private boolean isPublished(long id) {
		return this.newsroom.look(id).orElseThrow().state() == ArticleState.PUBLISHED;
	}

	private int count(String from, long id) {
		return this.database.sql("select count(*) from " + from).param(id).query(Integer.class).single();
	}

}
