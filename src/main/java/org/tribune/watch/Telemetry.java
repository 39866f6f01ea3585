package org.tribune.watch;

import io.micrometer.tracing.Tracer;
import io.opentelemetry.api.OpenTelemetry;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Until OpenTelemetry is turned on, nothing is measured for it. Spring Boot on its own
 * would send nothing, and all the same make and record a span for every request.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "tribune.telemetry.enabled", havingValue = false, matchIfMissing = true)
class Telemetry {

	@Bean
	OpenTelemetry openTelemetry() {
		return OpenTelemetry.noop();
	}

	@Bean
	Tracer tracer() {
		return Tracer.NOOP;
	}

}
