package org.tribune.distribution;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A document for machines, with a validator that is its own: whoever has it already is
 * told so, and nobody keeps it without asking.
 *
 * @param type media type
 * @param bytes in UTF-8
 */
public record Document(MediaType type, byte[] bytes) {

	/**
	 * A text.
	 * @param type media type, without a charset
	 */
	public static Document of(String type, String text) {
		return new Document(new MediaType(MediaType.parseMediaType(type), StandardCharsets.UTF_8),
				text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The beginning of an answer, to which headers may be added. The validator is weak so
	 * that the web server may compress.
	 */
	public ResponseEntity.BodyBuilder ok() {
		return kept().cacheControl(CacheControl.noCache());
	}

	/**
	 * The same for a document that notes what it shows
	 * ({@link org.tribune.site.PageContents}): it is kept, called back and handed on as
	 * pages are.
	 */
	public ResponseEntity.BodyBuilder kept() {
		return ResponseEntity.ok().contentType(this.type).eTag("W/\"" + digest() + "\"");
	}

	/**
	 * The answer.
	 */
	public ResponseEntity<byte[]> answer() {
		return ok().body(this.bytes);
	}

	/**
	 * The answer of a document that is kept.
	 */
	public ResponseEntity<byte[]> keptAnswer() {
		return kept().body(this.bytes);
	}

	/**
	 * Tells it from every other.
	 */
	public String digest() {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(this.bytes), 0, 16);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
