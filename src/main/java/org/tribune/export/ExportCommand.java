package org.tribune.export;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

import org.tribune.command.Command;
import org.tribune.command.FileArgument;

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
		Path file = FileArgument.toWrite(arguments, "Name the file to write.");
		Manifest manifest = this.export.write(file);
		manifest.lines().forEach((entry, count) -> out.println("  " + entry + ": " + count));
		out.println(
				manifest.count() + " lines and " + manifest.media() + " media, as of " + manifest.made() + ": " + file);
		return 0;
	}

}
