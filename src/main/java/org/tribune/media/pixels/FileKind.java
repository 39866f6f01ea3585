package org.tribune.media.pixels;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of files the library takes in, told by their bytes and never by their name.
 */
public enum FileKind {

	/** A photograph. */
	JPEG("image/jpeg", "jpg", "jpeg", "jpe", "jfif"),

	/** A picture without loss, perhaps transparent. */
	PNG("image/png", "png"),

	/** A photograph or picture of the web. */
	WEBP("image/webp", "webp"),

	/** A picture of few colours, perhaps animated. */
	GIF("image/gif", "gif"),

	/** A drawing. */
	SVG("image/svg+xml", "svg"),

	/** A document to download. */
	PDF("application/pdf", "pdf");

	private static final Set<String> UNREAD_BRANDS = Set.of("heic", "heix", "hevc", "hevx", "heim", "heis", "mif1",
			"msf1", "avif", "avis");

	private final String contentType;

	private final List<String> extensions;

	FileKind(String contentType, String... extensions) {
		this.contentType = contentType;
		this.extensions = List.of(extensions);
	}

	/**
	 * The media type.
	 */
	public String contentType() {
		return this.contentType;
	}

	/**
	 * The usual extension.
	 */
	public String extension() {
		return this.extensions.getFirst();
	}

	/**
	 * Whether it is made of pixels, so that renditions of it can be made.
	 */
	public boolean isRaster() {
		return this != SVG && this != PDF;
	}

	/**
	 * Whether one may stand where the other stood: pixels for pixels, and its like.
	 */
	public boolean replaces(FileKind other) {
		return this == other || (isRaster() && other.isRaster());
	}

	/**
	 * The kind with this media type.
	 */
	public static FileKind ofContentType(String contentType) {
		return Arrays.stream(values()).filter((one) -> one.contentType.equals(contentType)).findFirst().orElseThrow();
	}

	/**
	 * What the bytes are.
	 * @throws RefusedFile when they are nothing that is taken in
	 */
	static FileKind of(byte[] content) {
		if (content.length == 0) {
			throw new RefusedFile(Refusal.EMPTY);
		}
		if (starts(content, 0, "\u00ff\u00d8\u00ff")) {
			return JPEG;
		}
		if (starts(content, 0, "\u0089PNG\r\n\u001a\n")) {
			return PNG;
		}
		if (starts(content, 0, "RIFF") && starts(content, 8, "WEBP")) {
			return WEBP;
		}
		if (starts(content, 0, "GIF87a") || starts(content, 0, "GIF89a")) {
			return GIF;
		}
		if (starts(content, 0, "%PDF-")) {
			return PDF;
		}
		if (starts(content, 4, "ftyp") && UNREAD_BRANDS.contains(text(content, 8, 4))) {
			throw new RefusedFile(Refusal.HEIC);
		}
		if (isDrawing(content)) {
			return SVG;
		}
		throw new RefusedFile(Refusal.UNKNOWN);
	}

	/**
	 * A name without extension may be anything; one with an extension says what it is.
	 */
	void requireName(String fileName) {
		String extension = extension(fileName);
		if (extension.isEmpty() || this.extensions.contains(extension)) {
			return;
		}
		Optional<FileKind> claimed = Arrays.stream(values())
			.filter((one) -> one.extensions.contains(extension))
			.findFirst();
		throw new RefusedFile(Refusal.WRONG_NAME, claimed.map(Enum::name).orElse("." + extension), name());
	}

	private static String extension(String fileName) {
		int dot = fileName.lastIndexOf('.');
		String extension = (dot >= 0) ? fileName.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
		return extension.matches("[a-z0-9]{1,5}") ? extension : "";
	}

	private static boolean isDrawing(byte[] content) {
		String beginning = new String(content, 0, Math.min(content.length, 4096), StandardCharsets.UTF_8);
		return beginning.stripLeading().startsWith("<") && beginning.contains("<svg");
	}

	private static boolean starts(byte[] content, int offset, String signature) {
		return text(content, offset, signature.length()).equals(signature);
	}

	private static String text(byte[] content, int offset, int length) {
		return (content.length >= offset + length) ? new String(content, offset, length, StandardCharsets.ISO_8859_1)
				: "";
	}

}
