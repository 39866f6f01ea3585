package org.tribune.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Thousands of readers who keep their connection open and do nothing, while others read.
 */
public final class IdleBench {

	private static final int AT_ONCE = 200;

	private IdleBench() {
	}

	/**
	 * Opens connections, has each ask once, loads the site, and has each ask once more.
	 * @param words {@code --site http://127.0.0.1:8080 --pid N [--path /] [--idle 10000]
	 * [--active 1000] [--seconds 10]}
	 */
	public static void main(String... words) throws IOException, InterruptedException {
		Options options = new Options(words);
		URI page = URI.create(options.site("site") + options.text("path", "/"));
		Processes server = Processes.of(options.texts("pid", "0"));
		long before = server.megabytes();
		ConcurrentLinkedQueue<Socket> open = new ConcurrentLinkedQueue<>();
		AtomicLong failed = new AtomicLong();
		inParallel(options.number("idle", 10_000), () -> open.add(ask(connect(page), page)), failed);
		System.out.printf(Locale.ROOT, "%d idle connections, %d failed; memory %d MB, then %d MB%n", open.size(),
				failed.get(), before, server.megabytes());
		Wrk load = Wrk.run(page.toString(), "gzip", options.number("active", 1000), options.number("seconds", 10),
				server);
		System.out.printf(Locale.ROOT, "%d active: %.0f requests/s, p99 %.1f ms, %d errors; memory %d MB%n",
				options.number("active", 1000), load.perSecond(), load.p99(), load.errors(), server.megabytes());
		AtomicLong lost = new AtomicLong();
		List<Socket> idle = List.copyOf(open);
		AtomicLong next = new AtomicLong();
		inParallel(idle.size(), () -> ask(idle.get((int) next.getAndIncrement()), page).close(), lost);
		System.out.printf(Locale.ROOT, "%d of %d idle connections were still served afterwards; memory %d MB%n",
				idle.size() - lost.get(), idle.size(), server.megabytes());
	}

	private static void inParallel(int count, Deed deed, AtomicLong failed) throws InterruptedException {
		Semaphore slots = new Semaphore(AT_ONCE);
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int index = 0; index < count; index++) {
				slots.acquire();
				threads.execute(() -> {
					try {
						deed.perform();
					}
					catch (IOException ex) {
						failed.incrementAndGet();
					}
					finally {
						slots.release();
					}
				});
			}
		}
	}

	static Socket connect(URI page) throws IOException {
		Socket socket = new Socket();
		socket.setSoTimeout(20_000);
		socket.connect(new InetSocketAddress(page.getHost(), page.getPort()), 10_000);
		return socket;
	}

	/** Asks and reads the answer to its end, which its head announces. */
	static Socket ask(Socket socket, URI page) throws IOException {
		send(socket, page);
		InputStream in = socket.getInputStream();
		StringBuilder head = new StringBuilder();
		while (head.indexOf("\r\n\r\n") < 0) {
			int one = in.read();
			if (one < 0) {
				throw new IOException("Closed");
			}
			head.append((char) one);
		}
		if (!head.toString().startsWith("HTTP/1.1 200")) {
			throw new IOException(head.substring(0, 12));
		}
		String lower = head.toString().toLowerCase(Locale.ROOT);
		int length = lower.indexOf("content-length: ");
		if (length < 0) {
			throw new IOException("No Content-Length");
		}
		in.skipNBytes(Long.parseLong(lower.substring(length + 16, lower.indexOf('\r', length))));
		return socket;
	}

	static void send(Socket socket, URI page) throws IOException {
		String query = (page.getRawQuery() != null) ? "?" + page.getRawQuery() : "";
		socket.getOutputStream()
			.write(("GET " + page.getRawPath() + query + " HTTP/1.1\r\nHost: " + page.getAuthority()
					+ "\r\nAccept-Encoding: gzip\r\n\r\n")
				.getBytes(StandardCharsets.US_ASCII));
	}

	private interface Deed {

		void perform() throws IOException;

	}

}
