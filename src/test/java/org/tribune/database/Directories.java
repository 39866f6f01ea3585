package org.tribune.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Data directories for tests.
 */
final class Directories {

	private Directories() {
	}

	/**
	 * A data directory without a database. The programs of PostgreSQL come from a place
	 * that all tests share, for unpacking them takes longer than most tests.
	 */
	static Path fresh(Path parent) throws IOException {
		Path binaries = Path.of("target", "test-binaries-" + System.getProperty("tribune.fork", "1")).toAbsolutePath();
		Files.createDirectories(binaries);
		Path data = Files.createDirectory(parent.resolve("data"));
		Files.createSymbolicLink(data.resolve("postgresql-binaries"), binaries);
		return data;
	}

	/**
	 * Cuts the data directory off the shared programs, so that it can be deleted.
	 */
	static void release(Path data) throws IOException {
		Path binaries = data.resolve("postgresql-binaries");
		if (Files.isSymbolicLink(binaries)) {
			Files.delete(binaries);
		}
	}

}
