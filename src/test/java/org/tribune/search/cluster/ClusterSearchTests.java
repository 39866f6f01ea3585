package org.tribune.search.cluster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.article.Newsroom;
import org.tribune.search.AnyInput;
import org.tribune.search.FrenchQuestions;
import org.tribune.search.SearchPages;
import org.tribune.search.keeping.ArticleRows;
import org.tribune.search.keeping.Changes;
import org.tribune.search.keeping.Follower;
import org.tribune.search.keeping.ReindexCommand;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Search in a cluster, beside a real OpenSearch node: the same questions and pages as
 * with an index of one’s own, and what only a cluster has.
 */
@TribuneTest
@ContextConfiguration(initializers = ClusterNode.Initializer.class)
class ClusterSearchTests {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private ClusterSearch index;

	@Autowired
	private ClusterStore store;

	@Autowired
	private ClusterClient client;

	@Autowired
	private Changes changes;

	@Autowired
	private Follower follower;

	@Autowired
	private ArticleRows rows;

	@Autowired
	private JdbcClient database;

	@Autowired
	private JsonMapper json;

	@Nested
	class French extends FrenchQuestions {

	}

	@Nested
	class Inputs extends AnyInput {

	}

	@Nested
	class Pages extends SearchPages {

	}

	@Test
	void newIndexIsMadeWhileTheOldAnswers() throws Exception {
		String name = "Epiaire" + Long.toString(System.nanoTime(), 36).replaceAll("[0-9]", "x");
		publish(name);
		this.index.catchUp();
		Awaitility.await().atMost(PATIENCE).until(() -> answered(name).isPresent());
		String old = this.store.shown();
		this.changes.newGeneration();

		var making = CompletableFuture.runAsync(this.index::catchUp);
		do {
			answered(name).ifPresent((found) -> assertThat(found).containsExactly(name));
		}
		while (!making.isDone());
		making.join();
		assertThat(this.store.shown()).isNotEqualTo(old);
		Awaitility.await().atMost(PATIENCE).until(() -> answered(name).isPresent());
		assertThat(answered(name)).hasValueSatisfying((found) -> assertThat(found).containsExactly(name));
		assertThat(this.client.get("/" + this.store.alias() + "-*/_alias").size()).isOne();
	}

	@Test
	void clusterThatIsAwayStopsNobodyAndIsCaughtUpWith() throws Exception {
		long early = publish("Fenugrec");
		this.index.catchUp();
		ClusterNode.running().cable().pull();
		try {
			MvcTestResult away = this.web.get().uri("/recherche").param("q", "fenugrec").exchange();
			assertThat(away).hasStatus(503).hasHeader("Retry-After", "5");
			assertThat(away).bodyText().contains("search__problem");
			assertThat(this.web.get().uri("/recherche/suggestions?q=fenu")).hasStatusOk().bodyText().isEqualTo("[]");
			publish("Gesse");
			this.newsroom.withdraw(early, Cast.HAND);
			this.index.catchUp();
			assertThat(this.index.state().fault()).contains("search cluster");
			assertThat(this.web.get().uri("/")).hasStatusOk();
		}
		finally {
			ClusterNode.running().cable().plugIn();
		}

		Awaitility.await().atMost(PATIENCE).until(() -> status("gesse") == 200 && found("gesse").contains("Gesse"));
		assertThat(found("fenugrec")).isEmpty();
	}

	@Test
	void removedIndexIsMadeAgain() throws Exception {
		publish("Héliotrope");
		this.index.catchUp();
		this.client.delete("/" + this.store.shown());
		assertThat(status("heliotrope")).isEqualTo(503);

		Awaitility.await()
			.atMost(PATIENCE)
			.until(() -> status("heliotrope") == 200 && found("heliotrope").contains("Héliotrope"));
	}

