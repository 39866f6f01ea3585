package org.tribune.backup;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

import org.tribune.command.Command;
import org.tribune.command.FileArgument;

import org.springframework.stereotype.Component;

/**
 * {@code restore FILE}: fills an empty site from a backup.
 */
@Component
class RestoreCommand implements Command {

	private final Restoration restoration;

	RestoreCommand(Restoration restoration) {
		this.restoration = restoration;
	}

	@Override
	public String name() {
		return "restore";
	}

	@Override
	public String usage() {
		return "FILE   fills an empty site from a backup";
	}

	@Override
	public int run(List<String> arguments, PrintStream out) {
		Path file = FileArgument.toRead(arguments, "Name the file to restore.");
		BackupContents contents = this.restoration.read(file);
		out.println(contents.rows() + " rows of " + contents.tables().size() + " tables and " + contents.files()
				+ " media files are back, as of " + contents.made() + ".");
		return 0;
	}

}
