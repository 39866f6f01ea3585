package org.tribune.media;

import java.nio.file.Path;

/**
 * A store of media in a directory of a test's own.
 */
public final class TemporaryMedia {

	private TemporaryMedia() {
	}

	/**
	 * The originals in a directory.
	 */
	public static Originals in(Path directory) {
		return new Originals(new FileMediaStore(directory));
	}

}
