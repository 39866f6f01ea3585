package org.tribune.pagecache;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GlanceTests {

	private static final String BROWSER = "GET /energie/la-barque?page=2&a=?b HTTP/1.1\r\nHost: revue.example:8080\r\n"
			+ "User-Agent: Mozilla/5.0 (X11; Linux x86_64)\r\naccept:text/html,*/*;q=0.8\r\n"
			+ "Accept-Encoding: gzip, deflate, br  \r\nCONNECTION: Keep-Alive\r\nCookie: theme=nuit; autre=SESSIO\r\n"
			+ "Upgrade-Insecure-Requests: 1\r\nX-Empty:\r\nIf-Then: no\r\n\r\n";

	private static final Pattern CAREFUL = Pattern.compile("(?:^|\\n)\\s*(?:authorization|range|if-(?:match|none-match|"
			+ "modified-since|unmodified-since)|content-length|transfer-encoding|expect|upgrade|te|trailer)\\s*:");

	private static @Nullable Glance at(String request) {
		byte[] bytes = request.getBytes(StandardCharsets.ISO_8859_1);
		return at(bytes, bytes.length);
	}

	private static @Nullable Glance at(byte[] bytes, int length) {
		return Glance.at(bytes, length, "SESSION=".getBytes(StandardCharsets.US_ASCII));
	}

	private static @Nullable Glance with(String header) {
		return at("GET / HTTP/1.1\r\nHost: revue.example\r\n" + header + "\r\n\r\n");
	}

	@Test
	void plainRequestIsUnderstood() {
		assertThat(at(BROWSER)).isEqualTo(new Glance("/energie/la-barque", "page=2&a=?b", "gzip, deflate, br  ", true));
		assertThat(at("GET / HTTP/1.1\r\nHost: a\r\n\r\n")).isEqualTo(new Glance("/", null, null, false));
		assertThat(at("GET /? HTTP/1.1\r\nHost: a\r\n\r\n")).isEqualTo(new Glance("/", "", null, false));
	}

	@Test
	void lessOrMoreThanOneRequestIsLeftToTomcat() {
		byte[] bytes = BROWSER.getBytes(StandardCharsets.ISO_8859_1);
		for (int length = 0; length < bytes.length; length++) {
			assertThat(at(bytes, length)).as("%d bytes", length).isNull();
		}
		assertThat(at(BROWSER + "G")).isNull();
		assertThat(at(BROWSER + BROWSER)).isNull();
		assertThat(at(BROWSER + "\r\n")).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "HEAD / HTTP/1.1", "POST / HTTP/1.1", "get / HTTP/1.1", "GET / HTTP/1.0", "GET / http/1.1",
			"GET  / HTTP/1.1", "GET /  HTTP/1.1", "GET /\tHTTP/1.1", "GET /a b HTTP/1.1", "GET /é HTTP/1.1", "GET /",
			"GET http://revue.example/ HTTP/1.1", "GET * HTTP/1.1", "\r\nGET / HTTP/1.1", "GET / HTTP/1.1 " })
	void otherFirstLinesAreLeftToTomcat(String line) {
		assertThat(at(line + "\r\nHost: revue.example\r\n\r\n")).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Authorization: Basic YTpi", "Range: bytes=0-1", "If-None-Match: *", "If-Match: *",
			"If-Modified-Since: Sun, 29 Nov 2026 00:00:00 GMT", "If-Unmodified-Since: x", "Content-Length: 0",
			"content-length: 3", "Transfer-Encoding: chunked", "TRANSFER-ENCODING: identity", "Expect: 100-continue",
			"Upgrade: h2c", "TE: trailers", "Trailer: x", "Connection: close", "Connection: keep-alive, upgrade",
			"Cookie: a=b; SESSION=x", "Accept: text/markdown", "Accept-Encoding: gzip\r\naccept-encoding: br" })
	void whatNeedsCareIsLeftToTomcat(String header) {
		assertThat(with(header)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "X-A : b", " X-A: b", "X-A: b\r\n c", "X-A: b\r\n\tc", "X_A: b", "X-A", ": b", "X-A: b\tc",
			"X-A: b\nX-B: c", "X-A: b\rX-B: c", "X-A: b\0", "X-A: \u007f", "X-A: é", "Host: zwei.example", "X-\0A: b" })
	void whatIsSpeltInAnotherWayIsLeftToTomcat(String header) {
		assertThat(with(header)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Host:\r\n", "Host: \r\n", "Host: a@b\r\n", "Host: a/b\r\n", "Host: a,b\r\n",
			"Host: [::1]\r\n" })
	void hostThatTomcatHasToLookAtIsLeftToIt(String host) {
		assertThat(at("GET / HTTP/1.1\r\n" + host + "\r\n")).isNull();
	}

	@Test
	void nothingThatNeedsCareIsOverlookedHoweverItIsDisfigured() {
		Random random = new Random(20261129);
		String[] parts = { "\r\n", "\n", "\r", ":", " ", "\t", "Content-Length: 5", "Transfer-Encoding:chunked",
				"Expect: 100-continue", "TE", "Range", "range:bytes=0-", "-", "GET / HTTP/1.1", "\0", "é", "x" };
		int understood = 0;
		for (int round = 0; round < 100_000; round++) {
			StringBuilder text = new StringBuilder("GET / HTTP/1.1\r\nHost: a\r\nAccept: */*\r\nX-B: c\r\n\r\n");
			for (int change = random.nextInt(4); change >= 0; change--) {
				int place = random.nextInt(text.length());
				if (random.nextInt(4) == 0) {
					text.deleteCharAt(place);
				}
				else {
					text.insert(place, parts[random.nextInt(parts.length)]);
				}
			}
			if (at(text.toString()) != null) {
				understood++;
				String read = text.toString().replace('\r', '\n').toLowerCase(Locale.ROOT);
				assertThat(CAREFUL.matcher(read).find()).as(read).isFalse();
				assertThat(text.toString())
					.matches("(?s)GET /[!-~]* HTTP/1\\.1\\r\\n(?:[A-Za-z0-9-]+:[ -~]*\\r\\n)+\\r\\n");
			}
		}
		assertThat(understood).isGreaterThan(1000);
	}

}
