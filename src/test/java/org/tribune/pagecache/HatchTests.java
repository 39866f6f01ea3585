package org.tribune.pagecache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.tribune.Cast;
import org.tribune.taxonomy.Section;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What leaves through the hatch, and what does not.
 */
@CachedSiteTest
class HatchTests {

	/** What needs the kiosk, and changes nothing. */
	private static final String BY_KIOSK = "TE: trailers\r\n";

	@Autowired
	private CachedSite site;

	@Autowired
	private Cast cast;

	@Autowired
	private Newsstand newsstand;

	@Autowired
	private MeterRegistry meters;

	private String path;

	@BeforeEach
	void publish() {
		Section section = this.cast.section();
		Cast.Draft draft = this.cast.draft("Passer le guichet").in(section).body("<p>Une rivière.</p>".repeat(1500));
		this.cast.publish(draft, Cast.DAY);
		this.path = section.path() + "/" + draft.slug();
		this.site.settle();
		for (String encoding : List.of("identity", "gzip, br;q=0", "br")) {
			this.site.warm(this.path, "Accept-Encoding", encoding);
		}
	}

	private double handed() {
		return this.meters.get("tribune.pages.hatch").functionCounter().count();
	}

	private Socket connect() throws IOException {
		Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.site.port());
		socket.setSoTimeout(30_000);
		return socket;
	}

	private static String request(String path, String headers) {
		return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
	}

	private static void write(Socket socket, String text) throws IOException {
		socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
		socket.getOutputStream().flush();
	}

	/** One whole answer, byte for byte, but for its date. */
	private static String answer(Socket socket) throws IOException {
		InputStream in = socket.getInputStream();
		ByteArrayOutputStream head = new ByteArrayOutputStream();
		while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
			int next = in.read();
			assertThat(next).as("end after %s", head).isNotNegative();
			head.write(next);
		}
		String text = head.toString(StandardCharsets.ISO_8859_1);
		int length = Integer.parseInt(text.replaceFirst("(?s).*\r\nContent-Length: ([0-9]+)\r\n.*", "$1"));
		byte[] body = in.readNBytes(length);
		assertThat(body).hasSize(length);
		return text.replaceFirst("\r\nDate: [A-Z][a-z]{2}, [^\r]+ GMT\r\n", "\r\nDate\r\n")
				+ new String(body, StandardCharsets.ISO_8859_1);
	}

	private String asked(String request) throws IOException {
		try (Socket socket = connect()) {
			write(socket, request);
			return answer(socket);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Accept-Encoding: gzip\r\n", "Accept-Encoding: gzip, deflate, br\r\n",
			"Connection: keep-alive\r\n", "Accept: text/html\r\nCookie: theme=nuit\r\nX-Request-Id: 0123456789\r\n" })
	void hatchAndKioskGiveTheSameAnswer(String headers) throws IOException {
		double before = handed();
		String byHatch = asked(request(this.path, headers));
		assertThat(handed()).isEqualTo(before + 1);
		String byKiosk = asked(request(this.path, headers + BY_KIOSK));
		assertThat(handed()).isEqualTo(before + 1);

		assertThat(byHatch).startsWith("HTTP/1.1 200 \r\n").contains("Cache-Status: tribune; hit\r\n");
		assertThat(byHatch).isEqualTo(byKiosk);
	}

	@Test
	void unknownParametersDoNotHinder() throws IOException {
		double before = handed();
		assertThat(asked(request(this.path + "?utm_source=lettre", ""))).isEqualTo(asked(request(this.path, "")));
		assertThat(handed()).isEqualTo(before + 2);
	}

	@Test
	void connectionIsKeptWhicheverWayAnswersTook() throws IOException {
		double before = handed();
		try (Socket socket = connect()) {
			String first = null;
			for (String headers : List.of("", "", BY_KIOSK, "", BY_KIOSK, BY_KIOSK, "")) {
				write(socket, request(this.path, headers));
				String answer = answer(socket);
				first = (first != null) ? first : answer;
				assertThat(answer).isEqualTo(first);
			}
			write(socket, request("/nulle-part/du-tout", ""));
			assertThat(answer(socket)).startsWith("HTTP/1.1 404 ");
			write(socket, request(this.path, ""));
			assertThat(answer(socket)).isEqualTo(first);
		}
		assertThat(handed()).isEqualTo(before + 5);
	}

	@Test
	void requestsInPiecesAndInOnePieceAreAnswered() throws IOException, InterruptedException {
		String whole = asked(request(this.path, ""));
		String request = request(this.path, "");
		try (Socket socket = connect()) {
			socket.setTcpNoDelay(true);
			for (int place = 0; place < request.length(); place += 20) {
				write(socket, request.substring(place, Math.min(place + 20, request.length())));
				Thread.sleep(5);
			}
			assertThat(answer(socket)).isEqualTo(whole);
			write(socket, request + request + request);
			for (int number = 0; number < 3; number++) {
				assertThat(answer(socket)).isEqualTo(whole);
			}
			write(socket, request);
			assertThat(answer(socket)).isEqualTo(whole);
		}
	}

	@Test
	void whatIsNotThereAnyMoreIsNotHandedOut() throws IOException {
		asked(request(this.path, ""));
		this.newsstand.recallAll();
		double before = handed();
		assertThat(asked(request(this.path, ""))).contains("Cache-Status: tribune; fwd=miss\r\n");
		assertThat(handed()).isEqualTo(before);
	}

	/** The thread that watches the sockets waits for nobody. */
	@Test
	void whoeverDoesNotReadKeepsNobodyElseWaiting() throws IOException {
		String whole = asked(request(this.path, ""));
		int times = 400;
		double start = handed();
		try (Socket slow = connect(); Socket other = connect()) {
			slow.setTcpNoDelay(true);
			for (int number = 0; number < times; number++) {
				write(slow, request(this.path, ""));
				double before = handed();
				write(other, request(this.path, ""));
				assertThat(answer(other)).isEqualTo(whole);
				assertThat(handed()).isGreaterThan(before);
			}
			assertThat(handed()).as("it was clogged").isLessThan(start + 1.8 * times);
			for (int number = 0; number < times; number++) {
				assertThat(answer(slow)).as("answer %d", number).isEqualTo(whole);
			}
			write(slow, request(this.path, ""));
			assertThat(answer(slow)).isEqualTo(whole);
		}
	}

	@Test
	void clientsThatHangUpLeaveNothingBehind() throws IOException {
		for (int number = 0; number < 200; number++) {
			try (Socket socket = connect()) {
				socket.setSoLinger(number % 2 == 0, 0);
				write(socket, request(this.path, ""));
			}
		}
		assertThat(asked(request(this.path, ""))).startsWith("HTTP/1.1 200 ");
	}

}
