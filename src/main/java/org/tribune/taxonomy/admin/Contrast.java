package org.tribune.taxonomy.admin;

import java.util.List;

/**
 * Whether words in a section's colour can be read on the grounds of the site, in light
 * and in dark, where the colour is mixed with white as its style sheet does.
 *
 * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG: contrast
 * ratio</a>
 * @see <a href="https://bottosson.github.io/posts/oklab/">Oklab</a>
 */
final class Contrast {

	/** What WCAG asks of small text. */
	static final double ENOUGH = 4.5;

	private static final List<String> LIGHT = List.of("#faf7f1", "#fffdf9", "#f1ebe0");

	private static final List<String> DARK = List.of("#15171c", "#1b1e25", "#1f232b");

	/** How much of the colour is left in dark. */
	private static final double SHARE = 0.45;

	private Contrast() {
	}

	/**
	 * The lowest ratio in light.
	 * @param colour {@code #rrggbb}
	 */
	static double inLight(String colour) {
		return lowest(luminance(linear(colour)), LIGHT);
	}

	/**
	 * The lowest ratio in dark.
	 * @param colour {@code #rrggbb}
	 */
	static double inDark(String colour) {
		return lowest(luminance(mixedWithWhite(linear(colour))), DARK);
	}

	private static double lowest(double luminance, List<String> grounds) {
		return grounds.stream()
			.mapToDouble((ground) -> ratio(luminance, luminance(linear(ground))))
			.min()
			.orElseThrow();
	}

	private static double ratio(double one, double other) {
		return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
	}

	private static double luminance(double[] rgb) {
		return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
	}

	private static double[] linear(String colour) {
		double[] rgb = new double[3];
		for (int channel = 0; channel < 3; channel++) {
			double value = Integer.parseInt(colour.substring(1 + 2 * channel, 3 + 2 * channel), 16) / 255.0;
			rgb[channel] = (value <= 0.04045) ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
		}
		return rgb;
	}

	private static double[] mixedWithWhite(double[] rgb) {
		double l = Math.cbrt(0.4122214708 * rgb[0] + 0.5363325363 * rgb[1] + 0.0514459929 * rgb[2]);
		double m = Math.cbrt(0.2119034982 * rgb[0] + 0.6806995451 * rgb[1] + 0.1073969566 * rgb[2]);
		double s = Math.cbrt(0.0883024619 * rgb[0] + 0.2817188376 * rgb[1] + 0.6299787005 * rgb[2]);
		double lightness = SHARE * (0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s) + 1 - SHARE;
		double a = SHARE * (1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s);
		double b = SHARE * (0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
		double l3 = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
		double m3 = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
		double s3 = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
		return new double[] { within(4.0767416621 * l3 - 3.3077115913 * m3 + 0.2309699292 * s3),
				within(-1.2684380046 * l3 + 2.6097574011 * m3 - 0.3413193965 * s3),
				within(-0.0041960863 * l3 - 0.7034186147 * m3 + 1.7076147010 * s3) };
	}

	private static double within(double value) {
		return Math.clamp(value, 0, 1);
	}

}
