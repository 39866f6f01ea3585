package org.tribune.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Looks into the archives of exports, and forges them.
 */
final class Archive {

	private Archive() {
	}

	static List<String> lines(Path zip, Kind kind) throws IOException {
		try (ZipFile archive = new ZipFile(zip.toFile());
				BufferedReader reader = new BufferedReader(new InputStreamReader(
						archive.getInputStream(archive.getEntry(kind.entry())), StandardCharsets.UTF_8))) {
			return reader.lines().toList();
		}
	}

	static Map<String, Integer> entries(Path zip, String folder) throws IOException {
		Map<String, Integer> found = new TreeMap<>();
		try (ZipFile archive = new ZipFile(zip.toFile())) {
			for (ZipEntry entry : Collections.list(archive.entries())) {
				if (entry.getName().startsWith(folder)) {
					try (InputStream in = archive.getInputStream(entry)) {
						found.put(entry.getName(), Arrays.hashCode(in.readAllBytes()));
					}
				}
			}
		}
		return found;
	}

	/** Writes the archive anew with one entry changed. */
	static Path rewrite(Path file, Path other, UnaryOperator<String> change, String changed) throws IOException {
		try (ZipFile archive = new ZipFile(file.toFile());
				ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(other))) {
			for (ZipEntry entry : Collections.list(archive.entries())) {
				out.putNextEntry(new ZipEntry(entry.getName()));
				try (InputStream in = archive.getInputStream(entry)) {
					byte[] content = in.readAllBytes();
					out.write(entry.getName().equals(changed)
							? change.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
							: content);
				}
				out.closeEntry();
			}
		}
		return other;
	}

}
