package org.tribune.backup;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

import org.tribune.command.Command;
import org.tribune.command.FileArgument;

import org.springframework.stereotype.Component;

/**
 * {@code backup FILE}: database and media in one file.
 */
@Component
class BackupCommand implements Command {

	private final Backup backup;

	BackupCommand(Backup backup) {
		this.backup = backup;
	}

	@Override
	public String name() {
		return "backup";
	}

	@Override
	public String usage() {
		return "FILE   writes the database and the originals of the media into a new file, while the site goes on";
	}

	@Override
	public int run(List<String> arguments, PrintStream out) {
		Path file = FileArgument.toWrite(arguments, "Name the file to write.");
		BackupContents contents = this.backup.write(file);
		out.println(contents.rows() + " rows of " + contents.tables().size() + " tables, " + contents.files()
				+ " media files, as of " + contents.made() + ": " + file);
		out.println(
				"The key of second factors (staff.key, or tribune.staff.secret-key) is not in it: keep it elsewhere.");
		return 0;
	}

}