	@Test
	void oneProcessWritesAndAnotherGoesOnWhenItIsGone() throws Exception {
		publish("Immortelle");
		this.index.catchUp();
		Node other = new Node();
		assertThat(other.lease.take()).isZero();
		assertThat(other.store.isTaken()).isTrue();
		other.index.catchUp();
		assertThat(other.count()).isPositive();

		Awaitility.await().atMost(PATIENCE).until(other::takesOver);
		long term = other.lease.take();
		String shown = this.store.shown();
		long late = publish("Jacinthe");
		other.index.catchUp();
		assertThat(found("jacinthe")).containsExactly("Jacinthe");
		assertThat(this.store.shown()).isEqualTo(shown);
		Bulk stale = new Bulk(this.client, shown + "-writing", term - 1);
		stale.add(late, null);
		assertThatExceptionOfType(Refusal.class).isThrownBy(stale::send).withMessageContaining("409");

		other.index.close();
		Awaitility.await().atMost(PATIENCE).until(() -> {
			this.index.catchUp();
			return !this.store.isTaken() && other.store.isTaken();
		});
		this.newsroom.withdraw(late, Cast.HAND);
		this.index.catchUp();
		assertThat(found("jacinthe")).isEmpty();
	}

	@Test
	void reindexOfAnotherProcessIsDoneByTheRunningSite() throws Exception {
		publish("Kalanchoe");
		this.index.catchUp();
		String old = this.store.shown();
		Node other = new Node();
		var out = new ByteArrayOutputStream();

		int code = new ReindexCommand(this.changes, other.store, other.index).run(List.of(), new PrintStream(out));
		assertThat(code).isZero();
		assertThat(out.toString(StandardCharsets.UTF_8)).contains("makes its search index again", "is new");
		assertThat(this.store.shown()).isNotEqualTo(old);
		assertThat(found("kalanchoe")).containsExactly("Kalanchoe");
	}

	@Test
	void publicationIsFoundWithoutAnybodyAsking() {
		this.index.catchUp();
		publish("Lunaire");

		Awaitility.await().atMost(PATIENCE).until(() -> found("lunaire").contains("Lunaire"));
	}

	private long publish(String headline) {
		return this.cast.publish(this.cast.draft(headline).in(this.cast.section()), Cast.DAY);
	}

	private int status(String words) {
		return this.web.get().uri("/recherche").param("q", words).exchange().getResponse().getStatus();
	}

	private List<String> found(String words) {
		MvcTestResult result = this.web.get().uri("/recherche").param("q", words).exchange();
		assertThat(result).hasStatusOk();
		return headlines(result);
	}

	/**
	 * Nothing where a machine that is busy took too long for the question, and said so.
	 */
	private Optional<List<String>> answered(String words) {
		MvcTestResult result = this.web.get().uri("/recherche").param("q", words).exchange();
		return (result.getResponse().getStatus() == 503) ? Optional.empty() : Optional.of(headlines(result));
	}

	private static List<String> headlines(MvcTestResult result) {
		return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
			.select(".row__headline")
			.eachText();
	}

	/**
	 * Another process of the same site.
	 */
	private final class Node {

		private final Lease lease = new Lease(ClusterSearchTests.this.database);

		private final ClusterProperties properties = new ClusterProperties(
				List.of(URI.create("http://localhost:1"), ClusterNode.running().address()), null, null, "tribune");

		private final ClusterClient client = new ClusterClient(this.properties, ClusterSearchTests.this.json);

		private final ClusterStore store = new ClusterStore(this.client, this.lease, this.properties);

		private final ClusterSearch index = new ClusterSearch(this.client, this.store, this.lease,
				ClusterSearchTests.this.rows, ClusterSearchTests.this.follower);

		int count() throws IOException {
			return this.index.read(1000, (view) -> view.size());
		}

		/** As when the other has not been heard of for too long. */
		boolean takesOver() {
			this.lease.doubt();
			ClusterSearchTests.this.database.sql("update search_writer set until = '-infinity'").update();
			return this.lease.take() > 0;
		}

	}

}
