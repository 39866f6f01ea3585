package org.tribune.backup;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.tribune.command.Command;

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
		BackupContents contents = this.backup.write(file);
		out.println(contents.rows() + " rows of " + contents.tables().size() + " tables, " + contents.files()
				+ " media files, as of " + contents.made() + ": " + file);
		out.println(
				"The key of second factors (staff.key, or tribune.staff.secret-key) is not in it: keep it elsewhere.");
		return 0;
	}

}
