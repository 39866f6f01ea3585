package org.tribune.article.published;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.article.Newsroom;
import org.tribune.contributor.Contributor;
import org.tribune.taxonomy.Theme;

import static org.assertj.core.api.Assertions.assertThat;

@TribuneTest
class ListedTests {

	@Autowired
	private Cast cast;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private JdbcClient database;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void whatAPublishedArticleBearsIsListedUntilTheLastIsWithdrawn() {
		Theme theme = this.cast.theme("Nappes");
		Contributor ada = this.cast.ada();
		long first = this.cast.create(this.cast.draft("Une").in(this.cast.section()).on(theme).by(ada));
		assertThat(listed(theme, ada)).containsExactly(false, false);
		this.newsroom.publish(first, Cast.HAND);
		long second = this.cast.publish(this.cast.draft("Deux").in(this.cast.section()).on(theme).by(ada), Cast.DAY);
		assertThat(listed(theme, ada)).containsExactly(true, true);
		this.newsroom.withdraw(first, Cast.HAND);
		assertThat(listed(theme, ada)).containsExactly(true, true);
		this.newsroom.withdraw(second, Cast.HAND);
		assertThat(listed(theme, ada)).containsExactly(false, false);
	}

	@Test
	void whatMovesFromOneToAnotherMovesTheirListing() {
		Theme old = this.cast.theme("Vieux");
		Theme next = this.cast.theme("Neuf");
		Contributor ada = this.cast.ada();
		Contributor zoe = this.cast.zoe();
		long id = this.cast.publish(this.cast.draft("Une").in(this.cast.section()).on(old).by(ada), Cast.DAY);
		this.database.sql("update article_theme set theme_id = ? where article_id = ?").params(next.id(), id).update();
		this.database.sql("update byline set contributor_id = ? where article_id = ?").params(zoe.id(), id).update();
		assertThat(listed(old, ada)).containsExactly(false, false);
		assertThat(listed(next, zoe)).containsExactly(true, true);
		this.database.sql("delete from article where id = ?").param(id).update();
		assertThat(listed(next, zoe)).containsExactly(false, false);
	}

	@Test
	void oneAppearsWhileTheOtherGoes() throws Exception {
		Theme theme = this.cast.theme("Crues");
		Contributor ada = this.cast.ada();
		long going = this.cast.publish(this.cast.draft("Une").in(this.cast.section()).on(theme).by(ada), Cast.DAY);
		long coming = this.cast.create(this.cast.draft("Deux").in(this.cast.section()).on(theme).by(ada));
		CountDownLatch gone = new CountDownLatch(1);
		CountDownLatch came = new CountDownLatch(1);
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			Future<?> withdrawal = threads.submit(() -> this.transaction.executeWithoutResult((status) -> {
				this.database.sql("update article set state = 'WITHDRAWN', withdrawn_at = now() where id = ?")
					.param(going)
					.update();
				gone.countDown();
				await(came);
			}));
			gone.await();
			Future<?> publication = threads.submit(() -> this.newsroom.publish(coming, Cast.HAND));
			came.countDown();
			withdrawal.get();
			publication.get();
		}
		assertThat(listed(theme, ada)).containsExactly(true, true);
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private List<Boolean> listed(Theme theme, Contributor contributor) {
		return List.of(listed("theme", theme.id()), listed("contributor", contributor.id()));
	}

	private boolean listed(String table, long id) {
		return this.database.sql("select listed from " + table + " where id = ?")
			.param(id)
			.query(Boolean.class)
			.single();
	}

}
