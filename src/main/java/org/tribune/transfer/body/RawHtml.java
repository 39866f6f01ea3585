package org.tribune.transfer.body;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Writes elements as they are, without the line breaks of pretty printing, which mean
 * something in a body.
 */
final class RawHtml {

	private RawHtml() {
	}

	static String of(Element element) {
		Element holder = Document.createShell("").body();
		holder.appendChild(element);
		return inside(holder);
	}

	static String inside(Element body) {
		Document document = body.ownerDocument();
		if (document != null) {
			document.outputSettings().prettyPrint(false);
		}
		return body.html();
	}

}
