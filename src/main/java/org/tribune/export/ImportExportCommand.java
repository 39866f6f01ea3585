package org.tribune.export;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

import org.tribune.command.Command;
import org.tribune.command.FileArgument;

import org.springframework.stereotype.Component;

/**
 * {@code import-export FILE}: fills an empty site from an export.
 */
@Component
class ImportExportCommand implements Command {

	private final Homecoming homecoming;

	ImportExportCommand(Homecoming homecoming) {
		this.homecoming = homecoming;
	}

	@Override
	public String name() {
		return "import-export";
	}

	@Override
	public String usage() {
		return "FILE   fills an empty site from what “export” wrote";
	}

	@Override
	public int run(List<String> arguments, PrintStream out) {
		Path file = FileArgument.toRead(arguments, "Name the file to read.");
		Manifest manifest = this.homecoming.read(file);
		out.println(manifest.count() + " lines and " + manifest.media() + " media are back, as of " + manifest.made()
				+ ". Suggestions are computed anew once the site runs, the search index by “reindex”.");
		return 0;
	}

}
