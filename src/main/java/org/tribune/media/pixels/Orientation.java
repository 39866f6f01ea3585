package org.tribune.media.pixels;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;

/**
 * How the camera was held, as EXIF counts it from 1 to 8.
 */
record Orientation(int value) {

	private static final Orientation UPRIGHT = new Orientation(1);

	static Orientation of(byte[] content) {
		try {
			Integer value = ImageMetadataReader.readMetadata(new ByteArrayInputStream(content), content.length)
				.getDirectoriesOfType(ExifIFD0Directory.class)
				.stream()
				.map((directory) -> directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION))
				.filter((one) -> one != null && one >= 1 && one <= 8)
				.findFirst()
				.orElse(1);
			return new Orientation(value);
		}
		catch (ImageProcessingException | IOException | RuntimeException ex) {
			return UPRIGHT;
		}
	}

	/**
	 * Whether width and height change places.
	 */
	boolean turns() {
		return this.value >= 5;
	}

	BufferedImage upright(BufferedImage picture) {
		if (this.value == 1) {
			return picture;
		}
		int width = picture.getWidth();
		int height = picture.getHeight();
		AffineTransform transform = switch (this.value) {
			case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
			case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
			case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
			case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
			case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
			case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
			default -> new AffineTransform(0, -1, 1, 0, 0, width);
		};
		BufferedImage upright = Surface.blank(turns() ? height : width, turns() ? width : height,
				picture.getColorModel().hasAlpha());
		Graphics2D pen = upright.createGraphics();
		pen.drawImage(picture, transform, null);
		pen.dispose();
		return upright;
	}

}
