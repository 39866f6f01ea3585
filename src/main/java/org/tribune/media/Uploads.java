package org.tribune.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.tribune.media.pixels.Inspected;
import org.tribune.media.pixels.Inspection;
import org.tribune.media.pixels.RefusedFile;

/**
 * Takes files from the people of the newsroom. Each is read into memory, inspected and
 * kept in the darkroom, so that a hundred at once need no more than one.
 */
@Component
public class Uploads {

	private final Darkroom darkroom;

	private final MediaLibrary library;

	Uploads(Darkroom darkroom, MediaLibrary library) {
		this.darkroom = darkroom;
		this.library = library;
	}

	/**
	 * Adds a file to the library, or finds it there.
	 * @param memberId who sent it
	 * @throws RefusedFile when it is not fit
	 */
	public Image add(String fileName, InputStreamSource content, long memberId) {
		return this.darkroom.now(() -> this.library.keep(fileName, inspect(fileName, content), memberId));
	}

	/**
	 * Puts another file in the place of an image's.
	 * @throws RefusedFile when it is not fit
	 */
	public Image replace(long imageId, String fileName, InputStreamSource content) {
		return this.darkroom.now(() -> this.library.replace(imageId, inspect(fileName, content)));
	}

	private static Inspected inspect(String fileName, InputStreamSource content) {
		try (InputStream in = content.getInputStream()) {
			return Inspection.inspect(fileName, in.readNBytes(Inspection.MOST_BYTES + 1));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
