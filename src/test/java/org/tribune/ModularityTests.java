package org.tribune;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The modules of docs/architecture.md hold: no cycles, no reaching into another's
 * insides.
 */
class ModularityTests {

	private final ApplicationModules modules = ApplicationModules.of(Tribune.class);

	@Test
	void modulesUseEachOtherAsDesigned() {
		this.modules.verify();
	}

	@Test
	void everyModuleIsDocumented() {
		new Documenter(this.modules).writeModulesAsPlantUml();
		assertThat(this.modules.stream().map((module) -> module.getIdentifier().toString())).contains("article",
				"command", "contributor", "database", "front", "markup", "media", "redirect", "sample", "search",
				"site", "staff", "taxonomy");
	}

}
