package org.tribune.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The one file that a command is told to write or to read.
 */
public final class FileArgument {

	private FileArgument() {
	}

	/**
	 * A file that is not there yet, in a directory that is.
	 * @param arguments of the command
	 * @param wish what the person at the terminal is asked for
	 * @throws IllegalArgumentException when there is not one argument, or it cannot be
	 * written
	 */
	public static Path toWrite(List<String> arguments, String wish) {
		Path file = only(arguments, wish);
		if (Files.exists(file)) {
			throw new IllegalArgumentException(file + " is there already. Name a new file.");
		}
		Path directory = file.getParent();
		if (directory == null || !Files.isDirectory(directory)) {
			throw new IllegalArgumentException("There is no directory for " + file + ".");
		}
		return file;
	}

	/**
	 * A file that is there.
	 * @param arguments of the command
	 * @param wish what the person at the terminal is asked for
	 * @throws IllegalArgumentException when there is not one argument, or no such file
	 */
	public static Path toRead(List<String> arguments, String wish) {
		Path file = only(arguments, wish);
		if (!Files.isRegularFile(file)) {
			throw new IllegalArgumentException("There is no file " + file + ".");
		}
		return file;
	}

	private static Path only(List<String> arguments, String wish) {
		if (arguments.size() != 1) {
			throw new IllegalArgumentException(wish);
		}
		return Path.of(arguments.getFirst()).toAbsolutePath();
	}

}
