package org.tribune.transfer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file to import, which is read more than once.
 */
public interface ExportFile {

	/**
	 * How it is called in messages.
	 */
	String name();

	/**
	 * Its length in bytes.
	 */
	long size() throws IOException;

	/**
	 * Its bytes from the first on.
	 */
	InputStream open() throws IOException;

	/**
	 * The export in a file.
	 */
	static ExportFile of(Path path) {
		return new ExportFile() {

			@Override
			public String name() {
				return String.valueOf(path.getFileName());
			}

			@Override
			public long size() throws IOException {
				return Files.size(path);
			}

			@Override
			public InputStream open() throws IOException {
				return new BufferedInputStream(Files.newInputStream(path), 1 << 16);
			}

		};
	}

}
