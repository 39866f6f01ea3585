package org.tribune.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * The files of a PostgreSQL server, in a directory that only their owner can read.
 *
 * @param path the directory, absolute; its parent exists
 */
record PostgresDirectory(Path path) {

	static final String SUPERUSER = "postgres";

	/**
	 * Written by PostgreSQL: the major version that the files are for.
	 */
	private static final String VERSION_FILE = "PG_VERSION";

	private static final String PASSWORD_FILE = "tribune.password";

	private static final int PASSWORD_BYTES = 24;

	/**
	 * A file or directory that belongs to the server but lies outside its files.
	 */
	Path sibling(String name) {
		return this.path.resolveSibling(name);
	}

	/**
	 * Makes sure that the files, if there are any, belong to the user of this process:
	 * another user, root for one, would start no server and leave files behind that lock
	 * the owner out.
	 */
	void requireOwner() throws IOException {
		Path probe = Files.createTempFile(this.path.getParent(), "probe", null);
		try {
			if (Files.exists(this.path) && !Files.getOwner(this.path).equals(Files.getOwner(probe))) {
				throw EmbeddedDatabaseException.foreign(this.path, Files.getOwner(this.path).getName());
			}
		}
		finally {
			Files.delete(probe);
		}
	}

	/**
	 * Creates the files unless they are there, and makes sure that these binaries can
	 * read them.
	 * @throws EmbeddedDatabaseException when the files are for another major version, or
	 * are no database
	 */
	void prepare(PostgresBinaries binaries) throws IOException {
		Path versionFile = this.path.resolve(VERSION_FILE);
		if (Files.exists(versionFile)) {
			requireSameMajorVersion(Files.readString(versionFile).strip(), binaries.version());
		}
		else if (isMissingOrEmpty()) {
			create(binaries);
		}
		else {
			throw EmbeddedDatabaseException.noDatabase(this.path);
		}
	}

	/**
	 * The password of the {@linkplain #SUPERUSER superuser} and of the site.
	 */
	String password() throws IOException {
		return Files.readString(this.path.resolve(PASSWORD_FILE));
	}

	private void requireSameMajorVersion(String found, String ours) {
		if (!ours.startsWith(found + ".")) {
			throw EmbeddedDatabaseException.otherVersion(this.path, found, ours);
		}
	}

	private boolean isMissingOrEmpty() throws IOException {
		if (!Files.exists(this.path)) {
			return true;
		}
		try (Stream<Path> files = Files.list(this.path)) {
			return files.findAny().isEmpty();
		}
	}

	/**
	 * Lets initdb work beside the final place, so that an interrupted first start leaves
	 * nothing that looks like a database.
	 */
	private void create(PostgresBinaries binaries) throws IOException {
		Path unfinished = sibling("postgresql.unfinished");
		FileSystemUtils.deleteRecursively(unfinished);
		Files.createDirectory(unfinished);
		// A temporary directory is closed to other users, unlike a plain one.
		Path work = Files.createTempDirectory(unfinished, "");
		Path files = work.resolve("files");
		Path passwordFile = Files.writeString(work.resolve(PASSWORD_FILE), newPassword());
		PostgresBinaries.Outcome outcome = binaries.run("initdb", initdbArguments(files, passwordFile));
		if (!outcome.succeeded()) {
			throw EmbeddedDatabaseException.notCreated(this.path, outcome.output());
		}
		Files.move(passwordFile, files.resolve(PASSWORD_FILE));
		Files.move(files, this.path, StandardCopyOption.ATOMIC_MOVE);
		FileSystemUtils.deleteRecursively(unfinished);
	}

	/**
	 * French sorting everywhere, from the ICU library that the binaries bring along: most
	 * systems have no French locale of their own.
	 */
	private static List<String> initdbArguments(Path files, Path passwordFile) {
		return List.of("-D", files.toString(), "--username=" + SUPERUSER, "--pwfile=" + passwordFile,
				"--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--lc-ctype=" + characterType(),
				"--locale-provider=icu", "--icu-locale=fr-FR", "--no-instructions");
	}

	private static String characterType() {
		String system = System.getProperty("os.name");
		if (system.startsWith("Windows")) {
			return "C";
		}
		return system.startsWith("Mac") ? "UTF-8" : "C.UTF-8";
	}

	private static String newPassword() {
		byte[] bytes = new byte[PASSWORD_BYTES];
		new SecureRandom().nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

}
