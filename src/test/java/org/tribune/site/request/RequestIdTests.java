package org.tribune.site.request;

import jakarta.servlet.RequestDispatcher;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tribune.TribuneTest;

import static org.assertj.core.api.Assertions.assertThat;

@TribuneTest
@ExtendWith(OutputCaptureExtension.class)
class RequestIdTests {

	private static final Logger logger = LoggerFactory.getLogger(RequestIdTests.class);

	private static final String FORGED = "2026-11-28T10:00:00.000Z  INFO [main] org.tribune.Forged : all is well";

	@Autowired
	private MockMvcTester web;

	private MvcTestResult error(String header, String value) {
		return this.web.get()
			.uri("/error")
			.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
			.header(header, value)
			.exchange();
	}

	@Test
	void errorPageTellsTheNumberThatStandsInTheLog() throws Exception {
		MvcTestResult result = error("X-Other", "-");

		String number = result.getResponse().getHeader("X-Request-Id");
		assertThat(number).matches("[2-9a-z]{12}");
		assertThat(Jsoup.parse(result.getResponse().getContentAsString()).select(".error-page__number code").text())
			.isEqualTo(number);
	}

	@Test
	void eachRequestHasItsOwn() {
		assertThat(error("X-Other", "-").getResponse().getHeader("X-Request-Id"))
			.isNotEqualTo(error("X-Other", "-").getResponse().getHeader("X-Request-Id"));
	}

	@Test
	void numberOfAProxyIsKept() {
		assertThat(error("X-Request-Id", "f9ed4675-f1c5.3_A").getResponse().getHeader("X-Request-Id"))
			.isEqualTo("f9ed4675-f1c5.3_A");
		assertThat(error("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01").getResponse()
			.getHeader("X-Request-Id")).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "short", "<script>alert(1)</script>", "12345678\r\n" + FORGED, "12345678\u001b[2J",
			"é2345678", "-2345678", " 12345678", "12345678 x" })
	void whatIsNoNumberIsIgnored(String given) {
		assertThat(RequestId.given((name) -> RequestId.HEADER.equals(name) ? given : null)).isNull();
		assertThat(RequestId.given((name) -> RequestId.TRACE.equals(name) ? given : null)).isNull();
		assertThat(RequestId.given((name) -> "a".repeat(65))).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r\n", "\r", "\u0085", "\u2028", "\u001b[1A\u001b[2K\n", "\b\b\b\n" })
	void whatPeopleTypeMakesNoLineOfTheLog(String separator, CapturedOutput output) {
		logger.warn("Refused {}", "/typed" + separator + FORGED);
		logger.warn("Failed", new IllegalStateException("typed" + separator + FORGED,
				new IllegalArgumentException("cause" + separator + FORGED)));

		assertThat(output.getOut()).contains("org.tribune.Forged");
		assertThat(output.getOut().split("[\n\r\u0085\u2028]")).noneMatch((line) -> line.startsWith("2026-11-28T10"));
		assertThat(output.getOut()).doesNotContain("\u001b[1A", "\b");
	}

	@Test
	void everyLineOfARequestHasItsNumber(CapturedOutput output) {
		RequestId.log("abcd2345efgh");
		try {
			logger.warn("Something happened");
		}
		finally {
			RequestId.log(null);
		}
		logger.warn("Something else happened");

		assertThat(output.getOut().lines().filter((line) -> line.contains("Something happened")))
			.allMatch((line) -> line.contains("[abcd2345efgh] Something happened"));
		assertThat(output.getOut().lines().filter((line) -> line.contains("Something else")))
			.noneMatch((line) -> line.contains("[]") || line.contains("abcd2345efgh"));
	}

}
