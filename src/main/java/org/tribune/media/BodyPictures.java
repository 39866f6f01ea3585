package org.tribune.media;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Gives the images of a body their renditions. The body names each by its lasting
 * address; which files there are now, and how large, the library knows.
 */
public final class BodyPictures {

	/** As {@code markup} writes it; an attribute's value holds no quotation mark. */
	private static final Pattern IMAGE = Pattern.compile("<img((?: [a-z-]+=\"[^\"]*\")+)>");

	private static final Pattern SOURCE = Pattern.compile(" src=\"/media/([0-9]{1,18})/[^\"]*\"");

	private static final Pattern SIZE = Pattern.compile(" (?:width|height)=\"[^\"]*\"");

	/** The width of the column: that of the screen, at most 39 rem. */
	private static final String SIZES = "(min-width: 42rem) 39rem, 92vw";

	private BodyPictures() {
	}

	/**
	 * The body with the widths of these images.
	 * @param html as {@code markup} writes it
	 * @param images that stand in it and have a file
	 */
	public static String show(String html, List<ImageAddress> images) {
		if (images.isEmpty()) {
			return html;
		}
		Map<Long, ImageAddress> known = images.stream()
			.collect(Collectors.toMap(ImageAddress::id, Function.identity(), (one, other) -> one));
		return IMAGE.matcher(html).replaceAll((match) -> Matcher.quoteReplacement(picture(match, known)));
	}

	/**
	 * The ids of the images of the library that stand in a body.
	 */
	static Set<Long> ids(String html) {
		return IMAGE.matcher(html)
			.results()
			.map((match) -> SOURCE.matcher(match.group(1)))
			.filter(Matcher::find)
			.map((source) -> Long.valueOf(source.group(1)))
			.collect(Collectors.toSet());
	}

	private static String picture(MatchResult match, Map<Long, ImageAddress> known) {
		Matcher source = SOURCE.matcher(match.group(1));
		ImageAddress image = source.find() ? known.get(Long.valueOf(source.group(1))) : null;
		if (image == null) {
			return match.group();
		}
		String rest = SIZE.matcher(source.replaceFirst("")).replaceAll("");
		String plain = "<img src=\"" + image.whole() + "\"" + rest + " width=\"" + image.width() + "\" height=\""
				+ image.height() + "\"";
		if (!image.scales()) {
			return plain + ">";
		}
		String sizes = "\" sizes=\"" + SIZES + "\"";
		return "<picture><source type=\"image/webp\" srcset=\"" + image.webp() + sizes + ">" + plain + " srcset=\""
				+ image.srcset() + sizes + "></picture>";
	}

}
