package org.tribune.house;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.house.AdminRoute.Visitor;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Every route of the newsroom, asked by every role about its own and others' articles,
 * and by nobody. A route that stands in no table fails.
 */
@TribuneTest
class AdminRoutesHouseTests {

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private AdminRouteObjects objects;

	@AfterEach
	void tidy() {
		this.objects.tidy();
	}

	@Test
	void everyRouteStandsInATable() {
		Set<String> mapped = this.requestMappingHandlerMapping.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((mapping) -> mapping.getPatternValues()
				.stream()
				.filter((pattern) -> pattern.startsWith("/admin"))
				.flatMap((pattern) -> methods(mapping.getMethodsCondition().getMethods())
					.map((method) -> method + " " + pattern)))
			.collect(Collectors.toCollection(TreeSet::new));

		assertThat(AdminRoute.all()).extracting(AdminRoute::name)
			.as("routes in src/test/resources/admin-routes")
			.doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(mapped);
	}

	private static Stream<String> methods(Set<?> methods) {
		return methods.isEmpty() ? Stream.of("ANY") : methods.stream().map(Object::toString);
	}

	static Stream<AdminRoute> routes() {
		return AdminRoute.all().stream();
	}

	@ParameterizedTest
	@MethodSource("routes")
	void routeLetsInWhomItShould(AdminRoute route) {
		Map<Visitor, String> outcomes = new HashMap<>();
		for (Visitor visitor : Visitor.values()) {
			SignedIn who = this.cast.staff(role(visitor));
			SignedIn owner = switch (visitor) {
				case AUTHOR_OWN, CONTRIBUTOR_OWN -> who;
				case AUTHOR_FOREIGN, CONTRIBUTOR_FOREIGN, EDITOR, ADMINISTRATOR -> this.cast.staff(Role.AUTHOR);
			};
			outcomes.put(visitor, outcome(ask(route, who, owner)));
		}
		assertThat(outcomes).isEqualTo(route.outcomes());

		MockHttpServletResponse stranger = ask(route, null, this.cast.staff(Role.AUTHOR));
		assertThat(outcome(stranger)).as("somebody who is not signed in").isEqualTo("login");
	}

	private MockHttpServletResponse ask(AdminRoute route, @Nullable SignedIn who, SignedIn owner) {
		Map<String, String> known = new HashMap<>();
		String path = this.objects.fill(route.pattern(), route.parameters(), owner, who, known);
		MockMvcRequestBuilder request = this.web.method(HttpMethod.valueOf(route.method())).uri(path);
		if (route.parameters().containsKey("json")) {
			request.contentType(MediaType.APPLICATION_JSON)
				.content(this.objects.fill(route.parameters().get("json"), Map.of(), owner, who, known));
		}
		else {
			route.parameters()
				.forEach((name, value) -> request.param(name, this.objects.fill(value, Map.of(), owner, who, known)));
		}
		return request.with((who != null) ? Cast.as(who) : csrf()).exchange().getResponse();
	}

	private static String outcome(MockHttpServletResponse response) {
		String location = String.valueOf(response.getHeader("Location"));
		if (response.getStatus() == 401 || location.endsWith("/connexion")) {
			return "login";
		}
		int status = response.getStatus();
		if (status >= 500) {
			return "broken " + status;
		}
		return (status == 403 || status == 404) ? String.valueOf(status) : "ok";
	}

	private static Role role(Visitor visitor) {
		return switch (visitor) {
			case ADMINISTRATOR -> Role.ADMINISTRATOR;
			case EDITOR -> Role.EDITOR;
			case AUTHOR_OWN, AUTHOR_FOREIGN -> Role.AUTHOR;
			case CONTRIBUTOR_OWN, CONTRIBUTOR_FOREIGN -> Role.CONTRIBUTOR;
		};
	}

}
