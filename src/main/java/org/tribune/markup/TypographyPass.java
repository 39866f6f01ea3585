package org.tribune.markup;

import java.util.Locale;

import org.jsoup.nodes.Element;

/**
 * Applies typography to a body, block by block and across inline elements.
 */
final class TypographyPass {

	private TypographyPass() {
	}

	static void apply(Element body, Locale language) {
	}

}
