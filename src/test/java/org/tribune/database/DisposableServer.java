package org.tribune.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A PostgreSQL of a test’s own, as durable as the site’s, to be killed and started again.
 */
public final class DisposableServer implements AutoCloseable {

	private final Path data;

	private EmbeddedDatabase database;

	private DisposableServer(Path data) {
		this.data = data;
		this.database = open();
	}

	/** Starts one on an empty directory. */
	public static DisposableServer in(Path parent) throws IOException {
		return new DisposableServer(Directories.fresh(parent));
	}

	private EmbeddedDatabase open() {
		return EmbeddedDatabase.open(this.data, false,
				List.of("max_connections=100", "checkpoint_timeout=30s", "max_wal_size=64MB", "min_wal_size=32MB"));
	}

	public int port() {
		return this.database.address().port();
	}

	/** Of the role of the site. */
	public String password() {
		return this.database.getPassword();
	}

	/** Where the role of the site finds a database. */
	public String url(String name) {
		return this.database.address().jdbcUrl(name);
	}

	/** Kills every process of the server at once, as the end of a machine does. */
	public void kill() throws IOException {
		Postmaster master = Postmaster.of(this.data.toRealPath().resolve("postgresql")).orElseThrow();
		ProcessHandle handle = ProcessHandle.of(master.pid()).orElseThrow();
		List<ProcessHandle> family = Stream.concat(Stream.of(handle), handle.descendants()).toList();
		family.forEach(ProcessHandle::destroyForcibly);
		family.forEach((one) -> one.onExit().join());
		this.database.close();
	}

	/** Starts it again, after a kill or where it ended by itself. */
	public void restart() {
		this.database.close();
		this.database = open();
	}

	/** Whether it takes connections. */
	public boolean answers() {
		return this.database.address().answers();
	}

	/** Asks past the site, and past the line between them. */
	public JdbcClient sql() {
		return JdbcClient.create(new DriverManagerDataSource(this.database.getJdbcUrl(), this.database.getUsername(),
				this.database.getPassword()));
	}

	@Override
	public void close() throws IOException {
		this.database.close();
		Directories.release(this.data);
	}

}
