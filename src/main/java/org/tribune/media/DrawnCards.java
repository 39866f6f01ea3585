package org.tribune.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
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
	public Card find(String name, Supplier<byte[]> drawing) {
		String key = "cards/" + name + ".png";
		Resource kept = this.store.find(key);
		return (kept != null) ? card(kept) : this.darkroom.now(() -> {
			byte[] drawn = drawing.get();
			this.store.keep(key, drawn);
			Resource now = this.store.find(key);
			return (now != null) ? card(now) : new Card(drawn, Instant.EPOCH);
		});
	}

	private static Card card(Resource file) {
		try {
			return new Card(file.getContentAsByteArray(), Instant.ofEpochMilli(file.lastModified()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A picture.
	 *
	 * @param png its bytes
	 * @param drawnAt when it was drawn; the epoch where the store does not say
	 */
	public record Card(byte[] png, Instant drawnAt) {

		@Override
		public boolean equals(Object other) {
			return this == other;
		}

		@Override
		public int hashCode() {
			return System.identityHashCode(this);
		}

	}

}
