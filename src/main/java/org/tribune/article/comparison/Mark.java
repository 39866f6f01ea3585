package org.tribune.article.comparison;

import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.jsoup.nodes.Element;

/**
 * What distinguishes words from the others in their block.
 *
 * @param kind of the mark
 * @param value where a link leads, what an abbreviation means, which language; empty for
 * the others
 */
public record Mark(Kind kind, String value) {

	private static final Map<String, Kind> BY_ELEMENT = Map.of("strong", Kind.STRONG, "em", Kind.EMPHASIS, "sub",
			Kind.SUBSCRIPT, "sup", Kind.SUPERSCRIPT, "code", Kind.CODE, "cite", Kind.CITATION);

	/**
	 * The mark that an element of the stored body makes, if it makes one.
	 */
	static @Nullable Mark of(Element element) {
		Kind plain = BY_ELEMENT.get(element.normalName());
		if (plain != null) {
			return new Mark(plain, "");
		}
		return switch (element.normalName()) {
			case "a" -> new Mark(Kind.LINK, element.attr("href"));
			case "abbr" -> new Mark(Kind.ABBREVIATION, element.attr("title"));
			case "span" ->
				element.hasAttr("lang") ? new Mark(Kind.LANGUAGE, element.attr("lang")) : new Mark(Kind.CREDIT, "");
			default -> null;
		};
	}

	/**
	 * The class by which a page shows it.
	 */
	public String style() {
		return "words--" + this.kind.name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The kinds of marks.
	 */
	public enum Kind {

		/** Bold. */
		STRONG,
		/** Italic. */
		EMPHASIS,
		/** Lowered. */
		SUBSCRIPT,
		/** Raised. */
		SUPERSCRIPT,
		/** Code. */
		CODE,
		/** The title of a work. */
		CITATION,
		/** Whose an image is. */
		CREDIT,
		/** An abbreviation with its meaning. */
		ABBREVIATION,
		/** Another language. */
		LANGUAGE,
		/** A link. */
		LINK,
		/** An image in a cell of a table. */
		IMAGE

	}

}
