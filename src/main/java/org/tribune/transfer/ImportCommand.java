package org.tribune.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.context.MessageSource;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;
import org.tribune.command.Command;

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

	private final MessageSource messageSource;

	ImportCommand(List<Importer> importers, MessageSource messageSource) {
		this.importers = importers;
		this.messageSource = messageSource;
	}

	@Override
	public String name() {
		return "import";
	}

	@Override
	public String usage() {
		return "FILE   takes in a WordPress export (WXR)";
	}

	@Override
	public int run(List<String> arguments, PrintStream out) {
		Messages messages = new Messages(this.messageSource, Messages.terminal(System.getenv()));
		if (arguments.size() != 1) {
			throw new IllegalArgumentException(messages.of("one-file"));
		}
		Path path = Path.of(arguments.getFirst());
		if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
			throw new IllegalArgumentException(messages.of("no-file", path));
		}
		try {
			return run(importer(path, messages), ExportFile.of(path), out, messages);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
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
