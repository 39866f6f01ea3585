package org.tribune.media.pixels;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import com.luciad.imageio.webp.WebPImageWriterSpi;

/**
 * A format in which renditions are written. They carry pixels in sRGB and nothing else:
 * no place, no camera, no profile.
 */
public enum Format {

	/** For every browser of the last years. */
	WEBP(FileKind.WEBP, 0.8f),

	/** For all others. */
	JPEG(FileKind.JPEG, 0.82f),

	/** For all others, where something shows through. */
	PNG(FileKind.PNG, 1);

	private final FileKind kind;

	private final float quality;

	Format(FileKind kind, float quality) {
		this.kind = kind;
		this.quality = quality;
	}

	/**
	 * The extension in the address.
	 */
	public String extension() {
		return this.kind.extension();
	}

	/**
	 * The media type.
	 */
	public String contentType() {
		return this.kind.contentType();
	}

	/**
	 * Writes pixels.
	 */
	public byte[] encode(BufferedImage picture) {
		ImageWriter writer = writer();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
			writer.setOutput(out);
			writer.write(null, new IIOImage((this == JPEG) ? opaque(picture) : picture, null, null), settings(writer));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write " + this, ex);
		}
		finally {
			writer.dispose();
		}
		return bytes.toByteArray();
	}

	private ImageWriter writer() {
		if (this == WEBP) {
			return new WebPImageWriterSpi().createWriterInstance(null);
		}
		return Stream.generate(ImageIO.getImageWritersByMIMEType(contentType())::next)
			.filter((one) -> one.getClass().getName().startsWith("com.sun."))
			.findFirst()
			.orElseThrow();
	}

	private ImageWriteParam settings(ImageWriter writer) {
		ImageWriteParam settings = writer.getDefaultWriteParam();
		if (this == WEBP) {
			settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			settings.setCompressionType("Lossy");
			settings.setCompressionQuality(this.quality);
		}
		if (this == JPEG) {
			settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			settings.setCompressionQuality(this.quality);
			settings.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
		}
		return settings;
	}

	private static BufferedImage opaque(BufferedImage picture) {
		if (!picture.getColorModel().hasAlpha()) {
			return picture;
		}
		BufferedImage opaque = Surface.blank(picture.getWidth(), picture.getHeight(), false);
		Graphics2D pen = opaque.createGraphics();
		pen.setBackground(Color.WHITE);
		pen.clearRect(0, 0, picture.getWidth(), picture.getHeight());
		pen.drawImage(picture, 0, 0, null);
		pen.dispose();
		return opaque;
	}

}
