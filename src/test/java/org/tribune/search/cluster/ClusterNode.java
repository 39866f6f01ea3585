package org.tribune.search.cluster;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.support.TestPropertySourceUtils;
import org.springframework.util.FileSystemUtils;
import org.tribune.browser.Cable;

/**
 * A real OpenSearch node for the tests of this process, and the cable to it. Its
 * libraries are those of the plugin maven-antrun-plugin in {@code pom.xml}.
 */
final class ClusterNode {

	private static final Path LIBRARIES = Path.of("target/opensearch.classpath");

	private static @Nullable ClusterNode running;

	private final Cable cable;

	private ClusterNode(Cable cable) {
		this.cable = cable;
	}

	/** The node of this process, started when a test first asks for it. */
	static synchronized ClusterNode running() {
		ClusterNode node = running;
		if (node == null) {
			try {
				node = start();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			running = node;
		}
		return node;
	}

	private static ClusterNode start() throws IOException {
		if (!Files.exists(LIBRARIES)) {
			throw new IllegalStateException("The OpenSearch node of the tests has no libraries: " + LIBRARIES
					+ " is missing. Maven writes it before it compiles the tests: ./mvnw process-test-resources");
		}
		int port = freePort();
		Path directory = Path.of("target/opensearch-" + System.getProperty("tribune.fork", "1")).toAbsolutePath();
		FileSystemUtils.deleteRecursively(directory);
		Files.createDirectories(directory);
		Path log = directory.resolve("node.log");
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
				"-Dlog4j.provider=org.apache.logging.log4j.core.impl.Log4jProvider", "-cp",
				main() + File.pathSeparator + Files.readString(LIBRARIES).strip(), ClusterMain.class.getName(),
				directory.toString(), Integer.toString(port))
			.redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start();
		Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
		Awaitility.await("the OpenSearch node, see " + log)
			.atMost(Duration.ofMinutes(2))
			.pollInterval(Duration.ofMillis(200))
			.failFast("it ended, see " + log, () -> !process.isAlive())
			.until(() -> answers(port));
		return new ClusterNode(new Cable(port));
	}

	/** A directory with the main class and nothing else. */
	private static Path main() throws IOException {
		String name = ClusterMain.class.getName().replace('.', '/') + ".class";
		Path directory = Path.of("target/opensearch-main").toAbsolutePath();
		Path file = directory.resolve(name);
		Files.createDirectories(file.getParent());
		try (var code = ClusterMain.class.getResourceAsStream("/" + name)) {
			Files.write(file, code.readAllBytes());
		}
		return directory;
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	private static boolean answers(int port) throws InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			URI health = URI.create("http://127.0.0.1:" + port + "/_cluster/health?wait_for_status=yellow");
			return client.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** Where it answers, as long as the cable is plugged in. */
	URI address() {
		return URI.create(this.cable.address(""));
	}

	/** The way to it. */
	Cable cable() {
		return this.cable;
	}

	/**
	 * Has a context search in it.
	 */
	static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			TestPropertySourceUtils.addInlinedPropertiesToEnvironment(context, "tribune.search.backend=cluster",
					"tribune.search.cluster.addresses=" + running().address());
		}

	}

}
