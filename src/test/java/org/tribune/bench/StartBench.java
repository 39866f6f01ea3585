package org.tribune.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/**
 * How long it takes from a command line to the first page, for two command lines in turn.
 */
public final class StartBench {

	private StartBench() {
	}

	/**
	 * Starts each command several times, stops it, and prints medians: seconds by the
	 * clock and, less troubled by what else the machine does, of processor time.
	 * @param words
	 * {@code --site http://127.0.0.1:8080 --first "java -jar …" --second "java
	 * -XX:AOTCache=… -jar …" [--rounds 5] [--path /]}
	 */
	public static void main(String... words) throws IOException, InterruptedException {
		Options options = new Options(words);
		URI page = URI.create(options.site("site") + options.text("path", "/"));
		List<Start> first = new ArrayList<>();
		List<Start> second = new ArrayList<>();
		for (int round = 0; round < options.number("rounds", 5); round++) {
			first.add(start(options.text("first", ""), page));
			second.add(start(options.text("second", ""), page));
			System.out.println(first.getLast() + " | " + second.getLast());
		}
		System.out.printf(Locale.ROOT, "medians: %.2f s and %.2f s, ratio %.2f; of processor time %.2f%n",
				median(first, Start::seconds), median(second, Start::seconds),
				median(second, Start::seconds) / median(first, Start::seconds),
				median(second, Start::cpuSeconds) / median(first, Start::cpuSeconds));
	}

	private static Start start(String command, URI page) throws IOException, InterruptedException {
		long from = System.nanoTime();
		Process process = new ProcessBuilder(Arrays.asList(command.split(" +")))
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		try (HttpClient client = HttpClient.newHttpClient()) {
			while (!answers(client, page)) {
				if (!process.isAlive()) {
					throw new IOException("Ended by itself: " + command);
				}
				TimeUnit.MILLISECONDS.sleep(20);
			}
			double seconds = (System.nanoTime() - from) / 1e9;
			return new Start(seconds, process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0);
		}
		finally {
			process.destroy();
			process.waitFor();
		}
	}

	private static boolean answers(HttpClient client, URI page) throws InterruptedException {
		try {
			return client
				.send(HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(30)).build(),
						HttpResponse.BodyHandlers.discarding())
				.statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static double median(List<Start> starts, ToDoubleFunction<Start> figure) {
		return starts.stream().mapToDouble(figure).sorted().skip(starts.size() / 2).findFirst().orElseThrow();
	}

	/**
	 * One start.
	 *
	 * @param seconds to the first page
	 * @param cpuSeconds of processor time until then
	 */
	private record Start(double seconds, double cpuSeconds) {
	}

}
