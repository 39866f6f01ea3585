package org.tribune.transfer.body;

import java.util.List;
import java.util.Map;

/**
 * A piece of a text with shortcodes.
 */
sealed interface Shortcode {

	/**
	 * Text between shortcodes.
	 */
	record Text(String text) implements Shortcode {
	}

	/**
	 * A shortcode.
	 *
	 * @param name in lower case
	 * @param attributes the named attributes, names in lower case
	 * @param values the values without a name
	 * @param enclosing whether there is a closing tag
	 * @param content what stands between the tags
	 */
	record Element(String name, Map<String, String> attributes, List<String> values, boolean enclosing,
			List<Shortcode> content) implements Shortcode {

		String attribute(String attribute) {
			return this.attributes.getOrDefault(attribute, "");
		}

	}

}
