package org.tribune.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;
import org.tribune.command.Command;
import org.tribune.transfer.uploads.Attachments;
import org.tribune.transfer.uploads.UploadsFolder;

/**
 * {@code import FILE}: takes in the export of another publishing system.
 */
@Component
class ImportCommand implements Command {

	private static final int DONE = 0;

	private static final int INCOMPLETE = 1;

	private static final int PROBE = 4096;

	private static final int ZIP = 0x504B;

	private static final int GZIP = 0x1F8B;

	private final List<Importer> importers;

	private final Attachments attachments;

	private final MessageSource messageSource;

	ImportCommand(List<Importer> importers, Attachments attachments, MessageSource messageSource) {
		this.attachments = attachments;
		this.importers = importers;
		this.messageSource = messageSource;
	}

	@Override
	public String name() {
		return "import";
	}

	@Override
	public String usage() {
		return "FILE [--media DIR]   takes in a WordPress export (WXR), and the files of its uploads folder";
	}

	@Override
	public int run(List<String> arguments, PrintStream out) {
		Messages messages = new Messages(this.messageSource, Messages.terminal(System.getenv()));
		List<String> words = new ArrayList<>(arguments);
		Path folder = folder(words, messages);
		if (words.size() != 1) {
			throw new IllegalArgumentException(messages.of("one-file"));
		}
		Path path = Path.of(words.getFirst());
		if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
			throw new IllegalArgumentException(messages.of("no-file", path));
		}
		try {
			int code = run(importer(path, messages), ExportFile.of(path), readable(out), messages);
			return (folder != null) ? Math.max(code, attach(folder, readable(out), messages)) : code;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Takes the folder out of the words. */
	private static @Nullable Path folder(List<String> words, Messages messages) {
		int option = words.indexOf("--media");
		if (option < 0) {
			return null;
		}
		Path folder = Path.of((option + 1 < words.size()) ? words.get(option + 1) : "");
		if (option + 1 >= words.size() || !Files.isDirectory(folder)) {
			throw new IllegalArgumentException(messages.of("no-folder", folder));
		}
		words.subList(option, option + 2).clear();
		return folder;
	}

	/** What is missing is told; the rest is there. */
	private int attach(Path folder, PrintStream out, Messages messages) {
		Attachments.Outcome outcome = this.attachments.attach(new UploadsFolder(folder));
		out.println();
		out.println(messages.of("media.attached", outcome.attached().size(), outcome.articles().size()));
		outcome.missing()
			.forEach((address, reason) -> out.println("  " + messages.of("line", address,
					reason.isEmpty() ? messages.of("media.missing") : messages.of("media.unfit"))));
		return outcome.missing().isEmpty() ? DONE : INCOMPLETE;
	}

	private Importer importer(Path path, Messages messages) throws IOException {
		try (InputStream bytes = Files.newInputStream(path)) {
			byte[] start = bytes.readNBytes(PROBE);
			int signature = (start.length > 1) ? (start[0] & 0xFF) << 8 | start[1] & 0xFF : 0;
			if (signature == ZIP || signature == GZIP) {
				throw new IllegalArgumentException(messages.of("compressed", path));
			}
			return this.importers.stream()
				.filter((importer) -> importer.recognises(start))
				.findFirst()
				.orElseThrow(() -> new IllegalArgumentException(messages.of("not-an-export", path)));
		}
	}

	/**
	 * Where the terminal's settings name no encoding, Java falls back to ASCII, which has
	 * no accents: terminals read UTF-8.
	 */
	private static PrintStream readable(PrintStream out) {
		return out.charset().equals(StandardCharsets.US_ASCII) ? new PrintStream(out, true, StandardCharsets.UTF_8)
				: out;
	}

	private static int run(Importer importer, ExportFile file, PrintStream out, Messages messages) {
		try (ImportReport report = new ImportReport(messages)) {
			try {
				if (!importer.run(file, out, report)) {
					return INCOMPLETE;
				}
				report.print(out);
				return report.hasProblems() ? INCOMPLETE : DONE;
			}
			catch (IOException | ImportAbortedException ex) {
				report.print(out);
				out.println(messages.of("aborted", reason(ex)));
				return INCOMPLETE;
			}
		}
	}

	private static String reason(Exception ex) {
		String message = String.valueOf(NestedExceptionUtils.getMostSpecificCause(ex).getMessage());
		return message.lines().findFirst().orElse("");
	}

}
