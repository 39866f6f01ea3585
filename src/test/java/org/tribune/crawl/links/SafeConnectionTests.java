package org.tribune.crawl.links;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsServer;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.tribune.crawl.links.Answer.Problem;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The client connects to an address that was checked, and still asks for the host by its
 * name and looks at whose certificate it gets.
 */
class SafeConnectionTests {

	private static final char[] PASSWORD = "secret".toCharArray();

	private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

	@Test
	void certificateIsThatOfTheHost(@TempDir Path directory) throws Exception {
		KeyStore keys = keys(directory.resolve("keys.p12"));
		HttpsServer server = server(keys);
		try (Probe probe = new Probe(new LinkProperties(true, Duration.ZERO, Duration.ofSeconds(10), 1),
				URI.create("https://estrade.example.org"), Clock.systemUTC(),
				(host) -> new InetAddress[] { InetAddress.ofLiteral("93.184.216.34") },
				(proxy) -> new DivertedSocket(server.getAddress(), new ArrayList<>()),
				new DefaultClientTlsStrategy(trusting(keys)))) {
			assertThat(probe.ask("https://right.example.org/", (host) -> true).status()).isEqualTo(200);
			assertThat(this.asked).containsExactly("right.example.org");
			assertThat(probe.ask("https://wrong.example.org/", (host) -> true).problem()).isEqualTo(Problem.TLS);
			assertThat(this.asked).hasSize(1);
		}
		finally {
			server.stop(0);
		}
	}

	/**
	 * A pair of keys whose certificate names right.example.org, by the JDK's own tool.
	 */
	private static KeyStore keys(Path file) throws Exception {
		Process tool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
				"-genkeypair", "-alias", "right", "-keyalg", "EC", "-dname", "CN=right.example.org", "-ext",
				"san=dns:right.example.org", "-keystore", file.toString(), "-storepass", new String(PASSWORD))
			.redirectErrorStream(true)
			.start();
		tool.getInputStream().readAllBytes();
		assertThat(tool.waitFor()).isZero();
		KeyStore keys = KeyStore.getInstance("PKCS12");
		try (InputStream content = Files.newInputStream(file)) {
			keys.load(content, PASSWORD);
		}
		return keys;
	}

	private HttpsServer server(KeyStore keys) throws Exception {
		KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		own.init(keys, PASSWORD);
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(own.getKeyManagers(), null, null);
		HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.setHttpsConfigurator(new HttpsConfigurator(context));
		server.createContext("/", (exchange) -> {
			ExtendedSSLSession session = (ExtendedSSLSession) ((HttpsExchange) exchange).getSSLSession();
			session.getRequestedServerNames()
				.forEach((name) -> this.asked
					.add(new String(name.getEncoded(), java.nio.charset.StandardCharsets.US_ASCII)));
			exchange.sendResponseHeaders(200, -1);
			exchange.close();
		});
		server.start();
		return server;
	}

	private static SSLContext trusting(KeyStore keys) throws Exception {
		KeyStore trusted = KeyStore.getInstance("PKCS12");
		trusted.load(null, null);
		trusted.setCertificateEntry("right", keys.getCertificate("right"));
		TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		trust.init(trusted);
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(null, trust.getTrustManagers(), null);
		return context;
	}

}
