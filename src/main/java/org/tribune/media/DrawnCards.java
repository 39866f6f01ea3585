package org.tribune.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Keeps pictures that are drawn and not sent in, so that each is drawn once.
 */
@Component
public class DrawnCards {

	private final MediaStore store;

	private final Darkroom darkroom;

	DrawnCards(MediaStore store, Darkroom darkroom) {
		this.store = store;
		this.darkroom = darkroom;
	}

	/**
	 * The picture of this name, drawn when it is not there.
	 * @param name says all that the picture depends on
	 */
	public byte[] find(String name, Supplier<byte[]> drawing) {
		String key = "cards/" + name + ".png";
		Resource kept = this.store.find(key);
		return (kept != null) ? bytes(kept) : this.darkroom.now(() -> {
			byte[] drawn = drawing.get();
			this.store.keep(key, drawn);
			return drawn;
		});
	}

	private static byte[] bytes(Resource file) {
		try {
			return file.getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
