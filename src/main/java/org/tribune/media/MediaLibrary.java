package org.tribune.media;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Locale;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk that takes images in.
 */
@Component
@Transactional
public class MediaLibrary {

	private final Images images;

	private final MediaStore store;

	private final Clock clock;

	MediaLibrary(Images images, MediaStore store, Clock clock) {
		this.images = images;
		this.store = store;
		this.clock = clock;
	}

	/**
	 * Takes a drawing in; the same file is taken in once.
	 * @param fileName as readers will see it in the address
	 * @param svg an SVG document without scripts, of our own making
	 * @throws IllegalArgumentException when it is no SVG or could run a script
	 */
	public Image addDrawing(String fileName, byte[] svg) {
		String sha256 = digest(svg);
		return this.images.findBySha256(sha256).orElseGet(() -> {
			ImageFile file = Drawing.read(svg, sha256);
			this.store.keep(sha256, svg);
			return this.images.save(new Image(safe(fileName), file, this.clock.instant()));
		});
	}

	/**
	 * Notes an image that lies elsewhere, so that its file can be attached later; it is
	 * not fetched and not shown.
	 * @param sourceAddress its absolute address
	 */
	public Image addReference(String sourceAddress) {
		return this.images.findBySourceAddress(sourceAddress)
			.orElseGet(() -> this.images
				.save(new Image(safe(lastPart(sourceAddress)), sourceAddress, this.clock.instant())));
	}

	/**
	 * An image that is known to exist.
	 * @throws java.util.NoSuchElementException when it does not
	 */
	public Image find(long id) {
		return this.images.findById(id).orElseThrow();
	}

	private static String lastPart(String address) {
		String path = address.replaceFirst("[?#].*$", "");
		return path.substring(path.lastIndexOf('/') + 1);
	}

	private static String safe(String fileName) {
		String safe = fileName.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
		return safe.isEmpty() ? "image" : safe.substring(Math.max(0, safe.length() - 200));
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
