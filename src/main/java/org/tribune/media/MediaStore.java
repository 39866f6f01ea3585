package org.tribune.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.tribune.database.DataDirectory;

/**
 * The originals, on the file system under the data directory: one file a digest, so that
 * the same picture is kept once.
 */
@Component
class MediaStore {

	private final Path root;

	MediaStore(DataDirectory data) {
		this.root = data.resolve("media");
	}

	/**
	 * Keeps a file under its digest; whole or not at all.
	 */
	void keep(String sha256, byte[] content) {
		Path target = file(sha256);
		if (Files.exists(target)) {
			return;
		}
		try {
			Files.createDirectories(target.getParent());
			Path half = Files.createTempFile(target.getParent(), sha256, ".part");
			Files.write(half, content);
			move(half, target);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot keep a file in " + this.root, ex);
		}
	}

	Resource find(String sha256) {
		return new FileSystemResource(file(sha256));
	}

	private static void move(Path half, Path target) throws IOException {
		try {
			Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (AtomicMoveNotSupportedException ex) {
			Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private Path file(String sha256) {
		return this.root.resolve(sha256.substring(0, 2)).resolve(sha256);
	}

}
