package org.tribune.media.pixels;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.jspecify.annotations.Nullable;

/**
 * Reads the pixels of one picture, having looked at its size first. Only readers in Java
 * and those of the JDK touch what strangers may have made.
 */
final class Decoder implements AutoCloseable {

	private static final int LONGEST_SIDE = 30_000;

	private static final int MOST_SCANS = 200;

	private static final long LONGEST_SECONDS = 40;

	static {
		ImageIO.setUseCache(false);
		ImageIO.scanForPlugins();
	}

	private final FileKind kind;

	private final byte[] content;

	private final ImageReader reader;

	private final int width;

	private final int height;

	private @Nullable String warning;

	Decoder(FileKind kind, byte[] content) {
		this.kind = kind;
		this.content = content;
		this.reader = reader(kind);
		this.reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(content)), true, true);
		try {
			this.width = this.reader.getWidth(0);
			this.height = this.reader.getHeight(0);
		}
		catch (IOException | RuntimeException ex) {
			this.reader.dispose();
			throw broken(ex);
		}
	}

	private static ImageReader reader(FileKind kind) {
		String maker = (kind == FileKind.JPEG || kind == FileKind.WEBP) ? "com.twelvemonkeys." : "com.sun.";
		return Stream.generate(ImageIO.getImageReadersByMIMEType(kind.contentType())::next)
			.filter((one) -> one.getClass().getName().startsWith(maker))
			.findFirst()
			.orElseThrow();
	}

	/** In pixels, as stored. */
	int width() {
		return this.width;
	}

	/** In pixels, as stored. */
	int height() {
		return this.height;
	}

	/**
	 * The picture, whole.
	 * @throws RefusedFile when it is too large, too slow or broken
	 */
	BufferedImage decode() {
		requireReasonableSize();
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
		this.reader.addIIOReadWarningListener((source, text) -> this.warning = text);
		this.reader.addIIOReadProgressListener(new Deadline(end));
		try {
			BufferedImage picture = IccProfile.applied(this.kind, this.content, this.reader.read(0));
			requireWhole(picture);
			if (System.nanoTime() > end) {
				throw new RefusedFile(Refusal.TOO_COMPLEX);
			}
			return picture;
		}
		catch (IOException | RuntimeException ex) {
			throw broken(ex);
		}
	}

	private void requireReasonableSize() {
		if ((long) this.width * this.height > Exposure.MOST_PIXELS
				|| Math.max(this.width, this.height) > LONGEST_SIDE) {
			throw new RefusedFile(Refusal.TOO_MANY_PIXELS, this.width, this.height,
					(int) (Exposure.MOST_PIXELS / 1_000_000));
		}
		if (this.kind == FileKind.JPEG && scans() > MOST_SCANS) {
			throw new RefusedFile(Refusal.TOO_COMPLEX);
		}
	}

	/** Each pass over the whole picture costs time; in pixels, a marker cannot occur. */
	private int scans() {
		int scans = 0;
		for (int at = 1; at < this.content.length; at++) {
			if (this.content[at] == (byte) 0xda && this.content[at - 1] == (byte) 0xff) {
				scans++;
			}
		}
		return scans;
	}

	private void requireWhole(BufferedImage picture) {
		boolean cut = this.warning != null
				&& this.warning.toLowerCase(Locale.ROOT).matches(".*(premature|truncat|unexpected end|corrupt).*");
		if (cut || !Ending.isThere(this.kind, this.content) || picture.getWidth() != this.width) {
			throw new RefusedFile(Refusal.DAMAGED);
		}
	}

	private static RefusedFile broken(Exception ex) {
		return (ex instanceof RefusedFile refused) ? refused : new RefusedFile(Refusal.DAMAGED);
	}

	@Override
	public void close() {
		this.reader.dispose();
	}

}
