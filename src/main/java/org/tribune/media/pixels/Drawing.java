package org.tribune.media.pixels;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * An SVG drawing that neither runs nor fetches anything; any other is refused.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 */
record Drawing(int width, int height) {

	private static final Set<String> REFUSED = Set.of("script", "foreignobject", "iframe", "image", "use", "a", "style",
			"animate", "set", "handler", "audio", "video");

	/** What would have a browser put something into the drawing that is not seen here. */
	private static final Pattern DECLARATION = Pattern.compile("<!doctype|<!entity|<\\?xml-stylesheet",
			Pattern.CASE_INSENSITIVE);

	static Drawing read(byte[] svg) {
		String source = new String(svg, StandardCharsets.UTF_8);
		Matcher declaration = DECLARATION.matcher(source);
		if (declaration.find()) {
			throw new RefusedFile(Refusal.DRAWING, declaration.group());
		}
		Document document = Jsoup.parse(source, "", Parser.xmlParser());
		Element root = document.firstElementChild();
		if (root == null || !root.normalName().equals("svg")) {
			throw new RefusedFile(Refusal.UNKNOWN);
		}
		document.getAllElements().forEach(Drawing::check);
		return new Drawing(length(root, "width", 2), length(root, "height", 3));
	}

	private static void check(Element element) {
		if (REFUSED.contains(element.normalName().replaceFirst("^.*:", ""))) {
			throw new RefusedFile(Refusal.DRAWING, "<" + element.normalName() + ">");
		}
		for (Attribute attribute : element.attributes()) {
			String name = attribute.getKey().toLowerCase(Locale.ROOT);
			if (name.startsWith("on") || name.endsWith("href") || name.equals("style")
					|| attribute.getValue().replace(" ", "").matches("(?is).*url\\((?!#).*")) {
				throw new RefusedFile(Refusal.DRAWING, name);
			}
		}
	}

	/** From the attribute, or else the view box. */
	private static int length(Element root, String name, int placeInViewBox) {
		String written = root.attr(name).replaceFirst("px$", "");
		if (written.isEmpty() || written.endsWith("%")) {
			String[] box = root.attr("viewBox").strip().split("[\\s,]+", -1);
			written = (box.length == 4) ? box[placeInViewBox] : "";
		}
		if (!written.matches("[0-9]{1,5}(\\.[0-9]+)?") || Double.parseDouble(written) < 1
				|| Double.parseDouble(written) > 20_000) {
			throw new RefusedFile(Refusal.DRAWING, name);
		}
		return (int) Math.round(Double.parseDouble(written));
	}

}
