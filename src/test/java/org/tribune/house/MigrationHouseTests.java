package org.tribune.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nodes of the version before run on while a new one is rolled out: what a migration
 * takes away from them, it says.
 */
class MigrationHouseTests {

	/** The first one in a database that can say whom it suits. */
	private static final String FLOOR = "V0270";

	private static final Pattern TAKES_AWAY = Pattern.compile(
			"\\bdrop\\s+(table|column|view)\\b|\\brename\\s+(to|column)\\b|\\balter\\s+column\\s+\\w+\\s+(type|set\\s+not\\s+null)\\b",
			Pattern.CASE_INSENSITIVE);

	@Test
	void migrationThatTakesAwaySaysWhomTheSchemaSuitsFromThenOn() throws IOException {
		assertThat(silent(Path.of("db", "migration"))).isEmpty();
	}

	@Test
	void takingAwayIsRecognised() {
		assertThat(List.of("alter table a drop column b", "DROP TABLE a", "alter table a rename to b",
				"alter table a alter column b type text"))
			.allMatch(MigrationHouseTests::takesAway);
		assertThat(List.of("alter table a add column b text", "drop index a", "create table a (b text)"))
			.noneMatch(MigrationHouseTests::takesAway);
	}

	private static List<String> silent(Path directory) throws IOException {
		try (Stream<Path> files = Files.list(directory)) {
			return files.filter((file) -> name(file).compareTo(FLOOR) > 0)
				.filter((file) -> takesAway(text(file)) && !text(file).contains("update schema_floor set"))
				.map(MigrationHouseTests::name)
				.toList();
		}
	}

	private static boolean takesAway(String sql) {
		return TAKES_AWAY.matcher(sql).find();
	}

	private static String name(Path file) {
		return file.getFileName().toString();
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
