package org.tribune.media.pixels;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Looks at a file before it is taken in: by its content, to the last pixel.
 */
public final class Inspection {

	/** Bytes of a file at most. */
	public static final int MOST_BYTES = 40 * 1024 * 1024;

	private static final int END_OF_ZIP_WITHIN = 66_000;

	/** What has no business in a picture: a page, a script, a document, an archive. */
	private static final List<String> FOREIGN = List.of("<script", "<html", "<!doctype html", "<?php", "%pdf-1.");

	private Inspection() {
	}

	/**
	 * Inspects a file.
	 * @param fileName as it came; must not contradict the content
	 * @throws RefusedFile when it cannot be taken in
	 */
	public static Inspected inspect(String fileName, byte[] content) {
		if (content.length > MOST_BYTES) {
			throw new RefusedFile(Refusal.TOO_LARGE, MOST_BYTES / (1024 * 1024));
		}
		FileKind kind = FileKind.of(content);
		kind.requireName(fileName);
		return switch (kind) {
			case SVG -> drawing(content);
			case PDF -> document(content);
			case GIF -> gif(content);
			case JPEG, PNG, WEBP -> picture(kind, content);
		};
	}

	private static Inspected drawing(byte[] content) {
		Drawing drawing = Drawing.read(content);
		return new Inspected(FileKind.SVG, content, drawing.width(), drawing.height(), false, true);
	}

	private static Inspected document(byte[] content) {
		String end = text(content, Math.max(0, content.length - 2048), content.length);
		if (!end.contains("%%EOF")) {
			throw new RefusedFile(Refusal.DAMAGED);
		}
		if (holdsArchive(content)) {
			throw new RefusedFile(Refusal.POLYGLOT);
		}
		return new Inspected(FileKind.PDF, content, 0, 0, false, false);
	}

	private static Inspected gif(byte[] content) {
		requireNothingForeign(content);
		GifFile gif = GifFile.read(content);
		Exposure first = Exposure.of(FileKind.GIF, gif.content());
		return new Inspected(FileKind.GIF, gif.content(), first.fullWidth(), first.fullHeight(), gif.frames() > 1,
				first.isTransparent());
	}

	private static Inspected picture(FileKind kind, byte[] content) {
		requireNothingForeign(content);
		Exposure exposure = Exposure.of(kind, content);
		return new Inspected(kind, content, exposure.fullWidth(), exposure.fullHeight(), false,
				exposure.isTransparent());
	}

	private static void requireNothingForeign(byte[] content) {
		String all = text(content, 0, content.length).toLowerCase(Locale.ROOT);
		if (holdsArchive(content) || FOREIGN.stream().anyMatch(all::contains)) {
			throw new RefusedFile(Refusal.POLYGLOT);
		}
	}

	private static boolean holdsArchive(byte[] content) {
		return text(content, Math.max(0, content.length - END_OF_ZIP_WITHIN), content.length)
			.contains("PK\u0005\u0006");
	}

	private static String text(byte[] content, int from, int to) {
		return new String(content, from, to - from, StandardCharsets.ISO_8859_1);
	}

}
