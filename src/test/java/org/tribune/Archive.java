package org.tribune;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Looks into the archives of exports and backups, and forges them.
 */
public final class Archive {

	private Archive() {
	}

	/**
	 * The lines of one entry.
	 */
	public static List<String> lines(Path zip, String entry) throws IOException {
		try (ZipFile archive = new ZipFile(zip.toFile());
				InputStream in = archive.getInputStream(archive.getEntry(entry))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
	}

	/**
	 * Shows every entry of a folder.
	 */
	public static void each(Path zip, String folder, Seen seen) throws IOException {
		try (ZipFile archive = new ZipFile(zip.toFile())) {
			for (ZipEntry entry : Collections.list(archive.entries())) {
				if (entry.getName().startsWith(folder)) {
					try (InputStream in = archive.getInputStream(entry)) {
						seen.entry(entry.getName(), in.readAllBytes());
					}
				}
			}
		}
	}

	/**
	 * What is in a folder, by name: a digest of each.
	 */
	public static TreeMap<String, Integer> digests(Path zip, String folder) throws IOException {
		TreeMap<String, Integer> found = new TreeMap<>();
		each(zip, folder, (name, content) -> found.put(name, Arrays.hashCode(content)));
		return found;
	}

	/**
	 * Writes the archive anew without some entries and with another one changed.
	 */
	public static Path rewrite(Path file, Path other, Set<String> without, UnaryOperator<String> change, String changed)
			throws IOException {
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(other))) {
			each(file, "", (name, content) -> {
				if (!without.contains(name)) {
					out.putNextEntry(new ZipEntry(name));
					out.write(name.equals(changed)
							? change.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
							: content);
					out.closeEntry();
				}
			});
		}
		return other;
	}

	/**
	 * Looks at an entry.
	 */
	@FunctionalInterface
	public interface Seen {

		/**
		 * Looks at one.
		 */
		void entry(String name, byte[] content) throws IOException;

	}

}
