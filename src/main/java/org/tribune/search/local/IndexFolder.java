package org.tribune.search.local;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

import org.springframework.util.FileSystemUtils;

/**
 * The place of one process among those that share a directory: the first that no other
 * holds. In it, the index and, while that is made again, the next one.
 */
final class IndexFolder implements Closeable {

	private static final int PROCESSES = 64;

	private static final String INDEX = "index-";

	private static final String LOCK = "lock";

	private static final String PROGRESS = "progress";

	private final @Nullable Path path;

	private final @Nullable FileChannel lock;

	private IndexFolder(@Nullable Path path, @Nullable FileChannel lock) {
		this.path = path;
		this.lock = lock;
	}

	/**
	 * A place in memory.
	 */
	static IndexFolder inMemory() {
		return new IndexFolder(null, null);
	}

	/**
	 * Takes a place below a directory.
	 * @throws IOException when nothing can be written there, or every place is taken
	 */
	static IndexFolder take(Path base) throws IOException {
		for (int number = 0; number < PROCESSES; number++) {
			Path path = Files.createDirectories(base.toAbsolutePath().resolve(Integer.toString(number)));
			FileChannel channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			if (lock(channel) != null) {
				return new IndexFolder(path, channel);
			}
			channel.close();
		}
		throw new IOException("every place for a search index in " + base + " is taken");
	}

	/**
	 * Whether another process has the first place.
	 */
	static boolean isTaken(Path base) throws IOException {
		Path file = base.resolve("0").resolve(LOCK);
		if (!Files.exists(file)) {
			return false;
		}
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			return lock(channel) == null;
		}
	}

	/**
	 * The index of the process that has the first place.
	 */
	static IndexFolder first(Path base) {
		return new IndexFolder(base.resolve("0"), null);
	}

	/**
	 * Lets others read how far a new index is.
	 */
	void note(long done, long total) throws IOException {
		if (this.path != null) {
			Files.writeString(this.path.resolve(PROGRESS), done + " / " + total);
		}
	}

	/**
	 * How far a new index is; empty when nothing is known of one.
	 */
	String noted() throws IOException {
		Path file = (this.path != null) ? this.path.resolve(PROGRESS) : null;
		return (file != null && Files.exists(file)) ? Files.readString(file) : "";
	}

	private static @Nullable FileLock lock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	/**
	 * The directories of indexes, the newest first; none in memory.
	 */
	List<Path> indexes() throws IOException {
		if (this.path == null) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(this.path)) {
			return files.filter((file) -> file.getFileName().toString().matches(INDEX + "[0-9]+"))
				.sorted(Comparator.comparingInt(IndexFolder::number).reversed())
				.toList();
		}
	}

	/**
	 * Where the next index is made.
	 */
	Directory next() throws IOException {
		if (this.path == null) {
			return new ByteBuffersDirectory();
		}
		List<Path> indexes = indexes();
		int number = indexes.isEmpty() ? 1 : number(indexes.getFirst()) + 1;
		return FSDirectory.open(this.path.resolve(INDEX + number));
	}

	/**
	 * Removes all indexes but one, known by the name of its directory: the way to it may
	 * be written otherwise. What cannot be removed yet is at the next occasion.
	 */
	void keepOnly(@Nullable Path index) throws IOException {
		for (Path other : indexes()) {
			if (index == null || !other.getFileName().equals(index.getFileName())) {
				FileSystemUtils.deleteRecursively(other);
			}
		}
	}

	private static int number(Path index) {
		return Integer.parseInt(index.getFileName().toString().substring(INDEX.length()));
	}

	@Override
	public void close() throws IOException {
		if (this.lock != null) {
			this.lock.close();
		}
	}

}
