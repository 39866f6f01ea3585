package org.tribune.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One round of {@code wrk} against one address.
 *
 * @param perSecond requests answered in a second
 * @param cpuMicros processor time of the server for a request
 * @param p50 half of all answers came within so many milliseconds
 * @param p99 all but one in a hundred did
 * @param errors answers that were none of 200, and connections that failed
 */
record Wrk(double perSecond, double cpuMicros, double p50, double p99, long errors) {

	/**
	 * A header for pages made anew: whoever might like Markdown is served by the site
	 * itself, while pages that several ask for at once are made once for all of them,
	 * even where none is kept.
	 */
	static final String UNSHARED = "Accept: text/html, text/markdown;q=0";

	private static final Map<String, Double> MILLIS = Map.of("us", 0.001, "ms", 1.0, "s", 1000.0, "m", 60_000.0);

	static Wrk run(String address, String encoding, int connections, int seconds, Processes server, String... headers)
			throws IOException, InterruptedException {
		double before = server.cpuSeconds();
		List<String> command = new ArrayList<>(List.of("wrk", "-t1", "-c" + connections, "-d" + seconds + "s",
				"--latency", "--timeout", "20s", "-H", "Accept-Encoding: " + encoding));
		for (String header : headers) {
			command.addAll(List.of("-H", header));
		}
		command.add(address);
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (process.waitFor() != 0) {
			throw new IOException("wrk failed: " + output);
		}
		double used = server.cpuSeconds() - before;
		double requests = number(output, "([0-9]+) requests in");
		double bad = number(output, "Non-2xx or 3xx responses: ([0-9]+)") + number(output, "connect ([0-9]+)")
				+ number(output, "read ([0-9]+)") + number(output, "write ([0-9]+)")
				+ number(output, "timeout ([0-9]+)");
		return new Wrk(number(output, "Requests/sec: +([0-9.]+)"), used / Math.max(1, requests) * 1e6,
				latency(output, "50%"), latency(output, "99%"), (long) bad);
	}

	/** The median of a figure of ours by theirs, round by round. */
	static double ratio(List<Wrk> ours, List<Wrk> theirs, ToDoubleFunction<Wrk> figure) {
		return IntStream.range(0, ours.size())
			.mapToDouble((round) -> figure.applyAsDouble(ours.get(round)) / figure.applyAsDouble(theirs.get(round)))
			.sorted()
			.skip(ours.size() / 2)
			.findFirst()
			.orElseThrow();
	}

	private static double number(String output, String pattern) {
		Matcher matcher = Pattern.compile(pattern).matcher(output);
		return matcher.find() ? Double.parseDouble(matcher.group(1)) : 0;
	}

	private static double latency(String output, String part) {
		Matcher matcher = Pattern.compile(part + " +([0-9.]+)(us|ms|s|m)").matcher(output);
		return matcher.find() ? Double.parseDouble(matcher.group(1)) * MILLIS.get(matcher.group(2)) : 0;
	}

}
