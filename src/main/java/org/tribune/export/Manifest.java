package org.tribune.export;

import java.time.Instant;
import java.util.Map;

/**
 * What an export holds, written last: a file without it was cut short.
 *
 * @param format of the archive; this class reads and writes {@link #FORMAT}
 * @param made when it was begun: it shows the magazine as it was then
 * @param lines how many each file has
 * @param media how many originals of images and documents
 */
record Manifest(int format, Instant made, Map<String, Long> lines, long media) {

	static final int FORMAT = 1;

	/** The name of its entry in the archive. */
	static final String ENTRY = "export.json";

	/** The entry that other publishing systems read. */
	static final String WXR = "wordpress.xml";

	long count() {
		return this.lines.values().stream().mapToLong(Long::longValue).sum();
	}

}
