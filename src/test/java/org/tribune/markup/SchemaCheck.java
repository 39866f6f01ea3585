package org.tribune.markup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Checks a stored body against the schema, written apart from the sanitiser: it parses
 * the HTML again and looks at every node of it.
 */
public final class SchemaCheck {

	private static final String BLOCKS = "p h2 h3 h4 ul ol hr pre blockquote figure table";

	private static final String INLINE = "#text a strong em sub sup code br cite abbr span";

	private static final Map<String, String> CONTENT = Map.ofEntries(Map.entry("body", BLOCKS), Map.entry("ul", "li"),
			Map.entry("ol", "li"), Map.entry("li", INLINE + " p ul ol pre blockquote figure table"),
			Map.entry("blockquote", "p ul ol"), Map.entry("pre", "code"), Map.entry("figure", "img a p figcaption"),
			Map.entry("table", "caption thead tbody"), Map.entry("thead", "tr"), Map.entry("tbody", "tr"),
			Map.entry("tr", "th td"), Map.entry("td", INLINE + " p ul ol pre blockquote figure"),
			Map.entry("th", INLINE + " p ul ol pre blockquote figure"));

	private static final Map<String, String> ATTRIBUTES = Map.ofEntries(Map.entry("h2", "id"), Map.entry("h3", "id"),
			Map.entry("h4", "id"), Map.entry("a", "href rel class"), Map.entry("img", "src alt class width height"),
			Map.entry("figure", "class data-source data-provider"), Map.entry("blockquote", "class"),
			Map.entry("ol", "class"), Map.entry("li", "id"), Map.entry("sup", "class id"), Map.entry("span", "class"),
			Map.entry("abbr", "title"), Map.entry("th", "scope colspan rowspan"), Map.entry("td", "colspan rowspan"));

	private static final Set<String> CLASSES = Set.of("blockquote.pull-quote", "figure.pending", "figure.embed",
			"img.decorative", "span.credit", "ol.footnotes", "sup.footnote-ref", "a.footnote-back");

	private final List<String> faults = new ArrayList<>();

	private final Set<String> ids = new HashSet<>();

	private SchemaCheck() {
	}

	/**
	 * What is wrong with the body; nothing, if all is well.
	 */
	public static List<String> faults(String html) {
		return faults(Jsoup.parseBodyFragment(html).body());
	}

	static List<String> faults(Element body) {
		SchemaCheck check = new SchemaCheck();
		check.element(body);
		return check.faults;
	}

	private void element(Element element) {
		String name = element.normalName();
		Set<String> allowed = Set.of(CONTENT.getOrDefault(name, INLINE).split(" "));
		for (Node child : element.childNodes()) {
			boolean blank = child instanceof TextNode text && text.isBlank();
			if (!allowed.contains(child.normalName()) && !(blank && CONTENT.containsKey(name))) {
				this.faults.add(child.normalName() + " in " + name);
			}
			if (child instanceof Element inner) {
				element(inner);
			}
		}
		for (Attribute attribute : element.attributes()) {
			attribute(element, attribute.getKey(), attribute.getValue());
		}
		if (element.childNodeSize() == 0 && !Set.of("body", "br", "hr", "img", "td", "th").contains(name)
				&& !element.hasClass("pending")) {
			this.faults.add("empty " + name);
		}
		if (isNestedInItself(element)) {
			this.faults.add(name + " nested in itself");
		}
	}

	/** Of inline elements only spans may be, of different languages. */
	private static boolean isNestedInItself(Element element) {
		if (isBlock(element) || element.nameIs("span")) {
			return false;
		}
		return element.parents()
			.stream()
			.takeWhile((parent) -> !isBlock(parent))
			.anyMatch((parent) -> parent.nameIs(element.normalName()));
	}

	private static boolean isBlock(Element element) {
		return (" " + BLOCKS + " li td th caption figcaption body ").contains(" " + element.normalName() + " ");
	}

	private void attribute(Element element, String key, String value) {
		String name = element.normalName();
		boolean block = isBlock(element) || name.equals("span");
		if (!Set.of((ATTRIBUTES.getOrDefault(name, "") + (block ? " lang" : "")).split(" ")).contains(key)) {
			this.faults.add("attribute " + key + " of " + name);
		}
		boolean fine = switch (key) {
			case "class" -> CLASSES.contains(name + "." + value);
			case "href" -> value.matches("(https?://|mailto:|tel:|/(?!/)|#)[^\\s\\\\\"<>\\p{Cntrl}]+|/");
			case "src" -> value.matches("/media/[\\w.~/-]+") && !value.contains("/../");
			case "data-source" -> value.matches("(https?://|/(?!/))[^\\s\\\\\"<>]+");
			case "data-provider" -> value.matches("youtube|vimeo|dailymotion|link");
			case "rel" -> value.equals("noopener");
			case "id" -> value.matches("h-[a-z0-9-]+|note-\\d+|ref-\\d+(-\\d+)?") && this.ids.add(value);
			case "width", "height", "colspan", "rowspan" -> value.matches("[1-9]\\d*");
			case "scope" -> value.matches("col|row");
			case "lang" -> value.matches("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*");
			default -> true;
		};
		if (!fine) {
			this.faults.add(key + "=\"" + value + "\" of " + name);
		}
	}

}
