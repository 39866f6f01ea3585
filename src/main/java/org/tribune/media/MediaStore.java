package org.tribune.media;

import java.time.Instant;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;

/**
 * Where files lie: originals under their digest, renditions under the digest of their
 * original. What lies under a key never changes, and is there whole or not at all.
 */
interface MediaStore {

	/**
	 * Keeps a file unless the key is known.
	 */
	void keep(String key, byte[] content);

	/**
	 * The file under a key, with its length.
	 */
	@Nullable Resource find(String key);

	/**
	 * Forgets a file, if it is there.
	 */
	void remove(String key);

	/**
	 * Every file, to be closed after use.
	 */
	Stream<Stored> all();

	/**
	 * A file of the store.
	 */
	record Stored(String key, long bytes, Instant since) {
	}

	/**
	 * The key of an original.
	 */
	static String original(String sha256) {
		return sha256.substring(0, 2) + "/" + sha256;
	}

	/**
	 * The key of a rendition.
	 * @param file its name and format
	 */
	static String rendition(String sha256, String file) {
		return "renditions/" + original(sha256) + "/" + file;
	}

}
