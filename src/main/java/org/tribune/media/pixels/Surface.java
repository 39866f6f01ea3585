package org.tribune.media.pixels;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.WritableRaster;

import org.tribune.media.pixels.Rendition.Frame;

/**
 * Pixels in one of two layouts, in sRGB: three bytes, or four with transparency.
 */
final class Surface {

	private static final int STRIP = 64;

	private static final int ENOUGH_WIDTH = Rendition.WIDEST;

	private static final int ENOUGH_HEIGHT = 1200;

	private Surface() {
	}

	/**
	 * Converts to sRGB, and halves as long as every rendition can still be made. Works
	 * strip by strip, so that a large photograph is in memory once.
	 * @param turned whether width and height will change places
	 */
	static BufferedImage reduced(BufferedImage source, boolean turned) {
		boolean halve = isMoreThanEnough(source.getWidth(), source.getHeight(), turned);
		int divisor = halve ? 2 : 1;
		BufferedImage target = blank(source.getWidth() / divisor, source.getHeight() / divisor,
				source.getColorModel().hasAlpha());
		Graphics2D pen = pen(target);
		for (int top = 0; top < source.getHeight(); top += STRIP) {
			int height = Math.min(STRIP, source.getHeight() - top);
			int bottom = Math.min(target.getHeight(), (top + height) / divisor);
			pen.drawImage(strip(source, top, height), 0, top / divisor, target.getWidth(), bottom, 0, 0,
					source.getWidth(), (bottom - top / divisor) * divisor, null);
		}
		pen.dispose();
		while (isMoreThanEnough(target.getWidth(), target.getHeight(), turned)) {
			target = halved(target);
		}
		return target;
	}

	private static boolean isMoreThanEnough(int width, int height, boolean turned) {
		int across = turned ? height : width;
		int down = turned ? width : height;
		return across / 2 >= ENOUGH_WIDTH && down / 2 >= ENOUGH_HEIGHT;
	}

	private static BufferedImage strip(BufferedImage source, int top, int height) {
		BufferedImage part = source.getSubimage(0, top, source.getWidth(), height);
		BufferedImage strip = blank(source.getWidth(), height, source.getColorModel().hasAlpha());
		ColorSpace space = source.getColorModel().getColorSpace();
		if (space.getType() == ColorSpace.TYPE_RGB && !space.isCS_sRGB()) {
			return new ColorConvertOp(null).filter(part, strip);
		}
		if (source.getColorModel().getNumColorComponents() == 1 && source.getRaster().getNumBands() <= 2
				&& source.getColorModel().getComponentSize(0) == 8 && space.getType() == ColorSpace.TYPE_GRAY) {
			return grey(part, strip);
		}
		Graphics2D pen = strip.createGraphics();
		pen.drawImage(part, 0, 0, null);
		pen.dispose();
		return strip;
	}

	/** Java takes grey for linear light and would brighten it. */
	private static BufferedImage grey(BufferedImage part, BufferedImage strip) {
		WritableRaster from = part.getRaster();
		WritableRaster to = strip.getRaster();
		int[] samples = new int[part.getWidth() * part.getHeight()];
		for (int band = 0; band < to.getNumBands(); band++) {
			from.getSamples(0, 0, part.getWidth(), part.getHeight(), (band < 3) ? 0 : 1, samples);
			to.setSamples(0, 0, part.getWidth(), part.getHeight(), band, samples);
		}
		return strip;
	}

	static BufferedImage halved(BufferedImage source) {
		BufferedImage half = blank(Math.max(1, source.getWidth() / 2), Math.max(1, source.getHeight() / 2),
				source.getColorModel().hasAlpha());
		Graphics2D pen = pen(half);
		pen.drawImage(source, 0, 0, half.getWidth(), half.getHeight(), null);
		pen.dispose();
		return half;
	}

	static BufferedImage copy(BufferedImage source, Frame frame) {
		BufferedImage copy = blank(frame.width(), frame.height(), source.getColorModel().hasAlpha());
		copy.getRaster()
			.setRect(source.getRaster().createChild(frame.x(), frame.y(), frame.width(), frame.height(), 0, 0, null));
		return copy;
	}

	static boolean isTransparent(BufferedImage image) {
		if (!image.getColorModel().hasAlpha()) {
			return false;
		}
		int[] row = new int[image.getWidth()];
		for (int y = 0; y < image.getHeight(); y++) {
			image.getRaster().getSamples(0, y, image.getWidth(), 1, 3, row);
			for (int alpha : row) {
				if (alpha < 255) {
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * Without the layer of transparency where nothing shows through.
	 */
	static BufferedImage plain(BufferedImage image) {
		if (!image.getColorModel().hasAlpha() || isTransparent(image)) {
			return image;
		}
		BufferedImage plain = blank(image.getWidth(), image.getHeight(), false);
		Graphics2D pen = plain.createGraphics();
		pen.drawImage(image, 0, 0, null);
		pen.dispose();
		return plain;
	}

	static BufferedImage blank(int width, int height, boolean alpha) {
		return new BufferedImage(width, height, alpha ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR);
	}

	private static Graphics2D pen(BufferedImage target) {
		Graphics2D pen = target.createGraphics();
		pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		return pen;
	}

}
