package org.tribune.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.search.index.SearchIndex;

/**
 * How long search takes, and what the index costs, with many articles of 300 words from a
 * vocabulary in which words are as frequent as in a language. Not part of the suite:
 * {@code SEARCH_ARTICLES=100000 ./mvnw test -Dtest=SearchBench}, then read
 * {@code target/search-bench.txt}.
 */
@TribuneTest
@TestPropertySource(properties = { "tribune.sample-content=false", "tribune.search.directory=target/search-bench" })
class SearchBench {

	private static final int ARTICLES = Integer.parseInt(System.getenv().getOrDefault("SEARCH_ARTICLES", "100000"));

	private static final int VOCABULARY = 60_000;

	private static final int WORDS = 300;

	private static final int ROUNDS = 100;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private SearchIndex index;

	private final Random random = new Random(1);

	private final List<String> report = new ArrayList<>();

	@Test
	void measure() throws Exception {
		fill();
		this.report.add("articles: " + ARTICLES);
		this.database.update("update search_generation set generation = generation + 1");
		OperatingSystemMXBean process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
		long start = System.nanoTime();
		long begun = process.getProcessCpuTime();
		this.index.catchUp();
		double seconds = (System.nanoTime() - start) / 1e9;
		double work = (process.getProcessCpuTime() - begun) / 1e9;
		int held = this.index.read(1000, (view) -> view.size());
		this.report.add(
				"made again: %d articles in %.1f s, %.1f s of CPU (%.0f a second of CPU); %.1f MB on disk; heap %d MB used"
					.formatted(held, seconds, work, held / work, size() / 1e6,
							(Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1_000_000));
		for (String question : List.of(word(5), word(300), word(20_000), word(40) + " " + word(900),
				word(8) + " " + word(15) + " " + word(30), "\"" + word(5) + " " + word(9) + "\"",
				word(30) + " -" + word(7), word(3000).substring(0, 4), word(4000).replaceFirst("^(..).", "$1x"),
				word(5) + "&ordre=date", word(20) + "&annee=2020")) {
			measure("/recherche?q=" + question.replace(" ", "+").replace("\"", "%22"));
		}
		measure("/recherche/suggestions?q=" + word(50).substring(0, 3));
		measure("/recherche?q=" + "x".repeat(1000));
		publication();
		Files.write(Path.of("target/search-bench.txt"), this.report, StandardOpenOption.CREATE,
				StandardOpenOption.APPEND);
	}

	/** Within one process: from the commit until a search finds it. */
	private void publication() {
		long[] times = new long[50];
		for (int round = 0; round < times.length; round++) {
			String name = "zq" + Integer.toString(round + 1000, 36).replaceAll("[0-9]", "k") + "vx";
			this.cast.publish(this.cast.draft(name).in(this.cast.section()), Cast.DAY);
			long start = System.nanoTime();
			this.index.catchUp();
			times[round] = System.nanoTime() - start;
		}
		Arrays.sort(times);
		this.report.add("one publication taken in: median %.1f ms, worst of 50 %.1f ms".formatted(times[25] / 1e6,
				times[49] / 1e6));
	}

	private void measure(String path) throws Exception {
		long[] times = new long[ROUNDS];
		long[] work = new long[ROUNDS];
		ThreadMXBean thread = ManagementFactory.getThreadMXBean();
		for (int round = -20; round < ROUNDS; round++) {
			long start = System.nanoTime();
			long begun = thread.getCurrentThreadCpuTime();
			int status = this.web.get().uri(URI.create(path)).exchange().getResponse().getStatus();
			if (status != 200) {
				throw new IOException(path + " " + status);
			}
			times[Math.max(round, 0)] = System.nanoTime() - start;
			work[Math.max(round, 0)] = thread.getCurrentThreadCpuTime() - begun;
		}
		Arrays.sort(times);
		Arrays.sort(work);
		this.report.add("p50 %6.1f ms  p99 %6.1f ms  CPU p50 %6.1f ms  p99 %6.1f ms  %s".formatted(
				times[ROUNDS / 2] / 1e6, times[ROUNDS * 99 / 100] / 1e6, work[ROUNDS / 2] / 1e6,
				work[ROUNDS * 99 / 100] / 1e6, path.substring(0, Math.min(70, path.length()))));
	}

	private void fill() {
		for (String table : List.of("article", "byline", "article_theme")) {
			this.database.execute("alter table " + table + " disable trigger user");
		}
		this.database.execute("""
				insert into section (slug, name, position, created_at, modified_at)
				    select 's' || n, 'Rubrique ' || n, n, now(), now() from generate_series(1, 8) n;
				insert into theme (slug, name, initial, sort_name, created_at, modified_at)
				    select 't' || n, 'Sujet ' || n, 'S', 'sujet ' || n, now(), now() from generate_series(1, 3000) n;
				insert into contributor (slug, first_name, last_name, initial, sort_name, created_at, modified_at)
				    select 'c' || n, 'Jeanne', 'Nom' || n, 'N', 'nom' || n || ' jeanne', now(), now()
				    from generate_series(1, 5000) n""");
		List<Object[]> rows = new ArrayList<>();
		for (int number = 1; number <= ARTICLES; number++) {
			Instant date = Cast.DAY.minusSeconds(number * 1800L);
			rows.add(new Object[] { "a" + number, number % 8, text(7), text(25), text(WORDS), Timestamp.from(date) });
			if (rows.size() == 1000 || number == ARTICLES) {
				this.database.batchUpdate(
						"""
								insert into article (slug, section_id, headline, standfirst, body_text, state, created_at, modified_at,
								    published_at, first_published_at)
								select s, (select min(id) from section) + n, h, c, b, 'PUBLISHED', d, d, d, d
								from (values (?, ?, ?, ?, ?, ?::timestamptz)) v (s, n, h, c, b, d)""",
						rows);
				rows.clear();
			}
		}
		this.database.execute("""
				insert into byline (article_id, position, contributor_id, published_at)
				    select id, 0, (select min(id) from contributor) + id % 5000, published_at from article;
				insert into article_theme (article_id, position, theme_id, published_at)
				    select id, p, (select min(id) from theme) + (id * (p + 1)) % (case p when 0 then 20 else 3000 end),
				        published_at from article, generate_series(0, 1) p
				    where p = 0 or (id * 2) % 3000 <> id % 20""");
		for (String table : List.of("article", "byline", "article_theme")) {
			this.database.execute("alter table " + table + " enable trigger user");
		}
		this.database.execute("vacuum analyze");
	}

	private String text(int words) {
		StringBuilder text = new StringBuilder();
		for (int number = 0; number < words; number++) {
			text.append(word(rank())).append((number % 12 == 11) ? ". " : " ");
		}
		return text.toString();
	}

	/** The frequent ones more often: Zipf's law. */
	private int rank() {
		return (int) Math.min(VOCABULARY - 1, Math.exp(this.random.nextDouble() * Math.log(VOCABULARY)));
	}

	private static String word(int rank) {
		String[] syllables = { "ba", "cé", "di", "fo", "gu", "ra", "le", "mi", "no", "pu", "ver", "tal", "sin", "mon",
				"tri" };
		StringBuilder word = new StringBuilder();
		for (int rest = rank + 250; rest > 0; rest /= syllables.length) {
			word.append(syllables[rest % syllables.length]);
		}
		return word.toString();
	}

	private static long size() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("target/search-bench"))) {
			return files.filter(Files::isRegularFile).mapToLong((file) -> file.toFile().length()).sum();
		}
	}

}
