package org.tribune.browser;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.tribune.command.Commands;
import org.tribune.sametheme.Rebuild;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * On the sample magazine, suggestions are what its editors chose more often than what is
 * newest, and than what shares most themes. The floor is below what is measured: nothing
 * is tuned to these few articles.
 */
@SampleSiteTest
class SameThemeEvaluationTests {

	@Autowired
	private Rebuild rebuild;

	@Autowired
	private Commands commands;

	@Test
	void suggestionsAreCloserToTheEditorsThanThemesOrDates() {
		this.rebuild.begin();
		while (!this.rebuild.progress().isDone()) {
			assertThat(this.rebuild.step()).isTrue();
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		int code = this.commands.run(
				new String[] { "evaluate-same-theme", "src/test/resources/sametheme/sample-gold.txt" },
				new PrintStream(out, true, StandardCharsets.UTF_8));

		String table = out.toString(StandardCharsets.UTF_8);
		assertThat(code).as(table).isZero();
		Map<String, Double> recall = Arrays.stream(table.split("\n"))
			.skip(1)
			.map((line) -> line.strip().split("\\s+"))
			.collect(Collectors.toMap((cells) -> cells[0], (cells) -> Double.valueOf(cells[2])));
		assertThat(recall).containsKeys("same-theme", "shared-themes", "latest");
		assertThat(recall.getOrDefault("same-theme", 0.0)).as(table)
			.isGreaterThan(0.45)
			.isGreaterThan(recall.getOrDefault("shared-themes", 1.0))
			.isGreaterThan(recall.getOrDefault("latest", 1.0));
	}

}
