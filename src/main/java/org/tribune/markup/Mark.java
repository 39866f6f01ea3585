package org.tribune.markup;

import java.util.List;

import org.jsoup.nodes.Element;

/**
 * What sets a stretch of text apart: an inline element of the schema with the one
 * attribute that counts. Two equal marks side by side become one element.
 *
 * @param tag the name of the element
 * @param attribute the attribute's name, or empty
 * @param value the attribute's value, or empty
 */
record Mark(String tag, String attribute, String value) {

	private static final List<String> ATTRIBUTES = List.of("href", "title", "lang", "class");

	static final Mark STRONG = of("strong");

	static final Mark CITE = of("cite");

	static final Mark CREDIT = new Mark("span", "class", "credit");

	static Mark of(String tag) {
		return new Mark(tag, "", "");
	}

	/**
	 * The mark that an element of the schema stands for.
	 */
	static Mark of(Element element) {
		for (String attribute : ATTRIBUTES) {
			if (element.hasAttr(attribute)) {
				return new Mark(element.normalName(), attribute, element.attr(attribute));
			}
		}
		return of(element.normalName());
	}

	static Mark language(String language) {
		return new Mark("span", "lang", language);
	}

	boolean isLanguage() {
		return this.attribute.equals("lang");
	}

	/**
	 * Marks that exclude each other may not be nested: twice the same element, but for
	 * spans of a different kind.
	 */
	boolean excludes(Mark other) {
		return this.tag.equals(other.tag) && this.attribute.equals(other.attribute);
	}

	Element element() {
		Element element = new Element(this.tag);
		if (!this.attribute.isEmpty()) {
			element.attr(this.attribute, this.value);
		}
		if (Links.isAbsolute(this.value) && "a".equals(this.tag)) {
			element.attr("rel", Links.RELATION);
		}
		return element;
	}

}
