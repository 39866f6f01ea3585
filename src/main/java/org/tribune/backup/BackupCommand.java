package org.tribune.backup;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

import org.tribune.command.Command;
import org.tribune.command.FileArgument;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * {@code backup FILE}: database and media in one file.
 */
@Component
class BackupCommand implements Command {

	private final Backup backup;

	private final BackupLog log;

	BackupCommand(Backup backup, BackupLog log) {
		this.backup = backup;
		this.log = log;
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
		note(contents, out);
		out.println(
				"The key of second factors (staff.key, or tribune.staff.secret-key) is not in it: keep it elsewhere.");
		return 0;
	}

	/** The backup is good, whether or not the site hears of it. */
	private void note(BackupContents contents, PrintStream out) {
		try {
			this.log.note(contents);
		}
		catch (DataAccessException ex) {
			out.println("The site could not be told of it, and will ask for a backup: "
					+ ex.getMostSpecificCause().getMessage());
		}
	}

}
