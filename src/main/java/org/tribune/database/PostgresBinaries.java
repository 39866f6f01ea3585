package org.tribune.database;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * The programs of PostgreSQL (initdb, pg_ctl, postgres), unpacked from the class path.
 * They land under their final name only when complete, so an interrupted start leaves
 * nothing half-unpacked behind that a later one would trust.
 */
final class PostgresBinaries {

	private static final boolean LINUX = System.getProperty("os.name").startsWith("Linux");

	private final Path home;

	private PostgresBinaries(Path home) {
		this.home = home;
	}

	/**
	 * Unpacks the programs unless they are there already, and removes those of earlier
	 * releases. The caller makes sure that nobody else does so at the same time.
	 * @param parent the directory for the unpacked programs; created when missing
	 */
	static PostgresBinaries unpackInto(Path parent) throws IOException {
		Files.createDirectories(parent);
		URL archive = archive();
		Path home = parent.resolve(identity(archive));
		if (!Files.isDirectory(home)) {
			deleteChildren(parent);
			Path unfinished = Files.createTempDirectory(parent, "unfinished");
			TarXz.unpack(archive, unfinished);
			Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
		}
		return new PostgresBinaries(home);
	}

	/**
	 * The version as PostgreSQL writes it, for instance {@code 18.6}.
	 */
	String version() throws IOException {
		Outcome outcome = run("postgres", List.of("--version"));
		if (!outcome.succeeded()) {
			throw EmbeddedDatabaseException.notRunnable(outcome.output(), isRoot());
		}
		return outcome.output().substring(outcome.output().lastIndexOf(' ') + 1);
	}

	/**
	 * Runs one of the programs to its end. An interruption of the thread is put off until
	 * then: a server whose start nobody followed would be left behind.
	 * @param program the name without directory and extension
	 */
	Outcome run(String program, List<String> arguments) throws IOException {
		List<String> command = new ArrayList<>();
		if (isRoot()) {
			// PostgreSQL refuses to run as root. In a user namespace of its own it is
			// nobody, and yet the owner of root's files.
			command.addAll(List.of("unshare", "-U"));
		}
		command.add(this.home.resolve("bin").resolve(program).toString());
		command.addAll(arguments);
		Path output = Files.createTempFile("tribune-" + program, ".out");
		try {
			ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(output.toFile());
			builder.environment().keySet().removeIf((name) -> name.startsWith("PG"));
			return new Outcome(exitCode(builder.start()), Files.readString(output).strip());
		}
		finally {
			Files.delete(output);
		}
	}

	private static int exitCode(Process process) {
		boolean interrupted = false;
		try {
			while (true) {
				try {
					return process.waitFor();
				}
				catch (InterruptedException ex) {
					interrupted = true;
				}
			}
		}
		finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	private static boolean isRoot() throws IOException {
		return LINUX && Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
	}

	private static URL archive() {
		String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
		String family = system.startsWith("windows") ? "windows" : system.startsWith("mac") ? "darwin" : "linux";
		String machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
		String name = "/postgres-%s-%s.txz".formatted(family, machine);
		URL archive = PostgresBinaries.class.getResource(name);
		if (archive == null) {
			throw EmbeddedDatabaseException.noBinaries(family + ", " + machine);
		}
		return archive;
	}

	/**
	 * Tells one release of the programs from another without reading the whole archive.
	 */
	private static String identity(URL archive) throws IOException {
		URLConnection connection = archive.openConnection();
		if (connection instanceof JarURLConnection jar) {
			return Long.toHexString(jar.getJarEntry().getCrc());
		}
		return Long.toHexString(connection.getContentLengthLong());
	}

	private static void deleteChildren(Path directory) throws IOException {
		try (Stream<Path> children = Files.list(directory)) {
			for (Path child : children.toList()) {
				FileSystemUtils.deleteRecursively(child);
			}
		}
	}

	/**
	 * How a program ended.
	 *
	 * @param exitCode 0 when all went well
	 * @param output what it printed, on both channels
	 */
	record Outcome(int exitCode, String output) {

		boolean succeeded() {
			return this.exitCode == 0;
		}

	}

}
