package org.tribune.watch;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.endpoint.web.PathMappedEndpoints;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.staff.Role;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is told below {@code /actuator}, and to whom.
 */
@TribuneTest
class ActuatorTests {

	private static final String OPEN_METRICS = "application/openmetrics-text;version=1.0.0;charset=utf-8";

	private static final String TOKEN = "for-tests-only-0123456789";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private PathMappedEndpoints endpoints;

	private MvcTestResult asOperator(String path) {
		return this.web.get().uri(path).header("Authorization", "Bearer " + TOKEN).exchange();
	}

	@Test
	void strangersGetNothingOfAnyEndpoint() {
		assertThat(this.endpoints.getAllRootPaths()).contains("health", "prometheus", "metrics", "sbom");
		Set<String> paths = new TreeSet<>(this.endpoints.getAllPaths());
		paths.addAll(Set.of("/actuator", "/actuator/env", "/actuator/heapdump", "/actuator/metrics/jvm.memory.used",
				"/actuator/sbom/application", "/actuator/health/db", "/actuator/health/liveness/x"));
		for (String path : paths) {
			assertThat(this.web.get().uri(path)).as(path).hasStatus(401).body().isEmpty();
			assertThat(this.web.post().uri(path)).as("POST " + path).hasStatus(401).body().isEmpty();
			assertThat(this.web.get().uri(path).header("Authorization", "Bearer " + TOKEN + "x")).as(path)
				.hasStatus(401);
			assertThat(this.web.get().uri(path).header("Authorization", "Bearer ")).as(path).hasStatus(401);
		}
	}

	@ParameterizedTest
	@EnumSource
	void sessionOfTheNewsroomOpensNothing(Role role) {
		var who = this.cast.staff(role);
		for (String path : this.endpoints.getAllPaths()) {
			assertThat(this.web.get().uri(path).with(Cast.as(who)).exchange().getResponse().getStatus()).as(path)
				.isIn(401, 403);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/ACTUATOR/prometheus", "/Actuator/Metrics", "/actuator/prometheus/",
			"//actuator/prometheus", "/actuator//prometheus", "/actuator/./prometheus", "/x/../actuator/prometheus",
			"/%61ctuator/prometheus", "/actuator/%70rometheus", "/actuator;x=y/prometheus", "/actuator/prometheus;x=y",
			"/actuator/prometheus.json" })
	void otherSpellingsOpenNothing(String path) {
		MvcTestResult result = this.web.get().uri(URI.create(path)).exchange();

		assertThat(result.getResponse().getContentAsByteArray().length).isLessThan(40_000);
		assertThat(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
			.doesNotContain("jvm_memory", "jvm.memory");
	}

	@Test
	void everybodyHearsWhetherTheProcessLivesAndServes() {
		assertThat(this.web.get().uri("/actuator/health/liveness")).hasStatusOk()
			.bodyJson()
			.isStrictlyEqualTo("{\"status\":\"UP\"}");
		assertThat(this.web.get().uri("/actuator/health/readiness")).hasStatusOk()
			.bodyJson()
			.isStrictlyEqualTo("{\"status\":\"UP\"}");
	}

	@Test
	void operatorsReadHealthInDetailAndMetrics() {
		assertThat(asOperator("/actuator/health")).hasStatusOk().bodyText().contains("\"db\"", "livenessState");
		assertThat(asOperator("/actuator/prometheus")).hasStatusOk()
			.bodyText()
			.contains("tribune_jobs_waiting{", "tribune_search_lag_seconds", "hikaricp_connections_active");
		assertThat(asOperator("/actuator/env")).hasStatus(404);
		assertThat(asOperator("/actuator/heapdump")).hasStatus(404);
	}

	@Test
	void prometheusReadsWhatItAsksFor() {
		this.web.get().uri("/connexion").exchange();
		MvcTestResult asked = this.web.get()
			.uri("/actuator/prometheus")
			.header("Authorization", "Bearer " + TOKEN)
			.header("Accept", "application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.5")
			.exchange();

		assertThat(asked).hasStatusOk().headers().hasValue("Content-Type", OPEN_METRICS);
		assertThat(asked).bodyText()
			.endsWith("# EOF\n")
			.contains("http_server_requests")
			.doesNotContain(" # {", "spring_security");
	}

	@Test
	void everyMetricOfTheDashboardExists() throws IOException {
		this.web.get().uri("/").exchange();
		String told = asOperator("/actuator/prometheus").getResponse().getContentAsString();
		Set<String> names = new TreeSet<>();
		told.lines().filter((line) -> !line.startsWith("#")).forEach((line) -> names.add(line.split("[{ ]", 2)[0]));

		Set<String> asked = new TreeSet<>();
		Matcher name = Pattern.compile("\\b(?:tribune|http|hikaricp|jvm|process|disk|logback|system)_[a-z0-9_]+")
			.matcher(Files.readString(Path.of("docs/grafana.json")));
		while (name.find()) {
			asked.add(name.group());
		}

		assertThat(asked).hasSizeGreaterThan(12);
		assertThat(names).containsAll(asked);
	}

}
