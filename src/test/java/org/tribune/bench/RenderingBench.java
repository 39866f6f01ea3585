package org.tribune.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.tribune.database.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An article that is made anew for every reader, database included, beside the same
 * template with the same model from memory: alternating rounds on the running sample
 * site. Run by hand: {@code ./mvnw test -Dtest=RenderingBench
 * -Dtest.compiler=-XX:+TieredCompilation}; needs {@code wrk}.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "tribune.sample-content=true", "tribune.data-directory=target/rendering-bench" })
@ActiveProfiles("test")
@Import({ TestDatabase.class, RenderingBench.FromMemory.class })
class RenderingBench {

	/**
	 * Whoever might like Markdown is served by the site itself: pages that several ask
	 * for at once would otherwise be made once for all of them.
	 */
	private static final String UNSHARED = "Accept: text/html, text/markdown;q=0";

	@LocalServerPort
	private int port;

	@Test
	void uncachedArticleBesideItsTemplate() throws IOException, InterruptedException {
		String site = "http://127.0.0.1:" + this.port;
		Processes self = new Processes(List.of(ProcessHandle.current().pid()));
		String article = site + new Specimens(site, HttpClient.newHttpClient()).paths().get("article");
		String memory = site + "/de-memoire";
		assertThat(body(memory, body(article, null))).isNotEmpty();
		int seconds = Integer.getInteger("bench.seconds", 5);
		// Few at a time: compilers that share two processors with 32 busy threads never
		// come to an end.
		for (int warm = 0; warm < 6; warm++) {
			Wrk.run(article, "identity", 2, seconds, self, UNSHARED);
			Wrk.run(memory, "identity", 2, seconds, self, UNSHARED);
		}
		for (int connections : new int[] { 1, 32 }) {
			List<Double> ratios = new ArrayList<>();
			for (int round = 0; round < 5; round++) {
				Wrk whole = Wrk.run(article, "identity", connections, seconds, self, UNSHARED);
				Wrk template = Wrk.run(memory, "identity", connections, seconds, self, UNSHARED);
				ratios.add(whole.perSecond() / template.perSecond());
				System.out.printf(Locale.ROOT, "%d connections: whole %.0f/s (%.0f µs), template %.0f/s (%.0f µs)%n",
						connections, whole.perSecond(), whole.cpuMicros(), template.perSecond(), template.cpuMicros());
			}
			Collections.sort(ratios);
			System.out.printf(Locale.ROOT, "%d connections: median ratio %.2f%n", connections, ratios.get(2));
		}
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
	 * Remembers the model of the last article, and shows it again under an address of its
	 * own.
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
		RememberedController remembered() {
			return new RememberedController(this.last);
		}

		private final class Interceptor implements HandlerInterceptor {

			@Override
			public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
					ModelAndView page) {
				if (page != null && "article/page".equals(page.getViewName())) {
					Map<String, Object> attributes = new HashMap<>();
					Collections.list(request.getAttributeNames())
						.stream()
						.filter((name) -> name.startsWith("org.tribune"))
						.forEach((name) -> attributes.put(name, request.getAttribute(name)));
					FromMemory.this.last.set(new Remembered(new HashMap<>(page.getModel()), attributes));
				}
			}

		}

	}

	private record Remembered(Map<String, Object> model, Map<String, Object> attributes) {
	}

	/**
	 * The article's template without the article's reading.
	 */
	@Controller
	static class RememberedController {

		private final AtomicReference<Remembered> last;

		RememberedController(AtomicReference<Remembered> last) {
			this.last = last;
		}

		@GetMapping("/de-memoire")
		String show(HttpServletRequest request, Model model) {
			Remembered remembered = this.last.get();
			remembered.attributes().forEach(request::setAttribute);
			model.addAllAttributes(remembered.model());
			return "article/page";
		}

	}

}
