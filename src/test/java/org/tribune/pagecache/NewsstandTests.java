package org.tribune.pagecache;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.SocketEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.util.unit.DataSize;
import org.tribune.site.PageContents;
import org.tribune.site.SiteProperties;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How pages are made, kept and taken back, with a site that is a few lines long.
 */
@Timeout(30)
class NewsstandTests {

	private static final Target PAGE = new Target("/a", true);

	private final PageCacheProperties properties = new PageCacheProperties(true, DataSize.ofMegabytes(1),
			DataSize.ofKilobytes(200), 100, Duration.ofHours(1), null, Duration.ZERO, Duration.ZERO, Duration.ZERO,
			Duration.ZERO, null);

	private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-01T08:00:00Z"));

	private final AtomicInteger printed = new AtomicInteger();

	private Callable<Answer> site = () -> new Answer(200, "bonjour", "");

	private final Clock clock = new Clock() {

		@Override
		public ZoneOffset getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return NewsstandTests.this.now.updateAndGet((time) -> time.plusMillis(1));
		}

	};

	private final Stock stock = new Stock(this.properties, this.clock);

	private final Newsstand newsstand = new Newsstand(this.stock, press(), new Reprints(), this.clock);

	private Press press() {
		Press press = new Press(new SiteProperties(URI.create("https://estrade.example.org")), this.properties,
				this.clock);
		press.ask(new FewLines());
		return press;
	}

	private Copy.Origin origin() throws Exception {
		return this.newsstand.get(PAGE).origin();
	}

	private String words() throws Exception {
		return new String(this.newsstand.get(PAGE).page().in(Encoding.IDENTITY).bytes(), StandardCharsets.UTF_8);
	}

	@Test
	void keepsNothingBeforeItHears() throws Exception {
		assertThat(List.of(origin(), origin())).containsOnly(Copy.Origin.PRESS);
		this.newsstand.hear(true);
		assertThat(List.of(origin(), origin(), origin())).containsExactly(Copy.Origin.PRESS, Copy.Origin.STOCK,
				Copy.Origin.STOCK);
	}

	@Test
	void manyWhoAskAtOnceWaitForOnePrint() throws Exception {
		this.newsstand.hear(true);
		CountDownLatch asked = new CountDownLatch(1);
		CountDownLatch ready = new CountDownLatch(1);
		this.site = () -> {
			asked.countDown();
			ready.await();
			return new Answer(200, "un seul", "");
		};
		try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<String>> copies = new ArrayList<>();
			for (int reader = 0; reader < 200; reader++) {
				copies.add(readers.submit(this::words));
			}
			asked.await();
			ready.countDown();
			for (Future<String> copy : copies) {
				assertThat(copy.get()).isEqualTo("un seul");
			}
		}
		assertThat(this.printed).hasValue(1);
	}

	@Test
	void failedPrintFreesWhoeverWaits() throws Exception {
		this.newsstand.hear(true);
		CountDownLatch asked = new CountDownLatch(1);
		CountDownLatch fail = new CountDownLatch(1);
		this.site = () -> {
			if (this.printed.get() > 1) {
				return new Answer(200, "rétabli", "");
			}
			asked.countDown();
			fail.await();
			throw new IllegalStateException("paper jam");
		};
		try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
			Future<String> first = readers.submit(this::words);
			asked.await();
			Future<String> second = readers.submit(this::words);
			fail.countDown();
			assertThat(first.state() == Future.State.SUCCESS).isFalse();
			assertThat(second.get()).isEqualTo("rétabli");
		}
	}

	@Test
	void keepsNoErrorNoCookieAndNothingPrivate() throws Exception {
		this.newsstand.hear(true);
		for (Answer answer : List.of(new Answer(404, "rien", ""), new Answer(500, "panne", ""),
				new Answer(200, "biscuit", "Set-Cookie: a=b"), new Answer(200, "privé", "Cache-Control: no-store"),
				new Answer(200, "à moi", "Cache-Control: private, max-age=9"))) {
			this.site = () -> answer;
			assertThat(List.of(origin(), origin())).as(answer.words()).containsOnly(Copy.Origin.PRESS);
		}
	}

	@Test
	void takesBackWhatShowsSomethingAndWhatIsUnknown() throws Exception {
		this.newsstand.hear(true);
		this.site = () -> {
			PageContents.show("article", 7);
			return new Answer(200, "sept", "");
		};
		origin();
		assertThat(this.newsstand.recall(Set.of("article:8"))).isEmpty();
		assertThat(origin()).isEqualTo(Copy.Origin.STOCK);
		assertThat(this.newsstand.recall(Set.of("article:7"))).containsExactly("/a");
		this.site = () -> new Answer(200, "on ne sait", "");
		assertThat(origin()).isEqualTo(Copy.Origin.PRESS);
		assertThat(this.newsstand.recall(Set.of("article:9"))).containsExactly("/a");
	}

	@Test
	void keepsNothingThatWasTakenBackWhileItWasMade() throws Exception {
		this.newsstand.hear(true);
		this.site = () -> {
			PageContents.show("article", 7);
			this.newsstand.recall(Set.of("article:7"));
			return new Answer(200, "déjà vieux", "");
		};
		assertThat(List.of(origin(), origin())).containsOnly(Copy.Origin.PRESS);
	}

	@Test
	void makesAPageAnewWhenItsTimeIsUp() throws Exception {
		this.newsstand.hear(true);
		this.site = () -> {
			PageContents.expire(this.now.get().plusSeconds(60));
			return new Answer(200, "actualité", "");
		};
		assertThat(List.of(origin(), origin())).containsExactly(Copy.Origin.PRESS, Copy.Origin.STOCK);
		this.now.updateAndGet((time) -> time.plusSeconds(61));
		assertThat(origin()).isEqualTo(Copy.Origin.PRESS);
	}

	@Test
	void hasAnOldPageWhereTheSiteFailsOrNothingIsHeard() throws Exception {
		this.newsstand.hear(true);
		this.site = () -> new Answer(200, "vieux", "");
		origin();
		this.newsstand.hear(false);
		assertThat(origin()).isEqualTo(Copy.Origin.STALE);
		this.newsstand.hear(true);
		this.site = () -> new Answer(503, "absent", "");
		assertThat(origin()).isEqualTo(Copy.Origin.STALE);
		assertThat(words()).isEqualTo("vieux");
		this.site = () -> new Answer(200, "neuf", "");
		assertThat(words()).isEqualTo("neuf");
	}

	@Test
	void sameBytesKeepTheirDateAndTheirTag() throws Exception {
		this.newsstand.hear(true);
		PrintedPage first = this.newsstand.get(PAGE).page();
		this.newsstand.recallAll();
		this.now.updateAndGet((time) -> time.plusSeconds(600));
		PrintedPage second = this.newsstand.get(PAGE).page();
		assertThat(second).isNotSameAs(first);
		assertThat(second.modified()).isEqualTo(first.modified());
		assertThat(second.digest()).isEqualTo(first.digest());
	}

	@Test
	void holdsNoMoreThanItMay() throws Exception {
		this.newsstand.hear(true);
		this.site = () -> new Answer(200, "x".repeat(100_000), "");
		for (int page = 0; page < 50; page++) {
			this.newsstand.get(new Target("/page-" + page, true));
		}
		assertThat(this.stock.count()).isLessThan(15);
		assertThat(this.stock.weight()).isLessThanOrEqualTo(1_048_576);
		this.site = () -> new Answer(200, "x".repeat(300_000), "");
		assertThat(List.of(origin(), origin())).as("too large").containsOnly(Copy.Origin.PRESS);
	}

	/**
	 * What the site says.
	 */
	private record Answer(int status, String words, String header) {
	}

	private final class FewLines implements Adapter {

		@Override
		public void service(Request request, Response response) throws Exception {
			NewsstandTests.this.printed.incrementAndGet();
			Answer answer = NewsstandTests.this.site.call();
			response.setStatus(answer.status());
			response.setContentType("text/plain");
			if (!answer.header().isEmpty()) {
				String[] parts = answer.header().split(": ");
				response.getMimeHeaders().addValue(parts[0]).setString(parts[1]);
			}
			response.doWrite(ByteBuffer.wrap(answer.words().getBytes(StandardCharsets.UTF_8)));
		}

		@Override
		public boolean prepare(Request request, Response response) {
			return true;
		}

		@Override
		public boolean asyncDispatch(Request request, Response response, SocketEvent status) {
			return false;
		}

		@Override
		public void log(Request request, Response response, long time) {
			// Nobody reads it.
		}

		@Override
		public void checkRecycled(Request request, Response response) {
			// Nothing is used twice.
		}

		@Override
		public String getDomain() {
			return "test";
		}

	}

}
