package org.tribune.transfer.body;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Turns bodies of one WordPress site into HTML.
 */
public class WordPressBody {

	private final String baseUrl;

	private final Attachments attachments;

	/**
	 * A converter for the bodies of one site.
	 * @param baseUrl the address of the site, without a slash at the end; relative
	 * addresses of images start from there
	 * @param attachments the files of the site
	 */
	public WordPressBody(String baseUrl, Attachments attachments) {
		this.baseUrl = baseUrl;
		this.attachments = attachments;
	}

	/**
	 * Converts a body. The result is HTML of the body schema as far as WordPress's own
	 * inventions are concerned, and still untrusted.
	 * @param content the body as WordPress stores it
	 * @param itemId the number of the post, to which a gallery without numbers refers
	 * @param footnotes the custom field with the footnotes, may be empty
	 * @return the body and what could not come along
	 */
	public ConvertedBody convert(String content, long itemId, String footnotes) {
		Notes notes = new Notes();
		Footnotes endnotes = new Footnotes(footnotes);
		String text = content.replace("\r\n", "\n").replace('\r', '\n');
		String expanded = new Shortcodes(this.attachments, itemId, endnotes, notes).expand(text);
		Element body = Document.createShell(this.baseUrl).body();
		for (Blocks.Part part : Blocks.divide(expanded, notes)) {
			append(part, body);
		}
		body.select("div." + Blocks.FREEFORM).forEach((freeform) -> {
			AutomaticParagraphs.apply(freeform);
			freeform.unwrap();
		});
		BlockMarkup.apply(body);
		new BodyFigures(this.baseUrl, this.attachments, notes).apply(body);
		LoneAddresses.apply(body);
		endnotes.apply(body);
		removeEmptyParagraphs(body);
		return new ConvertedBody(RawHtml.inside(body).strip(), notes.list());
	}

	private static void append(Blocks.Part part, Element body) {
		Element parsed = Jsoup.parseBodyFragment(part.html()).body();
		if (part.freeform()) {
			AutomaticParagraphs.apply(parsed);
		}
		List<Node> children = List.copyOf(parsed.childNodes());
		parsed.empty();
		children.forEach(body::appendChild);
	}

	private static void removeEmptyParagraphs(Element body) {
		for (Element paragraph : List.copyOf(body.select("p"))) {
			boolean imageText = paragraph.parent() != null && paragraph.parent().hasClass("pending");
			if (!imageText && Contents.isEmpty(paragraph)) {
				paragraph.remove();
			}
		}
	}

}
