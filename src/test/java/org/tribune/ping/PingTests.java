package org.tribune.ping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tribune.Cast;
import org.tribune.Clerk;
import org.tribune.TribuneTest;
import org.tribune.article.Newsroom;
import org.tribune.distribution.DistributionDesk;
import org.tribune.distribution.DistributionSettings;
import org.tribune.staff.Role;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Theme;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Others are told of changes: a server of this test's own plays search engine and hub.
 */
@TribuneTest
class PingTests {

	private static final String SITE = "http://localhost:8080";

	private static final List<String> HEARD = Collections.synchronizedList(new ArrayList<>());

	private static final HttpServer OTHER = server();

	private static volatile int answer = 200;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private DistributionDesk desk;

	@Autowired
	private Rounds rounds;

	@Autowired
	private JdbcClient database;

	@Autowired
	private JsonMapper json;

	private static HttpServer server() {
		try {
			HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			server.createContext("/", PingTests::hear);
			server.start();
			return server;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@AfterAll
	static void stop() {
		OTHER.stop(0);
	}

	@DynamicPropertySource
	static void endpoint(DynamicPropertyRegistry registry) {
		registry.add("tribune.ping.index-now-endpoint", () -> address("/indexnow"));
	}

	private static String address(String path) {
		return "http://127.0.0.1:" + OTHER.getAddress().getPort() + path;
	}

	private static void hear(HttpExchange exchange) throws IOException {
		HEARD.add(exchange.getRequestURI() + " "
				+ new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
		if (answer == 429) {
			exchange.getResponseHeaders().set("Retry-After", "600");
		}
		exchange.sendResponseHeaders(answer, -1);
		exchange.close();
	}

	@BeforeEach
	void switchOn() {
		choose(true, "");
		HEARD.clear();
		answer = 200;
	}

	@AfterEach
	void switchOff() {
		choose(false, "");
		this.database.sql("delete from ping").update();
	}

	private void choose(boolean indexNow, String hub) {
		DistributionSettings now = this.desk.look();
		this.desk.edit(now.version(), new DistributionSettings(20, true, hub, indexNow, "", true, false, false, "", 0),
				Cast.HAND);
	}

	@Test
	void searchEnginesAreToldOfEachLifeEventOnceAndTogether() {
		Section section = this.cast.section();
		Cast.Draft draft = this.cast.draft("Neuve").in(section);
		long id = this.cast.publish(draft, Cast.DAY);
		this.newsroom.edit(id, this.newsroom.version(id),
				this.cast.draft("Neuve").slug(draft.slug() + "-b").in(section).manuscript(), Cast.HAND);
		this.newsroom.withdraw(id, Cast.HAND);
		round();

		assertThat(HEARD).hasSize(1).first().asString().startsWith("/indexnow ");
		JsonNode told = this.json.readTree(HEARD.getFirst().substring(10));
		String key = this.desk.look().indexNowKey();
		assertThat(told.get("host").asString()).isEqualTo("localhost:8080");
		assertThat(told.get("key").asString()).isEqualTo(key);
		assertThat(told.get("urlList").valueStream().map(JsonNode::asString)).containsExactlyInAnyOrder(
				SITE + section.path() + "/" + draft.slug(), SITE + section.path() + "/" + draft.slug() + "-b");
		assertThat(this.web.get().uri("/" + key + ".txt")).hasStatusOk().bodyText().isEqualTo(key);
		assertThat(this.web.get().uri("/" + "0".repeat(32) + ".txt")).hasStatus(404);
		assertThat(states()).containsOnly("true");
	}

	@Test
	void nothingIsSaidWhileItIsOff() {
		choose(false, "");
		this.cast.publish(this.cast.draft("Discrète").in(this.cast.section()), Cast.DAY);
		round();

		assertThat(HEARD).isEmpty();
		assertThat(states()).isEmpty();
		assertThat(this.web.get().uri("/" + this.desk.look().indexNowKey() + ".txt")).hasStatus(404);
	}

	@Test
	void draftsAreNobodysBusiness() {
		long id = this.cast.create(this.cast.draft("Brouillon").in(this.cast.section()));
		this.newsroom.sendToReview(id, Cast.HAND);

		assertThat(states()).isEmpty();
	}

	@Test
	void hubIsToldOfEveryFeedOfAnArticle() {
		choose(false, address("/hub"));
		Section section = this.cast.section();
		Theme theme = this.cast.theme("Eau");
		this.cast.publish(this.cast.draft("Neuve").in(section).on(theme).by(this.cast.ada()), Cast.DAY);
		round();

		assertThat(HEARD).singleElement()
			.asString()
			.startsWith("/hub hub.mode=publish&hub.url=")
			.contains("hub.url=http%3A%2F%2Flocalhost%3A8080%2Ffeed.rss",
					"localhost%3A8080%2F" + section.slug() + "%2Ffeed.atom",
					"localhost%3A8080%2Fthemes%2F" + theme.slug() + "%2Ffeed.json",
					"localhost%3A8080%2Fcontributeurs%2Fada-lantier-");
		assertThat(HEARD.getFirst().split("hub.url=")).hasSize(13);
	}

	@Test
	void silenceIsTriedAgainSeldomerAndGivenUp() {
		answer = 503;
		this.cast.publish(this.cast.draft("Perdue").in(this.cast.section()), Cast.DAY);
		for (int attempt = 1; attempt <= 6; attempt++) {
			round();
			assertThat(HEARD).hasSize(attempt);
			this.rounds.go();
			assertThat(HEARD).as("not at once").hasSize(attempt);
		}
		round();
		assertThat(HEARD).hasSize(6);
		assertThat(states()).containsOnly("false");

		Clerk administrator = new Clerk(this.web, this.cast.staff(Role.ADMINISTRATOR));
		assertThat(administrator.page("/admin/settings/pings?failed=1")).contains("503", "Échec");
		answer = 202;
		assertThat(administrator.post("/admin/settings/pings/retries")).hasStatus(302);
		round();
		assertThat(states()).containsOnly("true");
		assertThat(administrator.page("/admin/settings/pings")).contains("Reçu", "202");
	}

	@Test
	void refusalIsNotRepeated() {
		answer = 403;
		this.cast.publish(this.cast.draft("Refusée").in(this.cast.section()), Cast.DAY);
		round();
		round();

		assertThat(HEARD).hasSize(1);
		assertThat(states()).containsOnly("false");
	}

	@Test
	void whoAsksForPeaceGetsIt() {
		answer = 429;
		this.cast.publish(this.cast.draft("Pressée").in(this.cast.section()), Cast.DAY);
		round();
		this.database.sql("update ping set due_at = now() - interval '1 day'").update();
		this.rounds.go();

		assertThat(HEARD).hasSize(1);
	}

	@Test
	void twoRequestsKeepTheirDistance() {
		this.cast.publish(this.cast.draft("Première").in(this.cast.section()), Cast.DAY);
		round();
		this.cast.publish(this.cast.draft("Seconde").in(this.cast.section()), Cast.DAY);
		this.database.sql("update ping set due_at = now() - interval '1 day' where done_at is null").update();
		this.rounds.go();

		assertThat(HEARD).hasSize(1);
		round();
		assertThat(HEARD).hasSize(2);
	}

	/** A round some time later. */
	private void round() {
		this.database.sql("update ping set due_at = now() - interval '1 day' where done_at is null").update();
		this.database.sql("update ping_pace set next_at = now() - interval '1 day'").update();
		this.rounds.go();
	}

	private List<String> states() {
		return this.database.sql("select delivered::text from ping").query((row, number) -> row.getString(1)).list();
	}

}
