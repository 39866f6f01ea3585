package org.tribune.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What every kind of page asks of the database: statements, pages of memory it touched,
 * time in the database and time in all. The server of the database writes the plans into
 * a log ({@code auto_explain}); {@code docs/performance.md} says how to run it.
 */
public final class GrowthBench {

	private static final Pattern PLAN = Pattern.compile("duration: ([0-9.]+) ms +plan:");

	private static final Pattern BUFFERS = Pattern.compile("Buffers: shared(?: hit=([0-9]+))?(?: read=([0-9]+))?");

	private final Path log;

	private final String database;

	private final Visitor visitor;

	private final int times;

	private GrowthBench(Options options) {
		this.log = Path.of(options.text("log", ""));
		this.database = " " + options.text("database", "tribune") + " LOG:";
		this.times = options.number("times", 7);
		this.visitor = new Visitor(options.site("site"),
				HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
	}

	/**
	 * Asks for every kind of page several times and prints the best of each.
	 * @param words
	 * {@code --site http://127.0.0.1:8080 --log FILE --database NAME [--email E --password P]
	 * [--times 7] [--plans FILE]}
	 */
	public static void main(String... words) throws IOException, InterruptedException {
		Options options = new Options(words);
		new GrowthBench(options).run(options);
	}

	private void run(Options options) throws IOException, InterruptedException {
		System.out.println("| page | statements | buffers | database ms | in all ms |");
		System.out.println("|---|---|---|---|---|");
		List<String> plans = new ArrayList<>();
		for (Map.Entry<String, String> page : this.visitor.readerPages().entrySet()) {
			System.out.println(row(page.getKey(), page.getValue(), plans));
		}
		if (!options.text("email", "").isEmpty()) {
			this.visitor.signIn(options.text("email", ""), options.text("password", ""));
			for (Map.Entry<String, String> page : this.visitor.deskPages().entrySet()) {
				System.out.println(row(page.getKey(), page.getValue(), plans));
			}
			System.out.println(publications(plans));
		}
		if (!options.text("plans", "").isEmpty()) {
			Files.write(Path.of(options.text("plans", "")), plans);
		}
	}

	private String row(String name, String path, List<String> plans) throws IOException, InterruptedException {
		Reading best = null;
		for (int time = 0; time < this.times; time++) {
			long from = Files.size(this.log);
			long start = System.nanoTime();
			int status = this.visitor.get(path).statusCode();
			double all = (System.nanoTime() - start) / 1e6;
			if (status != 200) {
				return "| " + name + " | " + path + " answered " + status + " | | | |";
			}
			best = Reading.better(best, read(from, all));
		}
		return told(name + " `" + path + "`", best, plans);
	}

	private String publications(List<String> plans) throws IOException, InterruptedException {
		Reading best = null;
		List<Long> drafts = this.visitor.drafts();
		for (long id : drafts.subList(0, Math.min(this.times, drafts.size()))) {
			long from = Files.size(this.log);
			long start = System.nanoTime();
			if (this.visitor.publish(id)) {
				best = Reading.better(best, read(from, (System.nanoTime() - start) / 1e6));
			}
		}
		return (best != null) ? told("publication", best, plans) : "| publication | none of the drafts was fit | | | |";
	}

	private static String told(String name, Reading best, List<String> plans) {
		plans.add("=== " + name + "\n" + best.plans());
		return String.format(Locale.ROOT, "| %s | %d | %d | %.1f | %.1f |", name, best.statements(), best.buffers(),
				best.databaseMillis(), best.millis());
	}

	private Reading read(long from, double all) throws IOException, InterruptedException {
		Thread.sleep(30);
		String text;
		try (FileChannel file = FileChannel.open(this.log)) {
			ByteBuffer bytes = ByteBuffer.allocate((int) (file.size() - from));
			file.read(bytes, from);
			text = StandardCharsets.UTF_8.decode(bytes.flip()).toString();
		}
		int statements = 0;
		double millis = 0;
		long buffers = 0;
		for (String entry : text.split("(?m)^(?=[0-9]{4}-[0-9]{2}-[0-9]{2} )")) {
			Matcher plan = PLAN.matcher(entry);
			if (entry.contains(this.database) && plan.find()) {
				statements++;
				millis += Double.parseDouble(plan.group(1));
				Matcher touched = BUFFERS.matcher(entry);
				if (touched.find()) {
					buffers += number(touched.group(1)) + number(touched.group(2));
				}
			}
		}
		return new Reading(statements, buffers, millis, all, text);
	}

	private static long number(String digits) {
		return (digits != null) ? Long.parseLong(digits) : 0;
	}

	/**
	 * One request.
	 *
	 * @param statements of the database, with those of the background if any fell in
	 * @param buffers pages of memory or disk
	 * @param databaseMillis in the database
	 * @param millis in all, as the client saw it
	 * @param plans as the server wrote them
	 */
	private record Reading(int statements, long buffers, double databaseMillis, double millis, String plans) {

		static Reading better(Reading one, Reading other) {
			if (one == null) {
				return other;
			}
			Reading quieter = (other.statements < one.statements
					|| (other.statements == one.statements && other.databaseMillis < one.databaseMillis)) ? other : one;
			return new Reading(quieter.statements, quieter.buffers, quieter.databaseMillis,
					Math.min(one.millis, other.millis), quieter.plans);
		}

	}

}
