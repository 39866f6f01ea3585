package org.tribune.bench;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * Readers who leave in the middle of a page, for minutes: memory, threads and open files
 * must not grow.
 */
public final class SoakBench {

	private static final Pattern HEAP = Pattern.compile(
			"(?m)^ *(?:garbage-first heap|def new generation|tenured generation|PSYoungGen|ParOldGen|ZHeap)\\b.*?used ([0-9]+)K");

	private final List<URI> pages = new ArrayList<>();

	private final AtomicLong read = new AtomicLong();

	private final AtomicLong aborted = new AtomicLong();

	private final AtomicLong failed = new AtomicLong();

	private volatile boolean over;

	private SoakBench(String site) throws IOException, InterruptedException {
		for (String path : new Specimens(site, HttpClient.newHttpClient()).paths().values()) {
			this.pages.add(URI.create(site + path));
		}
	}

	/**
	 * Reads and aborts, and prints a line every half minute.
	 * @param words
	 * {@code --site http://127.0.0.1:8080 --pid N [--minutes 10] [--readers 60]}
	 */
	public static void main(String... words) throws IOException, InterruptedException {
		Options options = new Options(words);
		new SoakBench(options.site("site")).run(Processes.of(options.texts("pid", "0")), options.number("minutes", 10),
				options.number("readers", 60), options.text("pid", "0"));
	}

	private void run(Processes server, int minutes, int readers, String pid) throws IOException, InterruptedException {
		System.out.println(
				"| minute | read | aborted | failed | heap after a collection, MB | Pss MB | threads | open files |");
		System.out.println("|---|---|---|---|---|---|---|---|");
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int reader = 0; reader < readers; reader++) {
				threads.execute(this::reader);
			}
			for (int half = 1; half <= 2 * minutes; half++) {
				TimeUnit.SECONDS.sleep(30);
				System.out.printf(Locale.ROOT, "| %.1f | %d | %d | %d | %s | %d | %d | %d |%n", half / 2.0,
						this.read.get(), this.aborted.get(), this.failed.get(), heap(pid.split(",")[0]),
						server.megabytes(), server.threads(), server.openFiles());
			}
			this.over = true;
		}
	}

	private void reader() {
		while (!this.over) {
			URI page = this.pages.get(ThreadLocalRandom.current().nextInt(this.pages.size()));
			try {
				if (ThreadLocalRandom.current().nextInt(3) == 0) {
					abort(page);
					this.aborted.incrementAndGet();
				}
				else {
					IdleBench.ask(IdleBench.connect(page), page).close();
					this.read.incrementAndGet();
				}
			}
			catch (IOException ex) {
				if (this.failed.incrementAndGet() <= 5) {
					System.err.println(page + ": " + ex.getMessage());
				}
			}
		}
	}

	/**
	 * Half of them before the answer, half in the middle of it; without saying goodbye.
	 */
	private static void abort(URI page) throws IOException {
		try (Socket socket = IdleBench.connect(page)) {
			socket.setSoLinger(true, 0);
			socket.setReceiveBufferSize(2048);
			IdleBench.send(socket, page);
			if (ThreadLocalRandom.current().nextBoolean()) {
				socket.getInputStream().read(new byte[ThreadLocalRandom.current().nextInt(1, 4000)]);
			}
		}
	}

	/** As a JVM of this version tells it, whatever collector it has. */
	private static String heap(String pid) throws IOException, InterruptedException {
		String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
		command(jcmd, pid, "GC.run");
		List<Long> used = HEAP.matcher(command(jcmd, pid, "GC.heap_info"))
			.results()
			.map((part) -> Long.valueOf(part.group(1)))
			.toList();
		return used.isEmpty() ? "?" : String.valueOf(used.stream().mapToLong(Long::longValue).sum() / 1024);
	}

	private static String command(String... words) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
		process.waitFor();
		return output;
	}

}
