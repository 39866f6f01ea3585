package org.tribune.media.pixels;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A size or a shape in which pictures are served. The list is fixed; nothing is ever
 * enlarged.
 *
 * @param name in the address
 * @param width in pixels, at most
 * @param height in pixels at most; 0 for the picture's own proportions
 */
public record Rendition(String name, int width, int height) {

	/** The widest of all. */
	public static final int WIDEST = 1920;

	/** The whole picture, as wide as it is but no wider than {@link #WIDEST}. */
	public static final Rendition WHOLE = new Rendition("original", WIDEST, 0);

	/** The whole picture in a width. */
	public static final List<Rendition> WIDTHS = IntStream.of(320, 480, 640, 768, 960, 1280, 1600, WIDEST)
		.mapToObj((width) -> new Rendition("w" + width, width, 0))
		.toList();

	/** What search engines ask for, and the card of social networks. */
	public static final List<Rendition> CROPS = List.of(new Rendition("16x9", 1600, 900),
			new Rendition("4x3", 1600, 1200), new Rendition("1x1", 1200, 1200), new Rendition("card", 1200, 630));

	/**
	 * The rendition of this name.
	 */
	public static Optional<Rendition> named(String name) {
		return Stream.of(List.of(WHOLE), WIDTHS, CROPS)
			.flatMap(List::stream)
			.filter((one) -> one.name.equals(name))
			.findFirst();
	}

	/**
	 * Those that a picture of this width has; each is made once.
	 */
	public static List<Rendition> of(int width) {
		return Stream
			.of(List.of(WHOLE), WIDTHS.stream().filter((one) -> one.width < Math.min(width, WIDEST)).toList(), CROPS)
			.flatMap(List::stream)
			.toList();
	}

	/**
	 * Whether it shows a part of the picture only.
	 */
	public boolean isCrop() {
		return this.height > 0;
	}

	/**
	 * Whether a picture of this width can be shown so without being enlarged.
	 */
	public boolean suits(int pictureWidth) {
		return isCrop() || this.equals(WHOLE) || pictureWidth >= this.width;
	}

	/**
	 * The part of a picture that is shown: as large as can be, around the focal point.
	 */
	Frame frame(int pictureWidth, int pictureHeight, Focus focus) {
		if (!isCrop()) {
			return new Frame(0, 0, pictureWidth, pictureHeight);
		}
		double ratio = (double) this.width / this.height;
		int frameWidth = Math.max(1, (int) Math.min(pictureWidth, Math.round(pictureHeight * ratio)));
		int frameHeight = Math.max(1, (int) Math.min(pictureHeight, Math.round(pictureWidth / ratio)));
		return new Frame(start(focus.x(), pictureWidth, frameWidth), start(focus.y(), pictureHeight, frameHeight),
				frameWidth, frameHeight);
	}

	/**
	 * How large it is of a picture of this size.
	 */
	public Size size(int pictureWidth, int pictureHeight) {
		Frame frame = frame(pictureWidth, pictureHeight, Focus.CENTRE);
		int shown = Math.min(this.width, frame.width());
		return new Size(shown, Math.max(1, (int) Math.round((double) shown * frame.height() / frame.width())));
	}

	private static int start(double focus, int whole, int part) {
		return (int) Math.clamp(Math.round(focus * whole - part / 2.0), 0L, (long) whole - part);
	}

	/**
	 * In pixels.
	 */
	public record Size(int width, int height) {
	}

	/**
	 * A part of a picture.
	 */
	record Frame(int x, int y, int width, int height) {
	}

	/**
	 * The point that must be seen, as fractions of width and height.
	 */
	public record Focus(double x, double y) {

		/** The middle. */
		public static final Focus CENTRE = new Focus(0.5, 0.5);

		/**
		 * For the names of files: equal for points that make the same crop.
		 */
		public String key() {
			return Math.round(this.x * 1000) + "-" + Math.round(this.y * 1000);
		}

		/**
		 * The point, if it lies in the picture.
		 */
		public static @Nullable Focus of(double x, double y) {
			return (x >= 0 && x <= 1 && y >= 0 && y <= 1) ? new Focus(x, y) : null;
		}

	}

}
