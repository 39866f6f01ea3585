package org.tribune.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * An nginx on this machine that serves finished bytes from files, with the settings one
 * gives a server of static pages.
 */
final class Nginx implements AutoCloseable {

	private final Path directory;

	private final int port;

	private final Process process;

	private Nginx(Path directory, int port, Process process) {
		this.directory = directory;
		this.port = port;
		this.process = process;
	}

	/**
	 * Starts it; files are laid beneath afterwards.
	 */
	static Nginx start(int port) throws IOException, InterruptedException {
		Path directory = Files.createTempDirectory("tribune-nginx");
		for (String encoding : new String[] { "identity", "gzip", "br" }) {
			Files.createDirectories(directory.resolve("www").resolve(encoding));
		}
		Files.createDirectories(directory.resolve("tmp"));
		Files.writeString(directory.resolve("nginx.conf"), """
				daemon off;
				worker_processes auto;
				pid %1$s/pid;
				error_log %1$s/error.log;
				events { worker_connections 16384; }
				http {
				  access_log off;
				  sendfile on;
				  tcp_nopush on;
				  open_file_cache max=100;
				  keepalive_requests 1000000000;
				  default_type "text/html; charset=utf-8";
				  client_body_temp_path %1$s/tmp;
				  server {
				    listen 127.0.0.1:%2$d backlog=4096;
				    root %1$s/www;
				    location /gzip/ { add_header Content-Encoding gzip; add_header Vary Accept-Encoding; }
				    location /br/ { add_header Content-Encoding br; add_header Vary Accept-Encoding; }
				  }
				}
				""".formatted(directory, port));
		try (Stream<Path> all = Files.walk(directory)) {
			all.forEach((path) -> path.toFile().setReadable(true, false));
		}
		directory.toFile().setExecutable(true, false);
		Process process = new ProcessBuilder("nginx", "-c", directory.resolve("nginx.conf").toString()).inheritIO()
			.start();
		Thread.sleep(500);
		if (!process.isAlive()) {
			throw new IOException("nginx did not start: apt-get install nginx-light");
		}
		return new Nginx(directory, port, process);
	}

	/**
	 * Lays finished bytes down.
	 * @return the address they are served at
	 */
	String lay(String name, String encoding, byte[] content) throws IOException {
		Path file = this.directory.resolve("www").resolve(encoding).resolve(name);
		Files.write(file, content);
		file.toFile().setReadable(true, false);
		return "http://127.0.0.1:" + this.port + "/" + encoding + "/" + name;
	}

	Processes processes() {
		return new Processes(java.util.List.of(this.process.pid()));
	}

	@Override
	public void close() throws IOException {
		this.process.destroy();
		this.process.onExit().join();
		try (Stream<Path> all = Files.walk(this.directory)) {
			all.sorted(Comparator.reverseOrder()).forEach((path) -> path.toFile().delete());
		}
	}

}
