package org.tribune.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * What was tried while something broke, what the site said was done, and what was found
 * of that afterwards. Each line is also written to {@code target/faults.md}.
 *
 * @param attempted requests that were sent
 * @param acknowledged those the site answered with “done”
 * @param found of the acknowledged, those whose words the database holds
 */
record Tally(String fault, String kind, int attempted, int acknowledged, int found) {

	private static final Path FILE = Path.of("target", "faults.md");

	boolean isWhole() {
		return this.found == this.acknowledged;
	}

	void tell() {
		String line = String.format(Locale.ROOT, "| %s | %s | %d | %d | %d |%n", this.fault, this.kind, this.attempted,
				this.acknowledged, this.found);
		System.out.print(line);
		try {
			Files.writeString(FILE, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
