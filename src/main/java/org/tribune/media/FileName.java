package org.tribune.media;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The last part of an image's address, made of the name its file came with.
 */
final class FileName {

	private static final int LONGEST = 120;

	private FileName() {
	}

	/**
	 * A name with the extension of what is served.
	 */
	static String of(String fileName, String extension) {
		return safe(stem(lastPart(fileName))) + "." + extension;
	}

	/**
	 * The name of a file that lies elsewhere.
	 */
	static String ofAddress(String address) {
		String path = address.replaceFirst("[?#].*$", "");
		String name = lastPart(path).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
		return name.isEmpty() ? "image" : name.substring(Math.max(0, name.length() - LONGEST));
	}

	private static String lastPart(String path) {
		return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
	}

	private static String stem(String name) {
		return name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
	}

	private static String safe(String stem) {
		String plain = Normalizer.normalize(stem, Normalizer.Form.NFD)
			.replaceAll("\\p{M}+", "")
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-+|-+$", "");
		String name = plain.substring(0, Math.min(LONGEST, plain.length()));
		return name.isEmpty() ? "image" : name;
	}

}
