package org.tribune.site;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;

/**
 * A style sheet that is made and not a file, and the address under which it may be kept
 * for ever: it changes with the style sheet.
 *
 * @param css the style sheet
 * @param address path and digest
 */
public record MadeStylesheet(String css, String address) {

	private static final int DIGITS = 12;

	/**
	 * Under a path.
	 */
	public static MadeStylesheet at(String path, String css) {
		String digest = DigestUtils.md5DigestAsHex(css.getBytes(StandardCharsets.UTF_8));
		return new MadeStylesheet(css, path + "?v=" + digest.substring(0, DIGITS));
	}

	/**
	 * The answer to whoever asks for it. Under an address that is not its own it is not
	 * to be kept: another node may know a newer one.
	 * @param asked the digest in the address
	 */
	public ResponseEntity<String> answer(String asked) {
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
			.cacheControl(this.address.endsWith("=" + asked)
					? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable() : CacheControl.noCache())
			.body(this.css);
	}

}
