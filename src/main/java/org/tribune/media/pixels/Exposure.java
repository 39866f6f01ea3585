package org.tribune.media.pixels;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

import com.sksamuel.scrimage.ImmutableImage;
import com.sksamuel.scrimage.ScaleMethod;
import org.tribune.media.pixels.Rendition.Focus;
import org.tribune.media.pixels.Rendition.Frame;
import org.tribune.media.pixels.Rendition.Size;

/**
 * A decoded picture, upright and in sRGB, from which renditions are made. Holds the
 * pixels in a size not much larger than the largest rendition needs.
 */
public final class Exposure {

	/** Pixels of a picture at most. */
	public static final long MOST_PIXELS = 50_000_000;

	private final int fullWidth;

	private final int fullHeight;

	/**
	 * The picture, and the same at half the size, and so on: scaling starts near its end.
	 */
	private final List<BufferedImage> levels = new ArrayList<>();

	private Exposure(int fullWidth, int fullHeight, BufferedImage picture) {
		this.fullWidth = fullWidth;
		this.fullHeight = fullHeight;
		this.levels.add(picture);
	}

	/**
	 * Decodes a picture.
	 * @throws RefusedFile when it is broken or too large
	 */
	public static Exposure of(FileKind kind, byte[] content) {
		Orientation orientation = Orientation.of(content);
		try (Decoder decoder = new Decoder(kind, content)) {
			int width = decoder.width();
			int height = decoder.height();
			BufferedImage picture = Surface.plain(Surface.reduced(decoder.decode(), orientation.turns()));
			return orientation.turns() ? new Exposure(height, width, orientation.upright(picture))
					: new Exposure(width, height, orientation.upright(picture));
		}
	}

	/**
	 * In pixels, upright, of the whole picture as it came.
	 */
	public int fullWidth() {
		return this.fullWidth;
	}

	/**
	 * In pixels, upright, of the whole picture as it came.
	 */
	public int fullHeight() {
		return this.fullHeight;
	}

	/**
	 * Whether any pixel lets something behind it show through.
	 */
	public boolean isTransparent() {
		return Surface.isTransparent(this.levels.getFirst());
	}

	/**
	 * Makes a rendition.
	 */
	public byte[] render(Rendition rendition, Focus focus, Format format) {
		return format.encode(render(rendition, focus));
	}

	/**
	 * The pixels of a rendition.
	 */
	public BufferedImage render(Rendition rendition, Focus focus) {
		Size size = rendition.size(this.fullWidth, this.fullHeight);
		BufferedImage whole = this.levels.getFirst();
		int level = 0;
		double shrinking = (double) rendition.frame(whole.getWidth(), whole.getHeight(), focus).width() / size.width();
		while (shrinking >= 2 << level) {
			level++;
		}
		BufferedImage near = level(level);
		Frame frame = rendition.frame(near.getWidth(), near.getHeight(), focus);
		BufferedImage part = Surface.copy(near, frame);
		return (part.getWidth() == size.width() && part.getHeight() == size.height()) ? part
				: ImmutableImage.wrapAwt(part).scaleTo(size.width(), size.height(), ScaleMethod.Lanczos3).awt();
	}

	private BufferedImage level(int level) {
		while (this.levels.size() <= level) {
			this.levels.add(Surface.halved(this.levels.getLast()));
		}
		return this.levels.get(level);
	}

}
