package org.tribune.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.tribune.article.page.ArticlePage;
import org.tribune.article.published.Proofs;
import org.tribune.article.published.PublishedArticle;
import org.tribune.article.published.ReadingRoom;
import org.tribune.article.published.Surroundings;
import org.tribune.database.TestDatabase;
import org.tribune.site.PageLanguage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An article that is made anew for every reader, database included, beside the same with
 * what else is filed with it and around it read as well, beside the page with its article
 * from memory, and beside the same template with its finished model from memory: rounds
 * in turn on the running sample site. Run by hand: {@code ./mvnw test
 * -Dtest=RenderingBench -Dtest.compiler=-XX:+TieredCompilation}; needs {@code wrk}.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "tribune.sample-content=true", "tribune.data-directory=target/rendering-bench",
				"tribune.page-cache.enabled=true" })
@ActiveProfiles("test")
@Import({ TestDatabase.class, RenderingBench.FromMemory.class })
class RenderingBench {

	@LocalServerPort
	private int port;

	@Test
	void uncachedArticleBesideItsTemplate() throws IOException, InterruptedException {
		String site = "http://127.0.0.1:" + this.port;
		String path = Objects.requireNonNull(new Specimens(site, HttpClient.newHttpClient()).paths().get("article"),
				"article");
		String whole = body(site + path, null);
		List<String> ways = List.of(site + path, site + "/de-la-base" + path, site + "/de-memoire/page",
				site + "/de-memoire/gabarit");
		for (String way : ways) {
			body(way, whole);
		}
		// Few at a time: compilers that share two processors with 32 busy threads never
		// come to an end.
		for (int warm = 0; warm < 12; warm++) {
			measure(ways, 2);
		}
		for (int connections : new int[] { 1, 32 }) {
			List<List<Wrk>> rounds = new ArrayList<>();
			for (int round = 0; round < 7; round++) {
				rounds.add(measure(ways, connections));
				System.out.println(connections + " connections: " + rounds.getLast()
					.stream()
					.map((one) -> String.format(Locale.ROOT, "%.0f/s (%.0f µs)", one.perSecond(), one.cpuMicros()))
					.toList());
			}
			System.out.printf(Locale.ROOT,
					"%d connections: of the requests/s of the page from memory %.2f, of the template %.2f; with all read %.2f%n",
					connections, ratio(rounds, 0, 2), ratio(rounds, 0, 3), ratio(rounds, 1, 3));
		}
	}

	private static List<Wrk> measure(List<String> ways, int connections) throws IOException, InterruptedException {
		Processes self = new Processes(List.of(ProcessHandle.current().pid()));
		List<Wrk> round = new ArrayList<>();
		for (String way : ways) {
			round
				.add(Wrk.run(way, "identity", connections, Integer.getInteger("bench.seconds", 5), self, Wrk.UNSHARED));
		}
		return round;
	}

	/** Of the rounds of one way by those of another. */
	private static double ratio(List<List<Wrk>> rounds, int one, int other) {
		return Wrk.ratio(rounds.stream().map((round) -> round.get(one)).toList(),
				rounds.stream().map((round) -> round.get(other)).toList(), Wrk::perSecond);
	}

	/** What an address answers, which is the same as what is expected. */
	private static String body(String address, @Nullable String expected) throws IOException, InterruptedException {
		String body = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html, text/markdown;q=0").build(),
					HttpResponse.BodyHandlers.ofString())
			.body();
		assertThat(body).contains("</html>");
		if (expected != null) {
			assertThat(body).isEqualTo(expected);
		}
		return body;
	}

	/**
	 * Remembers what the last article's page was made from, and its model, and shows them
	 * again under addresses of their own.
	 */
	@TestConfiguration
	static class FromMemory {

		private final AtomicReference<Remembered> last = new AtomicReference<>();

		@Bean
		WebMvcConfigurer memory() {
			return new WebMvcConfigurer() {
				@Override
				public void addInterceptors(InterceptorRegistry registry) {
					registry.addInterceptor(new Interceptor());
				}
			};
		}

		@Bean
		RememberedController remembered(Proofs proofs, ReadingRoom readingRoom, ArticlePage page) {
			return new RememberedController(this.last, proofs, readingRoom, page);
		}

		private final class Interceptor implements HandlerInterceptor {

			@Override
			public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
					ModelAndView page) {
				if (page != null && "article/page".equals(page.getViewName())
						&& !request.getRequestURI().startsWith("/de-")) {
					FromMemory.this.last.set(new Remembered(new HashMap<>(page.getModel())));
				}
			}

		}

	}

	private record Remembered(Map<String, Object> model) {

		private PublishedArticle article() {
			return (PublishedArticle) Objects.requireNonNull(this.model.get("article"));
		}

		private Surroundings around() {
			return (Surroundings) Objects.requireNonNull(this.model.get("around"));
		}

	}

	/**
	 * The article's page with all of its reading, and with none. Its addresses are
	 * patterns, as an article's is: they take as long to be found.
	 */
	@Controller
	static class RememberedController {

		private final AtomicReference<Remembered> last;

		private final Proofs proofs;

		private final ReadingRoom readingRoom;

		private final ArticlePage page;

		RememberedController(AtomicReference<Remembered> last, Proofs proofs, ReadingRoom readingRoom,
				ArticlePage page) {
			this.last = last;
			this.proofs = proofs;
			this.readingRoom = readingRoom;
			this.page = page;
		}

		/** The same columns by the article's number: proofs are in no memory. */
		@GetMapping("/{memory:de-la-base}/{section}/{slug}")
		String read(HttpServletRequest request, Model model) {
			long id = this.last.get().article().card().id();
			PublishedArticle article = this.proofs.find(id, Instant.now()).orElseThrow();
			PageLanguage.use(request, article.card().language());
			this.page.fill(model, article, this.readingRoom.readAround(article));
			return "article/page";
		}

		@GetMapping("/{memory:de-memoire}/page")
		String page(HttpServletRequest request, Model model) {
			Remembered remembered = this.last.get();
			PageLanguage.use(request, remembered.article().card().language());
			this.page.fill(model, remembered.article(), remembered.around());
			return "article/page";
		}

		@GetMapping("/{memory:de-memoire}/gabarit")
		String template(HttpServletRequest request, Model model) {
			Remembered remembered = this.last.get();
			PageLanguage.use(request, remembered.article().card().language());
			model.addAllAttributes(remembered.model());
			return "article/page";
		}

	}

}
