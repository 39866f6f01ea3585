package org.tribune.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A small disk, which a test can fill. Where this process may not mount one, a directory
 * stands in for it, and nothing is filled.
 */
final class Disk implements AutoCloseable {

	private final Path directory;

	private final boolean mounted;

	private Disk(Path directory, boolean mounted) {
		this.directory = directory;
		this.mounted = mounted;
	}

	static Disk mount(Path directory, int megabytes) throws IOException, InterruptedException {
		Files.createDirectories(directory);
		return new Disk(directory,
				run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", directory.toString()));
	}

	boolean isMounted() {
		return this.mounted;
	}

	Path path() {
		return this.directory;
	}

	/** Takes all the room there is. */
	void fill() throws IOException {
		if (!this.mounted) {
			throw new IllegalStateException("Not a disk of its own");
		}
		byte[] block = new byte[64 * 1024];
		for (int size = block.length; size >= 512; size /= 2) {
			fill(block, size);
		}
	}

	private void fill(byte[] block, int size) {
		try (var out = Files.newOutputStream(ballast(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
			while (true) {
				out.write(block, 0, size);
			}
		}
		catch (IOException ex) {
			// Full.
		}
	}

	/** Gives the room back. */
	void free() throws IOException {
		Files.deleteIfExists(ballast());
	}

	private Path ballast() {
		return this.directory.resolve("ballast");
	}

	@Override
	public void close() throws IOException, InterruptedException {
		free();
		if (this.mounted && !run("umount", "-l", this.directory.toString())) {
			throw new IOException("Still mounted: " + this.directory);
		}
	}

	private static boolean run(String... command) throws IOException, InterruptedException {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start()
				.waitFor() == 0;
		}
		catch (IOException ex) {
			// No such program on this system.
			return false;
		}
	}

}
