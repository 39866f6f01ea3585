package org.tribune.markup;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/**
 * A container that is being filled. Its element is made when the first content arrives,
 * so that an empty one never exists, and made anew after something that may not stand
 * inside it has split it.
 */
final class Frame {

	enum Kind {

		BODY, LIST, ITEM, QUOTE, TABLE, CELL

	}

	final Kind kind;

	final String language;

	private final Element pattern;

	private final boolean implied;

	private @Nullable Element element;

	private Frame(Kind kind, Element pattern, String language, @Nullable Element element, boolean implied) {
		this.kind = kind;
		this.pattern = pattern;
		this.language = language;
		this.element = element;
		this.implied = implied;
	}

	/**
	 * A frame whose element is a copy of the pattern and comes with its first content.
	 */
	static Frame late(Kind kind, Element pattern, String language) {
		return new Frame(kind, pattern, language, null, false);
	}

	/**
	 * A frame around an element that stands already, or that its maker places later.
	 */
	static Frame around(Kind kind, Element element, String language) {
		return new Frame(kind, element, language, element, false);
	}

	/**
	 * An item nobody wrote: it ends where the next one begins.
	 */
	static Frame implied(Element item, String language) {
		return new Frame(Kind.ITEM, item, language, null, true);
	}

	boolean isImplied() {
		return this.implied;
	}

	@Nullable Element element() {
		return this.element;
	}

	Element elementIn(Frame parent, Element parentElement) {
		if (this.element == null) {
			this.element = this.pattern.shallowClone();
			Languages.declare(this.element, this.language, parent.language);
			parentElement.appendChild(this.element);
		}
		return this.element;
	}

	/**
	 * What arrives from now on goes into a new element, after what split this one.
	 */
	void split() {
		if (this.kind == Kind.QUOTE) {
			this.element = null;
		}
	}

}
