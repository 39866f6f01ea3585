package org.tribune.media;

import java.io.PrintStream;
import java.util.List;

import org.springframework.stereotype.Component;
import org.tribune.command.Command;

/**
 * {@code clean-media}: lists what lies in the media store without an image, and removes
 * it when told to.
 */
@Component
class CleanUpCommand implements Command {

	private static final String DELETE = "--delete";

	private final CleanUp cleanUp;

	CleanUpCommand(CleanUp cleanUp) {
		this.cleanUp = cleanUp;
	}

	@Override
	public String name() {
		return "clean-media";
	}

	@Override
	public String usage() {
		return "[--delete]   lists media files that belong to no image; removes them with --delete";
	}

	@Override
	public int run(List<String> arguments, PrintStream out) {
		boolean delete = arguments.equals(List.of(DELETE));
		if (!delete && !arguments.isEmpty()) {
			throw new IllegalArgumentException("clean-media takes no other word than " + DELETE);
		}
		long bytes = 0;
		List<MediaStore.Stored> orphans = this.cleanUp.orphans();
		for (MediaStore.Stored orphan : orphans) {
			out.println((delete ? "removed " : "would remove ") + orphan.key() + " (" + orphan.bytes() + " bytes)");
			bytes += orphan.bytes();
			if (delete) {
				this.cleanUp.remove(orphan);
			}
		}
		out.println(orphans.size() + " files, " + bytes + " bytes" + (delete ? "" : "; nothing was removed"));
		return 0;
	}

}
