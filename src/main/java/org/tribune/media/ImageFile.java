package org.tribune.media;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;
import org.tribune.media.pixels.Inspected;

/**
 * What is known of a stored original.
 *
 * @param contentType its media type
 * @param byteSize in bytes
 * @param width in pixels, for a drawing in CSS pixels; null for a document
 * @param height in pixels
 * @param animated whether it moves
 * @param transparent whether something behind it shows through
 * @param sha256 digest in lower-case hexadecimal
 */
record ImageFile(String contentType, long byteSize, @Nullable Integer width, @Nullable Integer height, boolean animated,
		boolean transparent, String sha256) {

	static ImageFile of(Inspected file) {
		boolean sized = file.width() > 0;
		return new ImageFile(file.kind().contentType(), file.content().length, sized ? file.width() : null,
				sized ? file.height() : null, file.animated(), file.transparent(), digest(file.content()));
	}

	private static String digest(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
