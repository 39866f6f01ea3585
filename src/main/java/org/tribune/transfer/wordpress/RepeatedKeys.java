package org.tribune.transfer.wordpress;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds keys that an export uses more than once, at eight bytes a key: keys are compared
 * by a hash of 64 bits.
 */
class RepeatedKeys {

	private static final long PRIME = 0x100000001b3L;

	private long[] hashes = new long[1024];

	private int count;

	private final Set<Long> repeated = new HashSet<>();

	void add(String key) {
		if (this.count == this.hashes.length) {
			this.hashes = Arrays.copyOf(this.hashes, 2 * this.count);
		}
		this.hashes[this.count++] = hash(key);
	}

	/**
	 * All keys are there.
	 */
	void seal() {
		Arrays.sort(this.hashes, 0, this.count);
		for (int index = 1; index < this.count; index++) {
			if (this.hashes[index] == this.hashes[index - 1]) {
				this.repeated.add(this.hashes[index]);
			}
		}
		this.hashes = new long[0];
	}

	boolean contains(String key) {
		return this.repeated.contains(hash(key));
	}

	/** FNV-1a. */
	private static long hash(String key) {
		long hash = 0xcbf29ce484222325L;
		for (byte part : key.getBytes(StandardCharsets.UTF_8)) {
			hash = (hash ^ (part & 0xFF)) * PRIME;
		}
		return hash;
	}

}
