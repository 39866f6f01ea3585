package org.tribune.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the jar is made of, as its own list of parts says, and under which licences; the
 * report is {@code target/licences.md}.
 */
@EnabledIf("isListed")
class LicenceTests {

	private static final Path LIST = Path.of("target/classes/META-INF/sbom/application.cdx.json");

	/** SPDX; of several licences of one part, one must be here. No GPL. */
	private static final Set<String> ALLOWED = Set.of("Apache-2.0", "MIT", "MIT-0", "BSD-2-Clause", "BSD-3-Clause",
			"BSD-4-Clause", "0BSD", "EPL-1.0", "EPL-2.0", "CC0-1.0", "LGPL-2.1-only", "MPL-2.0",
			"Bouncy Castle Licence", "Broadcom Foundation License", "PostgreSQL");

	static boolean isListed() {
		return Files.exists(LIST);
	}

	@Test
	void everyPartHasALicenceWeMayUse() throws IOException {
		JsonNode parts = JsonMapper.shared().readTree(Files.readString(LIST)).path("components");
		List<String> refused = new ArrayList<>();
		StringBuilder report = new StringBuilder("# Licences\n\n| part | version | licences |\n|---|---|---|\n");
		for (JsonNode part : parts) {
			Set<String> licences = licences(part);
			String name = part.path("group").asString("") + ":" + part.path("name").asString("");
			report.append("| %s | %s | %s |\n".formatted(name, part.path("version").asString(""),
					String.join(", ", licences)));
			if (licences.stream().noneMatch(ALLOWED::contains)) {
				refused.add(name + " " + licences);
			}
		}
		Files.writeString(Path.of("target/licences.md"), report);

		assertThat(parts.size()).isGreaterThan(100);
		assertThat(refused).as("parts whose licence nobody has allowed").isEmpty();
	}

	private static Set<String> licences(JsonNode part) {
		Set<String> licences = new TreeSet<>();
		for (JsonNode one : part.path("licenses")) {
			JsonNode licence = one.path("license");
			String name = licence.path("id")
				.asString(licence.path("name").asString(one.path("expression").asString("")));
			licences.add(name);
		}
		return licences;
	}

}
