package org.tribune.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Pages of a running site beside nginx serving the same bytes from files: alternating
 * rounds on one machine, medians, ratios. {@code docs/performance.md} says how to run it.
 */
public final class PageBench {

	private final Options options;

	private final Processes server;

	private final Specimens specimens;

	private final String[] headers;

	private final int rounds;

	private final int seconds;

	private PageBench(Options options) {
		this.options = options;
		this.server = Processes.of(options.texts("pid", "0"));
		this.specimens = new Specimens(options.site("site"), HttpClient.newHttpClient());
		this.headers = options.text("unshared", "").isEmpty() ? new String[0] : new String[] { Wrk.UNSHARED };
		this.rounds = options.number("rounds", 5);
		this.seconds = options.number("seconds", 6);
	}

	/**
	 * Measures, and prints a Markdown table.
	 * @param words
	 * {@code --site http://127.0.0.1:8080 --pid N[,N] [--title T] [--rounds 5]
	 * [--seconds 6] [--connections 1,32,1000] [--encodings identity,gzip,br] [--pages …]
	 * [--unshared yes] [--out FILE]}
	 */
	public static void main(String... words) throws IOException, InterruptedException {
		List<String> lines = new PageBench(new Options(words)).measure();
		String out = new Options(words).text("out", "");
		if (!out.isEmpty()) {
			Files.writeString(Path.of(out), String.join("\n", lines) + "\n", StandardCharsets.UTF_8,
					StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		}
	}

	private List<String> measure() throws IOException, InterruptedException {
		PrintStream console = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		List<String> lines = new ArrayList<>();
		lines.add("### " + this.options.text("title", "Pages beside nginx"));
		lines.add("");
		lines.add(
				"| page | bytes | encoding | connections | requests/s | of nginx | CPU µs | of nginx | p50 ms | p99 ms | errors |");
		lines.add("|---|---|---|---|---|---|---|---|---|---|---|");
		lines.forEach(console::println);
		long before = this.server.megabytes();
		List<String> wanted = this.options.texts("pages", "");
		try (Nginx nginx = Nginx.start(this.options.number("nginx-port", 18290))) {
			for (Map.Entry<String, String> page : this.specimens.paths().entrySet()) {
				if (wanted.getFirst().isEmpty() || wanted.contains(page.getKey())) {
					for (String encoding : this.options.texts("encodings", "identity,gzip,br")) {
						for (String connections : this.options.texts("connections", "1,32,1000")) {
							lines.add(row(nginx, page, encoding, Integer.parseInt(connections)));
							console.println(lines.getLast());
						}
					}
				}
			}
			lines.add("");
			lines.add("Memory of the server (Pss): %d MB before, %d MB after; of nginx: %d MB.".formatted(before,
					this.server.megabytes(), nginx.processes().megabytes()));
			console.println(lines.getLast());
		}
		return lines;
	}

	private String row(Nginx nginx, Map.Entry<String, String> page, String encoding, int connections)
			throws IOException, InterruptedException {
		HttpResponse<byte[]> answer = this.specimens.get(page.getValue(), encoding);
		String sent = answer.headers().firstValue("content-encoding").orElse("identity");
		if (!sent.equals(encoding)) {
			return "| %s | | %s | %d | not offered | | | | | | |".formatted(page.getKey(), encoding, connections);
		}
		String other = nginx.lay(page.getKey().replaceAll("[^a-z0-9]", ""), encoding, answer.body());
		String own = this.options.site("site") + page.getValue();
		Wrk.run(own, encoding, connections, Math.min(3, this.seconds), this.server, this.headers);
		List<Wrk> ours = new ArrayList<>();
		List<Wrk> theirs = new ArrayList<>();
		for (int round = 0; round < this.rounds; round++) {
			ours.add(Wrk.run(own, encoding, connections, this.seconds, this.server, this.headers));
			theirs.add(Wrk.run(other, encoding, connections, this.seconds, nginx.processes()));
		}
		return String.format(Locale.ROOT, "| %s | %d | %s | %d | %.0f | %.2f | %.0f | %.2f | %.2f | %.2f | %d |",
				page.getKey(), answer.body().length, encoding, connections, median(ours, Wrk::perSecond),
				Wrk.ratio(ours, theirs, Wrk::perSecond), median(ours, Wrk::cpuMicros),
				Wrk.ratio(ours, theirs, Wrk::cpuMicros), median(ours, Wrk::p50), median(ours, Wrk::p99),
				ours.stream().mapToLong(Wrk::errors).sum());
	}

	private static double median(List<Wrk> rounds, ToDoubleFunction<Wrk> figure) {
		return rounds.stream().mapToDouble(figure).sorted().skip(rounds.size() / 2).findFirst().orElseThrow();
	}

}
