package org.tribune.pagecache;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A client that sends a byte now and then is sent away, however diligent it is.
 */
class PunctualProtocolTests {

	@TempDir
	static Path directory;

	private static final Tomcat TOMCAT = new Tomcat();

	private static int port;

	@BeforeAll
	static void start() throws Exception {
		TOMCAT.setBaseDir(directory.toString());
		Connector connector = new Connector(PunctualProtocol.class.getName());
		connector.setPort(0);
		((PunctualProtocol) connector.getProtocolHandler()).setPatience(600);
		TOMCAT.setConnector(connector);
		TOMCAT.addContext("", directory.toString());
		TOMCAT.start();
		port = connector.getLocalPort();
	}

	@AfterAll
	static void stop() throws Exception {
		TOMCAT.stop();
		TOMCAT.destroy();
	}

	private static Socket open() throws IOException {
		Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
		socket.setSoTimeout(30_000);
		return socket;
	}

	private static boolean isCutOffWhileSending(String start, String drop) throws IOException {
		try (Socket socket = open()) {
			OutputStream out = socket.getOutputStream();
			out.write(start.getBytes(StandardCharsets.ISO_8859_1));
			await().pollInterval(Duration.ofMillis(50)).atMost(Duration.ofSeconds(30)).until(() -> {
				try {
					out.write(drop.getBytes(StandardCharsets.ISO_8859_1));
					out.flush();
					return false;
				}
				catch (IOException ex) {
					return true;
				}
			});
			return true;
		}
	}

	@Test
	void headThatNeverEndsIsCutOff() throws IOException {
		assertThat(isCutOffWhileSending("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ", "a")).isTrue();
	}

	@Test
	void requestLineThatNeverEndsIsCutOff() throws IOException {
		assertThat(isCutOffWhileSending("GET /", "a")).isTrue();
	}

	@Test
	void promptClientIsAnsweredAgainAndAgain() throws IOException {
		try (Socket socket = open()) {
			InputStream in = socket.getInputStream();
			for (int time = 0; time < 3; time++) {
				socket.getOutputStream()
					.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
				assertThat(new String(in.readNBytes(12), StandardCharsets.ISO_8859_1)).isEqualTo("HTTP/1.1 404");
				await().until(() -> in.available() > 0);
				in.skipNBytes(in.available());
			}
		}
	}

}
