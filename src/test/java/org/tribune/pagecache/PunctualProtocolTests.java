package org.tribune.pagecache;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.Context;
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
		((PunctualProtocol) connector.getProtocolHandler()).setBody(600, 1000);
		Context context = TOMCAT.addContext("", directory.toString());
		Tomcat.addServlet(context, "body", new Counting());
		context.addServletMappingDecoded("/body", "body");
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
	void bodyThatOnlyDripsIsCutOff() throws IOException {
		assertThat(
				isCutOffWhileSending("POST /body HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n", "a"))
			.isTrue();
		assertThat(isCutOffWhileSending("POST /body HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n",
				"1\r\na\r\n"))
			.isTrue();
		await().until(() -> Counting.READING.get() == 0);
	}

	@Test
	void largeBodyOverASlowLineArrivesWhole() throws IOException {
		int size = 60_000;
		try (Socket socket = open()) {
			OutputStream out = socket.getOutputStream();
			out.write(("POST /body HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + size + "\r\n\r\n")
				.getBytes(StandardCharsets.ISO_8859_1));
			AtomicInteger left = new AtomicInteger(size);
			await().pollInterval(Duration.ofMillis(50)).atMost(Duration.ofSeconds(30)).until(() -> {
				out.write(new byte[2000]);
				out.flush();
				return left.addAndGet(-2000) == 0;
			});
			assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1))
				.isEqualTo("HTTP/1.1 200");
		}
	}

	@Test
	void answerThatTakesItsTimeIsNotTakenForASlowBody() throws IOException {
		try (Socket sized = open(); Socket chunked = open(); Socket none = open()) {
			write(sized, "POST /body?slow HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\n\r\na");
			write(chunked, "POST /body?slow HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
					+ "1\r\na\r\n0\r\n\r\n");
			write(none, "GET /body?slow HTTP/1.1\r\nHost: localhost\r\n\r\n");
			for (Socket socket : List.of(sized, chunked, none)) {
				assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1))
					.isEqualTo("HTTP/1.1 200");
			}
		}
	}

	private static void write(Socket socket, String request) throws IOException {
		socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
	}

	/** Reads what it is sent; where asked to, it thinks about it for a while. */
	private static final class Counting extends HttpServlet {

		private static final long serialVersionUID = 1L;

		private static final AtomicInteger READING = new AtomicInteger();

		@Override
		protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
			READING.incrementAndGet();
			try {
				request.getInputStream().transferTo(OutputStream.nullOutputStream());
			}
			finally {
				READING.decrementAndGet();
			}
			if (request.getQueryString() != null) {
				await().pollDelay(Duration.ofMillis(2200)).until(() -> true);
			}
			response.setContentLength(0);
		}

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
