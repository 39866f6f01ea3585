package org.tribune.markup;

import java.util.HashMap;
import java.util.Map;

import org.jsoup.nodes.Element;

/**
 * What the sanitiser does with an element that arrives, by its name and, for a few, by
 * its class.
 */
enum Role {

	/** Dropped together with all it holds, and reported. */
	REFUSED("script style template noscript noembed noframes head title meta base link svg button input select "
			+ "textarea option optgroup datalist keygen param applet map frame frameset bgsound"),

	/** Carries nothing of its own: dropped without a word. */
	IGNORED("wbr source track area col colgroup rp"),

	/** Ends the paragraph before and after it, and is otherwise unwrapped. */
	BOUNDARY("p div section article aside header footer main nav address center fieldset legend form search hgroup "
			+ "dl dd details dialog menuitem dir body html isindex marquee"),

	/** A paragraph set in strong letters. */
	TERM("dt summary"),

	HEADING("h1 h2 h3 h4 h5 h6"), LIST("ul ol menu"), ITEM("li"), QUOTE("blockquote"),
	PREFORMATTED("pre xmp listing plaintext"), RULE("hr"), FIGURE("figure"), CAPTION("figcaption"), TABLE("table"),
	TABLE_CAPTION("caption"), TABLE_HEAD("thead"), ROW("tr"), CELL("td th"), BREAK("br"), IMAGE("img image"),
	MEDIA("iframe object embed video audio"), QUOTED("q"),

	/** Inline: a mark of the schema, or unwrapped. */
	INLINE("");

	private static final Map<String, Role> BY_NAME = new HashMap<>();

	static {
		for (Role role : values()) {
			for (String name : role.names.split(" ")) {
				BY_NAME.put(name, role);
			}
		}
	}

	private final String names;

	Role(String names) {
		this.names = names;
	}

	static Role of(Element element) {
		Role role = BY_NAME.getOrDefault(element.normalName(), INLINE);
		if (role == BOUNDARY && element.hasClass("wp-caption")) {
			return FIGURE;
		}
		if (role == BOUNDARY && element.hasClass("wp-caption-text")) {
			return CAPTION;
		}
		return role;
	}

	/**
	 * Whether the element lives inside a line of text, so that its {@code lang} becomes a
	 * mark.
	 */
	boolean isInline() {
		return this == INLINE || this == QUOTED;
	}

}
