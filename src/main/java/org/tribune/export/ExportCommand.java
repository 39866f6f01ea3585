package org.tribune.export;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.tribune.command.Command;

import org.springframework.stereotype.Component;

/**
 * {@code export FILE}: the magazine in an open format.
 */
@Component
class ExportCommand implements Command {

	private final Export export;

	ExportCommand(Export export) {
		this.export = export;
	}

	@Override
	public String name() {
		return "export";
	}

	@Override
	public String usage() {
		return "FILE   writes the magazine as JSON Lines, media and a WordPress file into a new archive";
	}

	@Override
	public int run(List<String> arguments, PrintStream out) {
		if (arguments.size() != 1) {
			throw new IllegalArgumentException("Name the file to write.");
		}
		Path file = Path.of(arguments.getFirst()).toAbsolutePath();
		if (Files.exists(file)) {
			throw new IllegalArgumentException(file + " is there already. Name a new file.");
		}
		Path directory = file.getParent();
		if (directory == null || !Files.isDirectory(directory)) {
			throw new IllegalArgumentException("There is no directory for " + file + ".");
		}
		Manifest manifest = this.export.write(file);
		manifest.lines().forEach((entry, count) -> out.println("  " + entry + ": " + count));
		out.println(
				manifest.count() + " lines and " + manifest.media() + " media, as of " + manifest.made() + ": " + file);
		return 0;
	}

}
