package org.tribune.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.tribune.media.pixels.Refusal;
import org.tribune.media.pixels.RefusedFile;

/**
 * Files on the file system, under the data directory.
 */
class FileMediaStore implements MediaStore {

	private static final Logger logger = LoggerFactory.getLogger(FileMediaStore.class);

	/** What the file system itself may need. */
	private static final int MARGIN = 64 * 1024;

	private final Path root;

	FileMediaStore(Path root) {
		this.root = root;
	}

	@Override
	public void keep(String key, byte[] content) {
		Path target = this.root.resolve(key);
		if (Files.exists(target)) {
			return;
		}
		try {
			Files.createDirectories(target.getParent());
			Path half = Files.createTempFile(target.getParent(), "half-", ".part");
			try {
				write(half, content);
				move(half, target);
			}
			finally {
				Files.deleteIfExists(half);
			}
		}
		catch (IOException ex) {
			if (isFull(ex, content.length)) {
				logger.error("No room for media in {}: make some, or nobody can add images", this.root, ex);
				throw new RefusedFile(Refusal.NO_ROOM);
			}
			throw new UncheckedIOException("Cannot keep a file in " + this.root, ex);
		}
	}

	/** Of a quota only the words of the system tell. */
	private boolean isFull(IOException fault, int bytes) {
		try {
			return Files.getFileStore(this.root).getUsableSpace() < bytes + MARGIN
					|| String.valueOf(fault.getMessage()).matches("(?i).*(no space|quota).*");
		}
		catch (IOException ex) {
			logger.debug("Cannot tell how much room there is", ex);
			return false;
		}
	}

	@Override
	public @Nullable Resource find(String key) {
		Path file = this.root.resolve(key);
		return Files.isRegularFile(file) ? new FileSystemResource(file) : null;
	}

	@Override
	public void remove(String key) {
		try {
			Files.deleteIfExists(this.root.resolve(key));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot remove a file from " + this.root, ex);
		}
	}

	@Override
	public Stream<Stored> all() {
		if (!Files.isDirectory(this.root)) {
			return Stream.empty();
		}
		try {
			return Files.walk(this.root).filter(Files::isRegularFile).map(this::stored);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot list " + this.root, ex);
		}
	}

	private Stored stored(Path file) {
		try {
			return new Stored(this.root.relativize(file).toString().replace('\\', '/'), Files.size(file),
					Files.getLastModifiedTime(file).toInstant());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot look at " + file, ex);
		}
	}

	/** On the disk before the name is: a power cut leaves no empty file behind. */
	private static void write(Path half, byte[] content) throws IOException {
		try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
			ByteBuffer bytes = ByteBuffer.wrap(content);
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
			channel.force(true);
		}
	}

	private static void move(Path half, Path target) throws IOException {
		try {
			Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (AtomicMoveNotSupportedException ex) {
			Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (FileAlreadyExistsException ex) {
			Files.deleteIfExists(half);
		}
	}

}
