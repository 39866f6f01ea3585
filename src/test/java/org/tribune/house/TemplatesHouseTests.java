package org.tribune.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.RequestDispatcher;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.article.Newsroom;
import org.tribune.contributor.Contributor;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Every template is rendered by a test: here, by asking for every page, or by the test
 * that {@code src/test/resources/templates-elsewhere.txt} names, which must ask for what
 * renders it.
 */
@TribuneTest
class TemplatesHouseTests {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Path TESTS = Path.of("src/test/java");

	private static final Path ELSEWHERE = Path.of("src/test/resources/templates-elsewhere.txt");

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private AdminRouteObjects objects;

	@Autowired
	private TemplateRecorder recorder;

	@AfterEach
	void tidy() {
		this.objects.tidy();
	}

	@Test
	void everyTemplateIsRendered() throws IOException {
		askForReaderPages();
		askForNewsroomPages();
		askForWhatIsNotThere();
		Map<String, String[]> elsewhere = elsewhere();
		Set<String> missing = new TreeSet<>(templates());
		missing.removeAll(this.recorder.rendered());
		missing.removeAll(elsewhere.keySet());
		assertThat(missing).as("templates that no test renders").isEmpty();
		assertThat(templates()).containsAll(elsewhere.keySet());
	}

	@Test
	void whatIsRenderedElsewhereIsAskedForThere() throws IOException {
		Map<String, String> sources = sources();
		elsewhere().forEach(
				(template, where) -> assertThat(sources.getOrDefault(where[1], "")).as(template).contains(where[2]));
	}

	private void askForReaderPages() {
		Section section = this.cast.section();
		Theme theme = this.cast.theme("Gabarits");
		Contributor ada = this.cast.ada();
		Cast.Draft draft = this.cast.draft("Gabarit").in(section).on(theme).by(ada);
		this.cast.publish(draft, Cast.DAY);
		// The calendar shows an article only when the month has one.
		this.cast.publish(this.cast.draft("Gabarit du jour").in(section), Instant.now());
		Stream
			.of("/", section.path(), section.path() + "/" + draft.slug(), "/themes", theme.path(), "/contributeurs",
					ada.path(), "/archives", "/archives/2026/03", "/corrections", "/recherche?q=Gabarit", "/connexion",
					"/connexion/oubli")
			.forEach((path) -> this.web.get().uri(path).exchange());
	}

	private void askForNewsroomPages() {
		SignedIn administrator = this.cast.staff(Role.ADMINISTRATOR);
		for (AdminRoute route : AdminRoute.all()) {
			if (route.method().equals("GET")) {
				Map<String, String> known = new HashMap<>();
				MockMvcRequestBuilder request = this.web.get()
					.uri(this.objects.fill(route.pattern(), route.parameters(), administrator, administrator, known));
				route.parameters()
					.forEach((name, value) -> request.param(name,
							this.objects.fill(value, Map.of(), administrator, administrator, known)));
				request.with(Cast.as(administrator)).exchange();
			}
		}
	}

	private void askForWhatIsNotThere() {
		for (int status : List.of(400, 404, 410, 500, 503)) {
			for (String path : List.of("/nulle-part", "/admin/nulle-part")) {
				this.web.get()
					.uri("/error")
					.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
					.requestAttr(RequestDispatcher.ERROR_REQUEST_URI, path)
					.exchange();
			}
		}
		this.web.get().uri("/apercu/" + "0".repeat(40)).exchange();
		this.web.post()
			.uri("/connexion/reprise")
			.requestAttr(RequestDispatcher.FORWARD_REQUEST_URI, "/admin/articles/1")
			.param("headline", "Gabarit")
			.with(csrf())
			.exchange();
		SignedIn contributor = this.cast.staff(Role.CONTRIBUTOR);
		long id = this.cast.create(this.cast.draft("Gabarit").in(this.cast.section()), contributor);
		this.newsroom.sendToReview(id, Cast.HAND);
		this.web.get().uri("/admin/articles/{id}/edit", id).with(Cast.as(contributor)).exchange();
	}

	private static Set<String> templates() throws IOException {
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			return files.filter(Files::isRegularFile)
				.map((file) -> TEMPLATES.relativize(file).toString().replaceFirst("\\.html$", ""))
				.collect(Collectors.toCollection(TreeSet::new));
		}
	}

	/** Lines of template, test class, and what stands in the test. */
	private static Map<String, String[]> elsewhere() throws IOException {
		Map<String, String[]> found = new TreeMap<>();
		for (String line : Files.readAllLines(ELSEWHERE)) {
			if (!line.isBlank() && !line.startsWith("#")) {
				String[] words = line.split("\\s+", 3);
				found.put(words[0], words);
			}
		}
		return found;
	}

	private static Map<String, String> sources() throws IOException {
		Map<String, String> sources = new HashMap<>();
		try (Stream<Path> files = Files.walk(TESTS)) {
			for (Path file : (Iterable<Path>) files.filter((one) -> one.toString().endsWith("Tests.java"))::iterator) {
				sources.merge(file.getFileName().toString().replace(".java", ""), Files.readString(file),
						String::concat);
			}
		}
		return sources;
	}

	@Test
	void tableIsInOrder() throws IOException {
		assertThat(List.copyOf(elsewhere().values())).allMatch((words) -> words.length == 3);
	}

}
