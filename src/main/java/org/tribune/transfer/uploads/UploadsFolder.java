package org.tribune.transfer.uploads;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A copy of a WordPress uploads folder, or of the site that holds one.
 */
public final class UploadsFolder {

	private static final String UPLOADS = "/wp-content/uploads/";

	private final Path root;

	/**
	 * The folder.
	 */
	public UploadsFolder(Path root) {
		this.root = root.toAbsolutePath().normalize();
	}

	/**
	 * Whether an address is one of an upload.
	 */
	static boolean isUpload(String address) {
		return address.contains(UPLOADS);
	}

	/**
	 * The file that an address names: rather the original than one of the sizes WordPress
	 * made of it.
	 */
	public Optional<Path> find(String address) {
		String path = decoded(address.replaceFirst("[?#].*$", "").replaceFirst("^[a-z]+://[^/]+", ""));
		int uploads = path.indexOf(UPLOADS);
		String rest = (uploads >= 0) ? path.substring(uploads + UPLOADS.length()) : path.replaceFirst("^/+", "");
		return Stream
			.of(rest.replaceFirst("-[0-9]{1,5}x[0-9]{1,5}(\\.[A-Za-z]+)$", "$1"),
					rest.replaceFirst("-scaled(\\.[A-Za-z]+)$", "$1"), rest)
			.flatMap((name) -> List.of(name, "uploads/" + name, "wp-content/uploads/" + name).stream())
			.flatMap((name) -> inside(name).stream())
			.filter(Files::isRegularFile)
			.findFirst();
	}

	private Optional<Path> inside(String name) {
		try {
			Path file = this.root.resolve(name).normalize();
			return file.startsWith(this.root) ? Optional.of(file) : Optional.empty();
		}
		catch (InvalidPathException ex) {
			return Optional.empty();
		}
	}

	private static String decoded(String path) {
		try {
			return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return path;
		}
	}

}
