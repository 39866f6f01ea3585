package org.tribune.markup;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/**
 * Images: those of the library are shown, others wait for the importer to fetch them.
 */
final class Images {

	private static final Pattern OWN = Pattern.compile("/media/[A-Za-z0-9._~/-]+");

	private static final Pattern SIZE = Pattern.compile("[1-9]\\d{0,4}(?:px)?");

	private static final List<String> SOURCES = List.of("src", "data-src", "data-lazy-src", "data-original",
			"xlink:href");

	/** Roles by which other systems say that an image shows nothing. */
	private static final Set<String> DECORATIVE = Set.of("presentation", "none");

	private Images() {
	}

	/**
	 * What an image that stands for a character says.
	 * @return null for any other image
	 */
	static @Nullable String character(Element image) {
		boolean character = image.hasClass("emoji") || image.hasClass("wp-smiley");
		return character ? image.attr("alt") : null;
	}

	/**
	 * The figure for the image.
	 * @return null if it has no source that can be kept
	 */
	static @Nullable Element figure(Element image) {
		if (image.attr("width").equals("1") && image.attr("height").equals("1")) {
			return null;
		}
		for (String name : SOURCES) {
			String source = image.attr(name).strip();
			if (isOwn(source)) {
				return own(image, source);
			}
			String address = pendingSource(source);
			if (address != null) {
				return pending(address, image.attr("alt"));
			}
		}
		return null;
	}

	/**
	 * The figure of an image that is not in the library yet.
	 * @param alternative its alternative text, possibly empty
	 */
	static Element pending(String address, String alternative) {
		Element figure = new Element("figure").addClass("pending").attr("data-source", address);
		String text = Characters.collapse(Characters.clean(alternative));
		if (!text.isEmpty()) {
			figure.appendElement("p").text(text);
		}
		return figure;
	}

	/**
	 * Where an image can be fetched from: an absolute address or a path of its old site.
	 */
	static @Nullable String pendingSource(String source) {
		String address = Links.address(source);
		if (address == null || address.startsWith("/media/")) {
			return null;
		}
		return (Links.isAbsolute(address) || address.startsWith("/")) ? address : null;
	}

	private static boolean isOwn(String source) {
		return OWN.matcher(source).matches() && !source.contains("//")
				&& List.of(source.split("/")).stream().noneMatch((part) -> part.equals(".") || part.equals(".."));
	}

	/** An empty alternative text alone may have been forgotten. */
	private static boolean isDecorative(Element image) {
		return image.hasClass("decorative") || DECORATIVE.contains(image.attr("role").strip());
	}

	private static Element own(Element image, String source) {
		Element figure = new Element("figure");
		Element own = figure.appendElement("img")
			.attr("src", source)
			.attr("alt", Characters.collapse(Characters.clean(image.attr("alt"))));
		if (own.attr("alt").isEmpty() && isDecorative(image)) {
			own.addClass("decorative");
		}
		for (String name : List.of("width", "height")) {
			String size = image.attr(name).strip();
			if (SIZE.matcher(size).matches()) {
				own.attr(name, size.replace("px", ""));
			}
		}
		return figure;
	}

}
