package org.tribune.crawl.links;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import com.sun.net.httpserver.HttpServer;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tribune.TribuneTest;
import org.tribune.chore.Backlog;
import org.tribune.crawl.links.HostQueue.Job;
import org.tribune.site.SiteProperties;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Other sites are asked one thing at a time, and left in peace when they want it.
 */
@TribuneTest
class RoundsTests {

	private static final URI ESTRADE = URI.create("https://estrade.example.org");

	@Autowired
	private HostQueue queue;

	@Autowired
	private LinkDesk desk;

	@Autowired
	private Clock clock;

	@Autowired
	private JdbcClient database;

	private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

	private HttpServer internet;

	private Probe probe;

	private Rounds rounds;

	@BeforeEach
	void start() throws IOException {
		tidy();
		this.internet = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.internet.createContext("/", (exchange) -> {
			this.heard.add(exchange.getRequestHeaders().getFirst("Host") + exchange.getRequestURI());
			int status = Integer.parseInt(exchange.getRequestURI().getPath().substring(1, 4));
			if (status == 429) {
				exchange.getResponseHeaders().set("Retry-After", "3000");
			}
			exchange.sendResponseHeaders(status, -1);
			exchange.close();
		});
		this.internet.start();
		LinkProperties properties = new LinkProperties(null, Duration.ofSeconds(1), Duration.ofSeconds(5), 1);
		this.probe = new Probe(new LinkProperties(null, Duration.ZERO, Duration.ofSeconds(5), 1), ESTRADE, this.clock,
				(host) -> new InetAddress[] { InetAddress.ofLiteral("93.184.216.34") },
				(proxy) -> new DivertedSocket(this.internet.getAddress(), new ArrayList<>()),
				DefaultClientTlsStrategy.createDefault());
		this.rounds = new Rounds(this.queue, this.probe, properties, new SiteProperties(ESTRADE), this.clock);
	}

	@AfterEach
	void stop() throws IOException {
		this.probe.close();
		this.internet.stop(0);
		tidy();
	}

	private void tidy() {
		this.database.sql("delete from article_link").update();
		this.database.sql("delete from link_address").update();
		this.database.sql("delete from link_host").update();
	}

	private long add(String host, String path) {
		this.database.sql(
				"insert into link_host (host, due_at) values (?, now()) on conflict (host) do update set due_at = now()")
			.param(host)
			.update();
		return this.database.sql(
				"insert into link_address (address, host, next_at) values (?, ?, now() - interval '1 minute') returning id")
			.params("http://" + host + path, host)
			.query(Long.class)
			.single();
	}

	private String verdict(long id) {
		return this.database.sql("select verdict from link_address where id = ?")
			.param(id)
			.query(String.class)
			.single();
	}

	private void workOff() {
		for (int times = 0; times < 20 && this.rounds.step(); times++) {
			assertThat(times).isLessThan(19);
		}
	}

	/** Some time passes: whoever wanted peace had it. */
	private void later() {
		this.database
			.sql("update link_host set free_at = now() - interval '1 minute', due_at = now() - interval '1 minute'")
			.update();
	}

	@Test
	void backlogCountsSitesThatAreDueAndNoneWhereNobodyAsks() {
		this.database.sql("""
				insert into link_host (host, due_at) values ('a.example', now() - interval '3 hours'),
				    ('b.example', now()), ('c.example', now() + interval '1 day'), ('d.example', null)
				""").update();

		Backlog backlog = new LinkChore(this.database, this.rounds, this.clock).backlog();

		assertThat(backlog.waiting()).isEqualTo(2);
		assertThat(backlog.oldest()).isBefore(this.clock.instant().minus(Duration.ofHours(2)));
		Rounds off = new Rounds(this.queue, this.probe,
				new LinkProperties(false, Duration.ZERO, Duration.ofSeconds(5), 1), new SiteProperties(ESTRADE),
				this.clock);
		assertThat(new LinkChore(this.database, off, this.clock).backlog()).isEqualTo(Backlog.NONE);
	}

	@Test
	void oneQuestionAtATimeForEachHost() {
		long first = add("a.example.org", "/200/1");
		long second = add("a.example.org", "/200/2");
		long other = add("b.example.org", "/200/3");
		workOff();
		assertThat(this.heard).containsExactlyInAnyOrder("a.example.org/200/1", "b.example.org/200/3");
		assertThat(List.of(verdict(first), verdict(second), verdict(other))).containsExactly("SOUND", "NEW", "SOUND");

		later();
		workOff();
		assertThat(verdict(second)).isEqualTo("SOUND");
		assertThat(this.heard).hasSize(3);
		later();
		workOff();
		assertThat(this.heard).as("for a fortnight").hasSize(3);
	}

	@Test
	void whatOneTookNobodyElseGetsUntilItsLeaseEnds() {
		add("a.example.org", "/200/1");
		add("a.example.org", "/200/2");
		Optional<Job> taken = this.queue.take();
		assertThat(taken).isPresent();
		assertThat(this.queue.take()).isEmpty();
		assertThat(this.queue.enter("a.example.org", Duration.ofSeconds(1))).isFalse();

		later();
		assertThat(this.queue.take()).as("after a process died").isPresent();
	}

	@Test
	void whatFailsIsBrokenAfterDaysAndSoundAsSoonAsItIsBack() {
		long id = add("a.example.org", "/404/x");
		workOff();
		assertThat(verdict(id)).isEqualTo("FAILING");
		this.database.sql("""
				update link_address set next_at = now() - interval '1 minute', failing_since = now() - interval '1 day'
				 where id = ?
				""").param(id).update();
		later();
		workOff();
		assertThat(verdict(id)).isEqualTo("BROKEN");

		this.database.sql("update link_address set address = 'http://a.example.org/200/x' where id = ?")
			.param(id)
			.update();
		this.desk.checkAgain(id);
		later();
		workOff();
		assertThat(verdict(id)).isEqualTo("SOUND");
		assertThat(this.database.sql("select failures from link_address where id = ?")
			.param(id)
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void whoAsksForPeaceGetsIt() {
		add("a.example.org", "/429/1");
		add("a.example.org", "/200/2");
		workOff();
		assertThat(this.heard).hasSize(1);
		assertThat(this.database.sql("select free_at > now() + interval '40 minutes' from link_host")
			.query(Boolean.class)
			.single()).isTrue();
	}

	@Test
	void whatIsLeftBeIsNotAsked() {
		long id = add("a.example.org", "/200/1");
		this.database.sql("update link_address set ignored_at = now(), ignored_by = 'Émile' where id = ?")
			.param(id)
			.update();
		workOff();
		assertThat(this.heard).isEmpty();
		later();
		workOff();
		this.queue.tidy();
		assertThat(verdict(id)).isEqualTo("NEW");
	}

	@Test
	void nobodyIsAskedByASiteThatNobodyCanLookUp() {
		LinkProperties unset = new LinkProperties(null, Duration.ZERO, Duration.ofSeconds(5), 1);
		assertThat(unset.checks(new SiteProperties(ESTRADE))).isTrue();
		assertThat(unset.checks(new SiteProperties(URI.create("http://localhost:8080")))).isFalse();
		assertThat(new LinkProperties(true, Duration.ZERO, Duration.ofSeconds(5), 1)
			.checks(new SiteProperties(URI.create("http://localhost:8080")))).isTrue();
		assertThat(
				new LinkProperties(false, Duration.ZERO, Duration.ofSeconds(5), 1).checks(new SiteProperties(ESTRADE)))
			.isFalse();
	}

}
