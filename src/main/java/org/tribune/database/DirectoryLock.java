package org.tribune.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * Keeps a second Tribune away from a data directory. The operating system releases the
 * lock when the process ends, however it ends; the file itself stays.
 */
final class DirectoryLock implements AutoCloseable {

	/**
	 * Where the locked byte lies: beyond the text, so that Windows lets others read it.
	 */
	private static final long POSITION = 1L << 20;

	/**
	 * The files this process has locked. It must not open them again: on Unix, closing
	 * any channel of a file drops the lock.
	 */
	private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

	private final Path file;

	private final FileChannel channel;

	private DirectoryLock(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	/**
	 * Takes the lock, unless a process has it, be it this one.
	 * @param file the absolute path of the lock file; created when missing
	 * @param command whether this process runs a command rather than the site
	 */
	static Optional<DirectoryLock> tryAcquire(Path file, boolean command) throws IOException {
		if (!HELD_HERE.add(file)) {
			return Optional.empty();
		}
		DirectoryLock lock = null;
		try {
			lock = lock(file);
			if (lock != null) {
				lock.write(new Holder(ProcessHandle.current().pid(), command));
			}
			return Optional.ofNullable(lock);
		}
		finally {
			if (lock == null) {
				HELD_HERE.remove(file);
			}
		}
	}

	/**
	 * Who has the lock, as far as is known: the last process that took it.
	 */
	static Optional<Holder> holder(Path file) throws IOException {
		if (HELD_HERE.contains(file)) {
			return Optional.of(new Holder(ProcessHandle.current().pid(), false));
		}
		return Holder.parse(Files.readString(file));
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
		HELD_HERE.remove(this.file);
	}

	private static @Nullable DirectoryLock lock(Path file) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		FileLock lock = null;
		try {
			lock = channel.tryLock(POSITION, 1, false);
			return (lock != null) ? new DirectoryLock(file, channel) : null;
		}
		finally {
			if (lock == null) {
				channel.close();
			}
		}
	}

	private void write(Holder holder) throws IOException {
		this.channel.truncate(0);
		this.channel.write(ByteBuffer.wrap(holder.text().getBytes(StandardCharsets.UTF_8)), 0);
	}

	/**
	 * The process that has the lock.
	 *
	 * @param pid its number
	 * @param command whether it runs a command rather than the site
	 */
	record Holder(long pid, boolean command) {

		private static final String COMMAND = " command";

		static Optional<Holder> parse(String text) {
			String line = text.strip();
			boolean command = line.endsWith(COMMAND);
			String pid = command ? line.substring(0, line.length() - COMMAND.length()) : line;
			return pid.matches("\\d{1,18}") ? Optional.of(new Holder(Long.parseLong(pid), command)) : Optional.empty();
		}

		String text() {
			return this.pid + (this.command ? COMMAND : "") + "\n";
		}

	}

}
