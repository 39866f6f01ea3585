package org.tribune.transfer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ImportTest
class SiteNameImportTests {

	@Autowired
	private ImportBench bench;

	@Autowired
	private JdbcClient database;

	@BeforeEach
	void clear() {
		this.bench.clear();
	}

	@Test
	void siteThatNobodyNamedTakesTheExportsName() throws Exception {
		name("Tribune", 0);
		this.bench.run(ImportBench.fixture("magazine"));

		assertThat(name()).isNotEqualTo("Tribune").isNotBlank();
	}

	@Test
	void siteWithANameKeepsIt() throws Exception {
		name("À nous", 1);
		this.bench.run(ImportBench.fixture("magazine"));

		assertThat(name()).isEqualTo("À nous");
	}

	private void name(String name, int version) {
		this.database.sql("update site_settings set name = ?, version = ?").params(name, version).update();
	}

	private String name() {
		return this.database.sql("select name from site_settings")
			.query((row, number) -> row.getString("name"))
			.single();
	}

}
