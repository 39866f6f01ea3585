package org.tribune.watch;

import java.nio.charset.StandardCharsets;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.MDC;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;
import org.tribune.site.request.RequestId;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The log as JSON: each line is one object, with the number of the request, whatever
 * people type.
 */
class StructuredLogTests {

	private static final String TYPED = "un \"mot\"\n{\"level\":\"ERROR\"}\r\u2028\u0000\u001b[2K\\ \ud800 fin";

	@ParameterizedTest
	@CsvSource({ "ecs, /message, /error/stack_trace", "logstash, /message, /stack_trace",
			"gelf, /short_message, /_error_stack_trace" })
	void lineIsOneObjectWithTheNumberOfTheRequest(String format, String message, String trace) {
		LoggerContext log = new LoggerContext();
		log.setMDCAdapter(MDC.getMDCAdapter());
		log.putObject(Environment.class.getName(),
				new MockEnvironment().withProperty("spring.application.name", "tribune"));
		StructuredLogEncoder encoder = new StructuredLogEncoder();
		encoder.setContext(log);
		encoder.setFormat(format);
		encoder.start();
		MDC.put(RequestId.KEY, "7f3k92mqabcd");
		String line;
		try {
			Logger logger = log.getLogger("org.tribune.essai");
			LoggingEvent event = new LoggingEvent(getClass().getName(), logger, Level.WARN, "Typed: {}",
					new IllegalStateException(TYPED), new Object[] { TYPED });
			line = new String(encoder.encode(event), StandardCharsets.UTF_8);
		}
		finally {
			MDC.remove(RequestId.KEY);
		}

		assertThat(line).endsWith("\n");
		assertThat(line.strip().chars()).noneMatch((sign) -> sign < ' ');
		JsonNode read = JsonMapper.shared().readTree(line);
		assertThat(read.at(message).asString()).startsWith("Typed: un \"mot\"\n{\"level\"").endsWith(" fin");
		assertThat(read.at(trace).asString()).contains("IllegalStateException", "{\"level\":\"ERROR\"}");
		assertThat(read.findValuesAsString(RequestId.KEY).isEmpty() ? read.findValuesAsString("_" + RequestId.KEY)
				: read.findValuesAsString(RequestId.KEY))
			.containsExactly("7f3k92mqabcd");
	}

}
