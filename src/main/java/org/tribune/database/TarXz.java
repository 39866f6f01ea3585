package org.tribune.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Unpacks a {@code .tar.xz} archive.
 */
final class TarXz {

	private static final int EXECUTABLE = 0100;

	private TarXz() {
	}

	/**
	 * Writes every file and link of the archive below a directory.
	 * @throws IOException when the archive is damaged, the disk is full, or an entry
	 * would land outside the directory
	 */
	static void unpack(URL archive, Path directory) throws IOException {
		try (InputStream bytes = archive.openStream();
				TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(bytes))) {
			for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				Path target = directory.resolve(entry.getName()).normalize();
				if (!target.startsWith(directory)) {
					throw new IOException("Entry outside the archive: " + entry.getName());
				}
				write(entry, tar, target, directory);
			}
		}
	}

	private static void write(TarArchiveEntry entry, InputStream content, Path target, Path directory)
			throws IOException {
		if (entry.isDirectory()) {
			Files.createDirectories(target);
			return;
		}
		Files.createDirectories(Objects.requireNonNull(target.getParent()));
		if (entry.isSymbolicLink()) {
			Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
		}
		else if (entry.isLink()) {
			Files.createLink(target, directory.resolve(entry.getLinkName()));
		}
		else {
			Files.copy(content, target);
			if ((entry.getMode() & EXECUTABLE) != 0 && !target.toFile().setExecutable(true)) {
				throw new IOException("Could not make " + target + " executable");
			}
		}
	}

}
