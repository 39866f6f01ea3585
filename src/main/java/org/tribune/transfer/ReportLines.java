package org.tribune.transfer;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * Lines of a report that may be long: they wait in a temporary file and not in memory.
 */
class ReportLines implements AutoCloseable {

	private @Nullable Path file;

	private @Nullable BufferedWriter writer;

	private int count;

	void add(String line) {
		try {
			BufferedWriter open = this.writer;
			if (open == null) {
				Path created = Files.createTempFile("tribune-import", ".txt");
				open = Files.newBufferedWriter(created);
				this.file = created;
				this.writer = open;
			}
			open.write(line.replaceAll("[\\p{Cntrl}]+", " "));
			open.newLine();
			this.count++;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	int count() {
		return this.count;
	}

	void print(PrintStream out) {
		if (this.file == null || this.writer == null) {
			return;
		}
		try {
			this.writer.flush();
			try (BufferedReader lines = Files.newBufferedReader(this.file)) {
				lines.lines().forEach(out::println);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		try {
			if (this.writer != null && this.file != null) {
				this.writer.close();
				Files.deleteIfExists(this.file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
