package org.tribune.pagecache;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tribune.browser.Cable;

/**
 * A running site that keeps its pages, its database at the end of a cable, and a ear for
 * what is recalled.
 */
@TestConfiguration(proxyBeanMethods = false)
class CachedSite {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static @Nullable Cable cable;

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final BlockingQueue<Recalled> heard = new LinkedBlockingQueue<>();

	private final Environment environment;

	private final JdbcClient database;

	CachedSite(Environment environment, JdbcClient database) {
		this.environment = environment;
		this.database = database;
	}

	@Bean
	static BeanPostProcessor cabledDatabase() {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof JdbcConnectionDetails details) ? cabled(details) : bean;
			}
		};
	}

	private static JdbcConnectionDetails cabled(JdbcConnectionDetails details) {
		URI address = URI.create(details.getJdbcUrl().substring("jdbc:".length()));
		try {
			Cable laid = new Cable(address.getPort());
			cable = laid;
			int port = URI.create(laid.address("/")).getPort();
			return new Details("jdbc:postgresql://127.0.0.1:" + port + address.getPath(),
					Objects.requireNonNull(details.getUsername()), Objects.requireNonNull(details.getPassword()));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	Cable cable() {
		return Objects.requireNonNull(cable);
	}

	@EventListener
	void hear(Recalled recalled) {
		this.heard.add(recalled);
	}

	/** What is recalled by an action, and by nothing before or behind it. */
	Set<String> recalledBy(Runnable action) {
		settle("before");
		action.run();
		return settle("behind");
	}

	private Set<String> settle(String mark) {
		String tag = "mark:" + mark + "-" + System.nanoTime();
		this.database.sql("select pg_notify('tribune_recall', ?)").param(tag).query((row, number) -> 1).list();
		Set<String> tags = new TreeSet<>();
		Instant end = Instant.now().plus(PATIENCE);
		while (!tags.contains(tag)) {
			try {
				Recalled recalled = this.heard.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
				if (recalled == null || Instant.now().isAfter(end)) {
					throw new AssertionError("Nobody hears what is recalled: " + tags);
				}
				tags.addAll(recalled.tags());
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new AssertionError(ex);
			}
		}
		tags.removeIf((one) -> one.startsWith("mark:"));
		return tags;
	}

	/** Asks until it is so. */
	void await(BooleanSupplier condition) {
		Instant end = Instant.now().plus(PATIENCE);
		while (!condition.getAsBoolean()) {
			if (Instant.now().isAfter(end)) {
				throw new AssertionError("It does not come to pass");
			}
			Thread.yield();
		}
	}

	int port() {
		return this.environment.getRequiredProperty("local.server.port", Integer.class);
	}

	HttpResponse<byte[]> get(String path, String... headers) {
		return send("GET", path, headers);
	}

	HttpResponse<byte[]> send(String method, String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path))
			.method(method, HttpRequest.BodyPublishers.noBody());
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			return this.client.send(request.build(), BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new IllegalStateException(path, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	String text(String path) {
		return new String(get(path).body(), StandardCharsets.UTF_8);
	}

	/** Waits until what was done so far is heard of. */
	void settle() {
		settle("now");
	}

	/** A page that is kept from now on, for who asks with these headers. */
	void warm(String path, String... headers) {
		await(() -> header(get(path, headers), "Cache-Status").equals("tribune; hit"));
	}

	static String header(HttpResponse<?> response, String name) {
		return response.headers().firstValue(name).orElse("");
	}

	/** What the server says to something no client would send. */
	String raw(String request) {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
			socket.setSoTimeout((int) PATIENCE.toMillis());
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			socket.getOutputStream().flush();
			InputStream in = socket.getInputStream();
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private record Details(String getJdbcUrl, String getUsername, String getPassword) implements JdbcConnectionDetails {

	}

}
