package org.tribune.watch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Tracer;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.metrics.v1.Metric;
import io.opentelemetry.proto.trace.v1.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.otlp.OtlpMetricsExportAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration;
import org.springframework.boot.micrometer.tracing.autoconfigure.NoopTracerAutoConfiguration;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.otlp.OtlpTracingAutoConfiguration;
import org.springframework.boot.opentelemetry.autoconfigure.OpenTelemetrySdkAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What reaches a collector, by the site's own settings: a local server takes OTLP and
 * reads it as the protocol is written down.
 */
class TelemetryTests {

	private final Map<String, byte[]> sent = new ConcurrentHashMap<>();

	private HttpServer collector;

	private ApplicationContextRunner site;

	@BeforeEach
	void start() throws IOException {
		this.collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.collector.createContext("/", this::take);
		this.collector.start();
		String address = "http://localhost:" + this.collector.getAddress().getPort();
		this.site = new ApplicationContextRunner().withInitializer(new ConfigDataApplicationContextInitializer())
			.withUserConfiguration(Telemetry.class)
			.withPropertyValues("management.opentelemetry.tracing.export.otlp.endpoint=" + address + "/v1/traces",
					"management.otlp.metrics.export.url=" + address + "/v1/metrics",
					"management.tracing.sampling.probability=1",
					"management.opentelemetry.tracing.export.schedule-delay=20ms")
			.withConfiguration(
					AutoConfigurations.of(MetricsAutoConfiguration.class, CompositeMeterRegistryAutoConfiguration.class,
							SimpleMetricsExportAutoConfiguration.class, OtlpMetricsExportAutoConfiguration.class,
							ObservationAutoConfiguration.class, OpenTelemetrySdkAutoConfiguration.class,
							OpenTelemetryTracingAutoConfiguration.class, OtlpTracingAutoConfiguration.class,
							MicrometerTracingAutoConfiguration.class, NoopTracerAutoConfiguration.class));
	}

	@AfterEach
	void stop() {
		this.collector.stop(0);
	}

	private void take(HttpExchange exchange) throws IOException {
		byte[] body = exchange.getRequestBody().readAllBytes();
		if ("gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"))) {
			try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
				body = unpacked.readAllBytes();
			}
		}
		this.sent.put(exchange.getRequestURI().getPath(), body);
		exchange.sendResponseHeaders(200, -1);
		exchange.close();
	}

	@Test
	void collectorReadsTracesAndMetrics() throws IOException {
		this.site.withPropertyValues("tribune.telemetry.enabled=true").run((context) -> {
			Observation.createNotStarted("essai", context.getBean(ObservationRegistry.class))
				.lowCardinalityKeyValue("page", "tribune")
				.observe(() -> context.getBean(MeterRegistry.class).counter("tribune.essais").increment());
			await().until(() -> this.sent.containsKey("/v1/traces"));
		});

		ExportTraceServiceRequest traces = ExportTraceServiceRequest.parseFrom(this.sent.get("/v1/traces"));
		Span span = traces.getResourceSpans(0).getScopeSpans(0).getSpans(0);
		assertThat(span.getName()).isEqualTo("essai");
		assertThat(span.getTraceId().size()).isEqualTo(16);
		assertThat(span.getAttributesList()).extracting(KeyValue::getKey).contains("page");
		assertThat(traces.getResourceSpans(0).getResource().getAttributesList())
			.filteredOn((one) -> one.getKey().equals("service.name"))
			.extracting((one) -> one.getValue().getStringValue())
			.containsExactly("tribune");
		// Metrics go once a minute, and what is left when the process ends.
		ExportMetricsServiceRequest metrics = ExportMetricsServiceRequest.parseFrom(this.sent.get("/v1/metrics"));
		List<Metric> all = metrics.getResourceMetrics(0).getScopeMetrics(0).getMetricsList();
		assertThat(all).extracting(Metric::getName).contains("tribune.essais", "essai");
	}

	@Test
	void nothingIsMeasuredForItNorSentUntilItIsTurnedOn() {
		this.site.run((context) -> {
			Observation.createNotStarted("essai", context.getBean(ObservationRegistry.class)).observe(() -> {
			});
			Tracer tracer = context.getBean(Tracer.class);
			assertThat(tracer.nextSpan().isNoop()).isTrue();
			assertThat(context.getBean(OpenTelemetry.class)).isSameAs(OpenTelemetry.noop());
			assertThat(context).doesNotHaveBean("otlpMeterRegistry");
		});

		assertThat(this.sent).isEmpty();
	}

}
