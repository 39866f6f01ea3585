package org.tribune.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What some processes and their children have used so far, as Linux counts it.
 *
 * @param roots ids of the processes
 */
record Processes(List<Long> roots) {

	/** Of a processor, in a second; the same on every Linux that matters. */
	private static final double TICKS = 100;

	static Processes of(List<String> ids) {
		return new Processes(ids.stream().map(Long::valueOf).toList());
	}

	/**
	 * Seconds of processor time, of finished children too.
	 */
	double cpuSeconds() {
		return all().mapToDouble((id) -> {
			String[] fields = stat(id);
			return (fields.length > 14) ? Stream.of(11, 12, 13, 14).mapToLong((at) -> Long.parseLong(fields[at])).sum()
					: 0;
		}).sum() / TICKS;
	}

	/**
	 * Resident memory in megabytes; what processes share is counted once.
	 */
	long megabytes() {
		return all().mapToLong((id) -> value(Path.of("/proc/" + id + "/smaps_rollup"), "Pss:")).sum() / 1024;
	}

	long threads() {
		return all().mapToLong((id) -> value(Path.of("/proc/" + id + "/status"), "Threads:")).sum();
	}

	long openFiles() {
		return all().mapToLong((id) -> {
			try (Stream<Path> files = Files.list(Path.of("/proc/" + id + "/fd"))) {
				return files.count();
			}
			catch (IOException ex) {
				return 0;
			}
		}).sum();
	}

	private Stream<Long> all() {
		return this.roots.stream()
			.flatMap((root) -> Stream.concat(Stream.of(root),
					ProcessHandle.of(root)
						.map(ProcessHandle::descendants)
						.orElseGet(Stream::empty)
						.map(ProcessHandle::pid)));
	}

	/** What follows the name of the program in parentheses. */
	private static String[] stat(long id) {
		try {
			String stat = Files.readString(Path.of("/proc/" + id + "/stat"));
			return stat.substring(stat.lastIndexOf(')') + 2).split(" ");
		}
		catch (IOException ex) {
			return new String[0];
		}
	}

	private static long value(Path file, String name) {
		try (Stream<String> lines = Files.lines(file)) {
			Optional<String> line = lines.filter((one) -> one.startsWith(name)).findFirst();
			return line.map((one) -> Long.parseLong(one.replaceAll("[^0-9]", ""))).orElse(0L);
		}
		catch (IOException | UncheckedIOException ex) {
			return 0;
		}
	}

}
