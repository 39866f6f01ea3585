package org.tribune.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How long a running site takes to answer what readers look for, with words of its own
 * articles; how much its index holds on the disk; and, for who may sign in, how long a
 * publication takes until search finds it. {@code docs/search.md} says how to run it.
 */
public final class SearchBench {

	private static final Pattern LINK = Pattern.compile("href=\"(/[a-z0-9-]+/[a-z0-9-]{20,})\"");

	private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");

	private static final int ARTICLES = 60;

	private final Options options;

	private final String site;

	private final Visitor visitor;

	private final int rounds;

	private final Random random = new Random(1);

	private final PrintStream console = new PrintStream(System.out, true, StandardCharsets.UTF_8);

	/** Sentences of articles, word by word. */
	private final List<List<String>> sentences = new ArrayList<>();

	private SearchBench(Options options) {
		this.options = options;
		this.site = options.site("site");
		this.visitor = new Visitor(this.site, HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
		this.rounds = options.number("rounds", 200);
	}

	/**
	 * Measures, and prints a Markdown table.
	 * @param words {@code --site http://127.0.0.1:8080 [--rounds 200] [--index DIRECTORY]
	 * [--email E --password P [--publications 10]]}
	 */
	public static void main(String... words) throws IOException, InterruptedException {
		new SearchBench(new Options(words)).measure();
	}

	private void measure() throws IOException, InterruptedException {
		read();
		this.console.println("| question | p50 ms | p99 ms | worst ms |\n|---|---|---|---|");
		List<Long> all = new ArrayList<>();
		for (Map.Entry<String, Supplier<String>> kind : kinds().entrySet()) {
			long[] times = new long[this.rounds];
			for (int round = -10; round < this.rounds; round++) {
				String path = kind.getValue().get();
				long start = System.nanoTime();
				int status = this.visitor.get(path).statusCode();
				times[Math.max(round, 0)] = System.nanoTime() - start;
				if (status != 200 && status != 404) {
					throw new IOException(path + " answers " + status);
				}
			}
			Arrays.stream(times).forEach(all::add);
			line(kind.getKey(), times);
		}
		line("all", all.stream().mapToLong((time) -> time).toArray());
		size();
		publications();
	}

	private void line(String name, long... times) {
		Arrays.sort(times);
		this.console.printf(Locale.ROOT, "| %s | %.1f | %.1f | %.1f |%n", name, times[times.length / 2] / 1e6,
				times[times.length * 99 / 100] / 1e6, times[times.length - 1] / 1e6);
	}

	private Map<String, Supplier<String>> kinds() {
		Map<String, Supplier<String>> kinds = new LinkedHashMap<>();
		kinds.put("a word", () -> search(words(1)));
		kinds.put("two words", () -> search(words(2)));
		kinds.put("three words", () -> search(words(3)));
		kinds.put("a phrase", () -> search("\"" + neighbours() + "\""));
		kinds.put("a word without another", () -> search(words(1) + " -" + words(1)));
		kinds.put("the beginning of a word", () -> search(words(1).substring(0, 4)));
		kinds.put("a misspelt word", () -> search(words(1).replaceFirst("^(...).", "$1")));
		kinds.put("by date", () -> search(words(1)) + "&ordre=date");
		kinds.put("of one year", () -> search(words(1)) + "&annee=2024");
		kinds.put("page 50", () -> search(words(1)) + "&page=50");
		kinds.put("what is not there", () -> search("xqzwvkj" + this.random.nextInt(1000) + " " + words(1)));
		kinds.put("1,000 characters", () -> search("x".repeat(1000)));
		kinds.put("suggestions while typing", () -> "/recherche/suggestions?q=" + encoded(words(1).substring(0, 3)));
		return kinds;
	}

	private String search(String words) {
		return "/recherche?q=" + encoded(words);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private String words(int number) {
		List<String> words = new ArrayList<>();
		while (words.size() < number) {
			List<String> sentence = this.sentences.get(this.random.nextInt(this.sentences.size()));
			words.add(sentence.get(this.random.nextInt(sentence.size())));
		}
		return String.join(" ", words);
	}

	private String neighbours() {
		List<String> sentence = this.sentences.get(this.random.nextInt(this.sentences.size()));
		int at = this.random.nextInt(sentence.size() - 1);
		return sentence.get(at) + " " + sentence.get(at + 1);
	}

	/** Articles that the home page and others lead to. */
	private void read() throws IOException, InterruptedException {
		Set<String> paths = new LinkedHashSet<>(List.of("/"));
		for (int number = 0; number < paths.size() && number < ARTICLES; number++) {
			String path = List.copyOf(paths).get(number);
			HttpResponse<String> page = this.visitor.get(path);
			Matcher link = LINK.matcher(page.body());
			while (link.find() && paths.size() < 4 * ARTICLES) {
				if (!link.group(1).matches("/(assets|media|pages|admin)/.*")) {
					paths.add(link.group(1));
				}
			}
			for (String paragraph : page.body().split("<p")) {
				String text = paragraph.replaceAll("(?s)^[^>]*>|<[^>]*>|&[^;]+;", " ");
				List<String> words = WORD.matcher(text).results().map((word) -> word.group()).toList();
				if (words.size() > 3) {
					this.sentences.add(words);
				}
			}
		}
		if (this.sentences.isEmpty()) {
			throw new IOException("No articles on " + this.site);
		}
	}

	private void size() throws IOException {
		String directory = this.options.text("index", "");
		if (directory.isEmpty()) {
			return;
		}
		long bytes = 0;
		try (Stream<Path> files = Files.walk(Path.of(directory))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				bytes += length(file);
			}
		}
		this.console.printf(Locale.ROOT, "%nThe index takes %.1f MB on the disk.%n", bytes / 1e6);
	}

	/** Files come and go while the index is written. */
	private static long length(Path file) throws IOException {
		try {
			return Files.size(file);
		}
		catch (NoSuchFileException ex) {
			return 0;
		}
	}

	/**
	 * Publishes drafts by their button and asks until the word of the headline finds
	 * them.
	 */
	private void publications() throws IOException, InterruptedException {
		String email = this.options.text("email", "");
		if (email.isEmpty()) {
			return;
		}
		this.visitor.signIn(email, this.options.text("password", ""));
		String reader = this.options.text("reader", this.site);
		List<Long> drafts = this.visitor.drafts();
		long[] times = new long[Math.min(drafts.size(), this.options.number("publications", 10))];
		for (int number = 0; number < times.length; number++) {
			long id = drafts.get(number);
			String headline = headline(id);
			long start = System.nanoTime();
			this.visitor.publish(id);
			long published = System.nanoTime();
			while (!new Visitor(reader, this.visitor.client())
				.get("/recherche?ordre=date&q=" + encoded("\"" + headline + "\""))
				.body()
				.contains("row__headline")) {
				Thread.sleep(5);
			}
			times[number] = System.nanoTime() - published;
			this.console.printf(Locale.ROOT, "published in %.0f ms, found %.0f ms later: %s%n",
					(published - start) / 1e6, times[number] / 1e6, headline);
		}
		if (times.length > 0) {
			this.console.println("\n| | p50 ms | p99 ms | worst ms |\n|---|---|---|---|");
			line("from the answer of a publication until search finds it", times);
		}
	}

	private String headline(long id) throws IOException, InterruptedException {
		Matcher headline = Pattern.compile("name=\"headline\"[^>]*>([^<]+)<|name=\"headline\"[^>]* value=\"([^\"]+)\"")
			.matcher(this.visitor.get("/admin/articles/" + id + "/edit").body());
		if (!headline.find()) {
			throw new IOException("Article " + id + " has no headline to look for");
		}
		String text = (headline.group(1) != null) ? headline.group(1) : headline.group(2);
		return text.replaceAll("&[^;]+;", " ").strip();
	}

}
