package org.tribune.sametheme;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.article.ArticlePublished;
import org.tribune.article.Newsroom;
import org.tribune.taxonomy.Section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * The work between a change and the lists: nothing is lost, nothing done twice.
 */
@TribuneTest
class WorkshopTests {

	@Autowired
	private WorkQueue queue;

	@Autowired
	private Workshop workshop;

	@Autowired
	private Compositor compositor;

	@Autowired
	private Vocabulary vocabulary;

	@Autowired
	private Rebuild rebuild;

	@Autowired
	private ArticleChanges changes;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Cast cast;

	private Section section;

	@BeforeEach
	void emptyTheQueue() {
		this.section = this.cast.section();
		this.database.sql("delete from same_theme_work").update();
	}

	@Test
	void changeThatIsTakenBackLeavesNoWork() {
		long id = publish("Une");
		this.workshop.workOff();
		assertThatIllegalStateException().isThrownBy(() -> transaction().executeWithoutResult((status) -> {
			this.newsroom.withdraw(id, Cast.HAND);
			throw new IllegalStateException();
		}));
		assertThat(waiting()).isZero();
		this.newsroom.withdraw(id, Cast.HAND);
		assertThat(waiting()).isEqualTo(1);
	}

	@Test
	void twoWorkshopsDoEveryArticleOnce() throws Exception {
		List<Long> ids = IntStream.range(0, 12).mapToObj((number) -> publish("Partagée " + number)).toList();
		this.database.sql("delete from same_theme_work").update();
		this.database.sql("insert into same_theme_work (article_id, whole) select unnest(:ids::bigint[]), false")
			.param("ids", ids.toArray(Long[]::new))
			.update();
		CyclicBarrier barrier = new CyclicBarrier(2);
		Callable<Integer> work = () -> {
			barrier.await();
			return new Workshop(this.queue, this.compositor, this.vocabulary, this.transactions).workOff();
		};
		try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
			List<Future<Integer>> done = workers.invokeAll(List.of(work, work));
			assertThat(done.get(0).get() + done.get(1).get()).isEqualTo(ids.size());
		}
		assertThat(waiting()).isZero();
		assertThat(this.database.sql("select count(*) from same_theme_list where article_id in (:ids)")
			.param("ids", ids)
			.query(Integer.class)
			.single()).isEqualTo(ids.size());
	}

	@Test
	void whatOneWorkshopHasTakenTheOtherPassesBy() {
		long id = publish("Une");
		transaction().executeWithoutResult((status) -> {
			assertThat(this.queue.take()).map(WorkQueue.Job::articleId).contains(id);
			Optional<WorkQueue.Job> other = new Elsewhere(this.transactions).ask(this.queue);
			assertThat(other).isEmpty();
		});
	}

	@Test
	void workOfANodeThatDiesIsThereAgain() {
		long id = publish("Une");
		transaction().executeWithoutResult((status) -> {
			assertThat(this.queue.take()).isPresent();
			status.setRollbackOnly();
		});
		assertThat(waiting()).isEqualTo(1);
		assertThat(this.workshop.workOff()).isPositive();
		assertThat(listed(id)).isTrue();
	}

	@Test
	void articleThatChangedSeveralTimesIsDoneOnce() {
		long id = publish("Une");
		this.changes.published(new ArticlePublished(id));
		this.changes.published(new ArticlePublished(id));
		assertThat(waiting()).isEqualTo(3);
		transaction().executeWithoutResult((status) -> {
			assertThat(this.queue.take()).map(WorkQueue.Job::whole).contains(true);
			assertThat(this.queue.take()).isEmpty();
		});
	}

	@Test
	void whatCannotBeDoneWaitsAndKeepsNothingElseWaiting() {
		long id = publish("Une");
		WorkQueue.Job job = Objects.requireNonNull(transaction().execute((status) -> {
			WorkQueue.Job taken = this.queue.take().orElseThrow();
			status.setRollbackOnly();
			return taken;
		}));
		this.queue.postpone(job);
		assertThat(this.workshop.workOff()).isZero();
		long other = publish("Une autre");
		this.workshop.workOff();
		assertThat(listed(other)).isTrue();
		this.database.sql("update same_theme_work set due_at = now() where article_id = ?").param(id).update();
		assertThat(this.workshop.workOff()).isPositive();
		assertThat(listed(id)).isTrue();
	}

	@Test
	void oneChangeIsFollowedByABoundedNumberOfLists() {
		IntStream.range(0, 40).forEach((number) -> publish("La même, ou presque " + number));
		this.workshop.workOff();
		publish("La même, ou presque, encore");
		transaction().executeWithoutResult((status) -> {
			WorkQueue.Job job = this.queue.take().orElseThrow();
			this.compositor.compose(job.articleId(), job.whole());
		});
		assertThat(waiting()).isBetween(1, 24);
	}

	@Test
	void savingWithoutChangingWordsOrThemesTouchesNoOtherList() {
		publish("Voisine");
		long id = publish("Une");
		this.workshop.workOff();
		this.newsroom.markUpdated(id, Cast.DAY.plusSeconds(60), Cast.HAND);
		assertThat(this.workshop.workOff()).isEqualTo(1);
	}

	@Test
	void rebuildGoesOnWhereItWasStopped() {
		publish("Une");
		this.workshop.workOff();
		while (!this.rebuild.progress().isDone()) {
			this.rebuild.step();
		}
		this.database.sql("delete from same_theme_posting").update();
		this.database.sql("delete from same_theme_list").update();
		assertThat(this.rebuild.begin()).isTrue();
		assertThat(this.rebuild.begin()).as("while one is under way").isFalse();

		this.database.sql("update same_theme_rebuild set total = 0").update();
		this.rebuild.step();
		Rebuild.Progress before = this.rebuild.progress();
		assertThat(before.total()).as("counted when it sets out").isPositive();
		transaction().executeWithoutResult((status) -> {
			this.rebuild.step();
			status.setRollbackOnly();
		});
		assertThat(this.rebuild.progress()).isEqualTo(before);
		while (!this.rebuild.progress().isDone()) {
			assertThat(this.rebuild.step()).isTrue();
		}
		assertThat(this.rebuild.step()).isFalse();
		assertThat(this.database.sql("""
				select count(*) from published_article a where not exists
				 (select 1 from same_theme_list where article_id = a.id)
				""").query(Integer.class).single()).isZero();
	}

	private long publish(String headline) {
		return this.cast.publish(this.cast.draft(headline).in(this.section), Cast.DAY);
	}

	private int waiting() {
		return this.queue.waiting(1000);
	}

	private boolean listed(long id) {
		return this.database.sql("select exists (select 1 from same_theme_list where article_id = ?)")
			.param(id)
			.query(Boolean.class)
			.single();
	}

	private TransactionTemplate transaction() {
		return new TransactionTemplate(this.transactions);
	}

	/** Another node. */
	private record Elsewhere(PlatformTransactionManager transactions) {

		Optional<WorkQueue.Job> ask(WorkQueue queue) {
			try (ExecutorService node = Executors.newSingleThreadExecutor()) {
				return Objects.requireNonNull(
						node.submit(() -> new TransactionTemplate(this.transactions).execute((status) -> queue.take()))
							.get());
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
