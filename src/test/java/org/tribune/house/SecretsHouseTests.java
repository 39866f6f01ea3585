package org.tribune.house;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Settings that are secrets do not get into a log by being printed.
 */
class SecretsHouseTests {

	private static final Pattern SECRET = Pattern.compile("(?i).*(password|secret|token|accesskey).*");

	static List<Class<?>> settings() throws ClassNotFoundException {
		ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
		scan.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
		List<Class<?>> all = new ArrayList<>();
		for (var found : scan.findCandidateComponents("org.tribune")) {
			Class<?> type = Class.forName(found.getBeanClassName());
			Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses()))
				.filter(Class::isRecord)
				.filter((one) -> Arrays.stream(one.getRecordComponents()).anyMatch(SecretsHouseTests::isSecret))
				.forEach(all::add);
		}
		return all;
	}

	private static boolean isSecret(RecordComponent component) {
		return component.getType() == String.class && SECRET.matcher(component.getName()).matches();
	}

	@Test
	void thereAreSecrets() throws ClassNotFoundException {
		assertThat(settings()).hasSizeGreaterThanOrEqualTo(6);
	}

	@ParameterizedTest
	@MethodSource("settings")
	void secretIsNotPrinted(Class<?> type) throws ReflectiveOperationException {
		RecordComponent[] components = type.getRecordComponents();
		Constructor<?> constructor = type
			.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
		constructor.setAccessible(true);
		Object[] values = Arrays.stream(components).map(SecretsHouseTests::value).toArray();

		assertThat(constructor.newInstance(values).toString()).doesNotContain("geheim");
	}

	@Test
	void everyTestThatTheThreatModelNamesExists() throws IOException {
		Set<String> tests;
		try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
			tests = files.map((file) -> String.valueOf(file.getFileName()).replace(".java", ""))
				.collect(Collectors.toSet());
		}
		List<String> named = Pattern.compile("`(\\w+Tests)`")
			.matcher(Files.readString(Path.of("docs/security.md")))
			.results()
			.map((match) -> match.group(1))
			.toList();
		assertThat(named).hasSizeGreaterThan(25);
		assertThat(tests).containsAll(named);
	}

	private static @Nullable Object value(RecordComponent component) {
		if (component.getType() == String.class) {
			return isSecret(component) ? "geheim" : "open";
		}
		if (component.getType() == List.class) {
			return List.of(URI.create("https://search.example.org:9200"));
		}
		return (component.getType() == boolean.class) ? Boolean.TRUE : (component.getType() == int.class) ? 1 : null;
	}

}
