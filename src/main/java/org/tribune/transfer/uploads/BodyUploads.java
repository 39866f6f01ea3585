package org.tribune.transfer.uploads;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.tribune.media.Image;

/**
 * Puts files in the place of what waits for them in a body: pending figures become
 * figures, links to uploads lead to the library.
 */
final class BodyUploads {

	private final Function<String, Optional<Image>> files;

	/**
	 * Finds files with a function from the address to the image.
	 */
	BodyUploads(Function<String, Optional<Image>> files) {
		this.files = files;
	}

	/**
	 * The body with what was found; the same text when nothing was.
	 */
	String apply(String html) {
		Document document = Jsoup.parseBodyFragment(html);
		document.outputSettings().prettyPrint(false);
		boolean changed = false;
		for (Element figure : List.copyOf(document.select("figure.pending[data-source]"))) {
			changed |= fill(figure);
		}
		for (Element link : document.select("a[href]")) {
			changed |= UploadsFolder.isUpload(link.attr("href")) && lead(link);
		}
		return changed ? document.body().html() : html;
	}

	private boolean fill(Element figure) {
		Image image = this.files.apply(figure.attr("data-source")).filter((one) -> one.width() != null).orElse(null);
		if (image == null) {
			return false;
		}
		Element words = figure.selectFirst("> p");
		String alternativeText = (words != null) ? words.text() : "";
		if (words != null) {
			words.remove();
		}
		if (image.alternativeText().isEmpty() && image.caption().isEmpty()) {
			Element caption = figure.selectFirst("> figcaption");
			image.describe(alternativeText, (caption != null) ? caption.text() : "", image.credit());
		}
		figure.removeClass("pending").removeAttr("data-source").removeAttr("class");
		figure.prependElement("img")
			.attr("src", image.path())
			.attr("alt", alternativeText)
			.attr("width", String.valueOf(image.width()))
			.attr("height", String.valueOf(image.height()));
		return true;
	}

	private boolean lead(Element link) {
		Optional<Image> image = this.files.apply(link.attr("href"));
		image.ifPresent((one) -> link.attr("href", one.path()).removeAttr("rel"));
		return image.isPresent();
	}

}
