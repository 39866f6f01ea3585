package org.tribune.watch.health;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.stereotype.Component;
import org.tribune.database.DataDirectory;

/**
 * Whether images and the database have room to grow.
 */
@Component
class DiskCheck implements Check {

	private static final long GIGA = 1_000_000_000;

	private final DataDirectory directory;

	DiskCheck(DataDirectory directory) {
		this.directory = directory;
	}

	@Override
	public List<Symptom> look() {
		Path path = this.directory.path();
		if (!Files.isDirectory(path)) {
			return List.of();
		}
		try {
			FileStore disk = Files.getFileStore(path);
			return judge(disk.getUsableSpace(), disk.getTotalSpace());
		}
		catch (IOException ex) {
			return List.of(Symptom.warning("disk-unknown", "", String.valueOf(ex.getMessage())));
		}
	}

	/** What room tells: both in bytes. */
	static List<Symptom> judge(long free, long size) {
		String room = String.valueOf(Math.round(free / (double) GIGA * 10) / 10.0);
		if (free < GIGA / 2) {
			return List.of(Symptom.alarm("disk-full", "", room));
		}
		return (free < 5 * GIGA && free < size / 10) ? List.of(Symptom.warning("disk-low", "", room)) : List.of();
	}

}
