package org.tribune.faults;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.tribune.database.DisposableServer;

import org.springframework.util.FileSystemUtils;

/**
 * The site in a process of its own, which a test may kill, or end as a service manager
 * does. It reaches its database over a {@link Line}.
 */
final class Node implements AutoCloseable {

	/** Of the administrator whom the configuration of every node names. */
	static final String EMAIL = "agathe.morvan@estrade.example.org";

	static final String PASSWORD = "une rivière se mesure à pied";

	private static final Path LOGS = Path.of("target", "faults");

	private final Path directory;

	private final DisposableServer server;

	private final Line line;

	private final int port;

	private @Nullable Process process;

	/**
	 * Prepares a node.
	 * @param directory its data directory, and beside it what it logs
	 */
	Node(Path directory, DisposableServer server) throws IOException {
		this.directory = Files.createDirectories(directory);
		this.server = server;
		this.line = new Line(0, server.port());
		this.port = freePort();
		Files.createDirectories(LOGS);
		Files.deleteIfExists(log());
		jump(Duration.ZERO);
	}

	Line line() {
		return this.line;
	}

	Path data() {
		return this.directory.resolve("data");
	}

	/** Sets the clock of this node before (negative) or after. */
	void jump(Duration offset) throws IOException {
		Path next = this.directory.resolve("clock.next");
		Files.writeString(next, Long.toString(offset.toSeconds()));
		Files.move(next, clock(), StandardCopyOption.ATOMIC_MOVE);
	}

	private Path clock() {
		return this.directory.resolve("clock");
	}

	/** Starts it and goes on. */
	void start(String... options) throws IOException {
		this.process = launch(List.of(), Stream
			.concat(Stream.of("--server.port=" + this.port, "--tribune.site.base-url=" + address(""),
					"--tribune.admin.email=" + EMAIL, "--tribune.admin.password=" + PASSWORD,
					"--tribune.search.directory=memory", "--spring.datasource.hikari.maximum-pool-size=6",
					"--spring.datasource.hikari.data-source-properties.socketTimeout=5"), Arrays.stream(options))
			.toList());
	}

	/** Runs a command beside it. */
	Process command(String... words) throws IOException {
		return launch(List.of(words), List.of());
	}

	private Process launch(List<String> words, List<String> options) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"-XX:+UseSerialGC", "-Xshare:auto", "-Xmx400m", "--enable-native-access=ALL-UNNAMED",
						"-Dfile.encoding=UTF-8", "-cp", classPath(), "org.tribune.Tribune"));
		command.addAll(words);
		command.addAll(List.of("--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + this.line.port() + "/tribune",
				"--spring.datasource.username=tribune", "--spring.datasource.password=" + this.server.password(),
				"--tribune.data-directory=" + data(), "--spring.profiles.active=faults",
				"--tribune.faults.clock=" + clock()));
		command.addAll(options);
		return new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
			.start();
	}

	/** What the site has, without the classes of the tests but for the clock. */
	private String classPath() throws IOException {
		List<String> entries = List.of(System.getProperty("java.class.path").split(File.pathSeparator));
		Path own = Path.of("org", "tribune", "faults", "node");
		Path extra = this.directory.resolve("classes");
		for (String entry : entries) {
			if (entry.endsWith("test-classes")) {
				FileSystemUtils.copyRecursively(Path.of(entry).resolve(own), extra.resolve(own));
			}
		}
		return Stream
			.concat(entries.stream().filter((entry) -> !entry.endsWith("test-classes")), Stream.of(extra.toString()))
			.reduce((one, other) -> one + File.pathSeparator + other)
			.orElseThrow();
	}

	/** Waits until it serves. */
	void awaitReady() {
		Awaitility.await().atMost(Duration.ofMinutes(5)).pollInterval(Duration.ofMillis(100)).until(() -> {
			if (!isRunning()) {
				throw new IllegalStateException("The node ended: " + Files.readString(log()));
			}
			return new Reader(this).get("/connexion").status() == 200;
		});
	}

	boolean isRunning() {
		return this.process != null && this.process.isAlive();
	}

	String address(String path) {
		return "http://localhost:" + this.port + path;
	}

	int port() {
		return this.port;
	}

	Path log() {
		return LOGS.resolve(this.directory.getFileName() + ".log");
	}

	/** Ends it so that it cannot clean up after itself. */
	void kill() throws InterruptedException {
		if (this.process != null) {
			this.process.destroyForcibly().waitFor();
		}
	}

	/**
	 * Tells it to end, as a service manager does.
	 */
	void tellToEnd() {
		if (this.process != null) {
			this.process.destroy();
		}
	}

	/** Waits for its end. */
	int exitCode() throws InterruptedException {
		if (this.process == null || !this.process.waitFor(60, TimeUnit.SECONDS)) {
			throw new IllegalStateException("The node did not end");
		}
		return this.process.exitValue();
	}

	@Override
	public void close() throws IOException, InterruptedException {
		kill();
		this.line.close();
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

}
