package org.tribune.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * A process of its own that has the embedded database in an application context, as the
 * site or a command does, so that a test can end or kill it.
 */
final class SiteProcess implements AutoCloseable {

	private static final String READY = "The database is open";

	private final Process process;

	private SiteProcess(Process process) {
		this.process = process;
	}

	/**
	 * Starts the process and waits until it serves.
	 */
	static SiteProcess start(Path data, boolean command) throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		Process process = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-cp",
				System.getProperty("java.class.path"), SiteProcess.class.getName(), data.toString(),
				Boolean.toString(command))
			.redirectErrorStream(true)
			.start();
		BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
		List<String> lines = new ArrayList<>();
		for (String line = output.readLine(); !READY.equals(line); line = output.readLine()) {
			if (line == null) {
				throw new IllegalStateException("The process ended: " + String.join("\n", lines));
			}
			lines.add(line);
		}
		return new SiteProcess(process);
	}

	long pid() {
		return this.process.pid();
	}

	/**
	 * Ends the process so that it cannot clean up after itself.
	 */
	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	/**
	 * Asks the process to end, as Ctrl-C and {@code kill} do.
	 */
	@Override
	public void close() throws InterruptedException {
		this.process.destroy();
		this.process.waitFor();
	}

	/**
	 * The process: starts, commits a word to the database, and waits to be ended, at the
	 * latest with the tests.
	 */
	static void main(String[] arguments) throws IOException, SQLException {
		EmbeddedDatabase database = new SpringApplicationBuilder(EmbeddedDatabaseAutoConfiguration.class)
			.web(WebApplicationType.NONE)
			.profiles(Boolean.parseBoolean(arguments[1]) ? "command" : "site")
			.properties("tribune.data-directory=" + arguments[0])
			.run()
			.getBean(EmbeddedDatabase.class);
		try (Connection connection = database.administer(); Statement statement = connection.createStatement()) {
			statement.execute("drop table if exists kept");
			statement.execute("create table kept as select 'kept' as word");
		}
		System.out.println(READY);
		System.in.readAllBytes();
	}

}
