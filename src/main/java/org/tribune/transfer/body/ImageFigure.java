package org.tribune.transfer.body;

import org.jsoup.nodes.Element;

/**
 * An image of a body whose file is not here yet.
 *
 * @param address where the file lies
 * @param alternativeText the text for those who do not see it
 * @param caption HTML, may be empty
 */
record ImageFigure(String address, String alternativeText, String caption) {

	static ImageFigure of(Attachment attachment) {
		return new ImageFigure(attachment.url(), attachment.alternativeText(), attachment.caption());
	}

	/**
	 * The image as the body schema has it.
	 */
	Element figure() {
		Element figure = new Element("figure").addClass("pending").attr("data-source", this.address);
		figure.appendElement("p").text(this.alternativeText);
		if (!this.caption.isBlank()) {
			figure.appendElement("figcaption").html(this.caption.strip());
		}
		return figure;
	}

}
