package org.tribune.media;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads an SVG drawing and refuses what could run or fetch something.
 */
final class Drawing {

	private static final Set<String> REFUSED = Set.of("script", "foreignobject", "iframe", "image", "use", "a", "style",
			"animate", "set", "handler", "audio", "video");

	/** What would have a browser put something into the drawing that is not seen here. */
	private static final Pattern DECLARATION = Pattern.compile("<!doctype|<!entity|<\\?xml-stylesheet",
			Pattern.CASE_INSENSITIVE);

	private Drawing() {
	}

	static ImageFile read(byte[] svg, String sha256) {
		String source = new String(svg, StandardCharsets.UTF_8);
		if (DECLARATION.matcher(source).find()) {
			throw new IllegalArgumentException("A drawing may not declare entities or style sheets");
		}
		Document document = Jsoup.parse(source, "", Parser.xmlParser());
		Element root = document.firstElementChild();
		if (root == null || !root.normalName().equals("svg")) {
			throw new IllegalArgumentException("Not an SVG drawing");
		}
		document.getAllElements().forEach(Drawing::check);
		return new ImageFile("image/svg+xml", svg.length, length(root, "width"), length(root, "height"), sha256);
	}

	private static void check(Element element) {
		if (REFUSED.contains(element.normalName().replaceFirst("^.*:", ""))) {
			throw new IllegalArgumentException("A drawing may not hold <" + element.normalName() + ">");
		}
		for (Attribute attribute : element.attributes()) {
			String name = attribute.getKey().toLowerCase(Locale.ROOT);
			if (name.startsWith("on") || name.endsWith("href") || name.equals("style")
					|| attribute.getValue().replace(" ", "").matches("(?is).*url\\((?!#).*")) {
				throw new IllegalArgumentException("A drawing may not have the attribute " + name);
			}
		}
	}

	private static int length(Element root, String name) {
		try {
			int length = Integer.parseInt(root.attr(name).replaceFirst("px$", ""));
			if (length < 1 || length > 20_000) {
				throw new IllegalArgumentException("The " + name + " of a drawing is between 1 and 20000");
			}
			return length;
		}
		catch (NumberFormatException ex) {
			throw new IllegalArgumentException("A drawing needs a " + name + " in pixels", ex);
		}
	}

}
