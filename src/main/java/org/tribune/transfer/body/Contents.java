package org.tribune.transfer.body;

import org.jsoup.nodes.Element;

/**
 * Tells elements that show something from those that only take up room.
 */
final class Contents {

	private static final String VISIBLE = "img, iframe, object, embed, video, audio, figure, input, hr";

	private Contents() {
	}

	static boolean isEmpty(Element element) {
		return element.text().replace('\u00A0', ' ').isBlank() && element.selectFirst(VISIBLE) == null;
	}

}
