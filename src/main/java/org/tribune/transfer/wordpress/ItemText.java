package org.tribune.transfer.wordpress;

import java.util.List;

import org.jsoup.Jsoup;
import org.tribune.markup.Body;
import org.tribune.markup.Excerpt;
import org.tribune.markup.Markup;
import org.tribune.transfer.body.ConvertedBody;
import org.tribune.transfer.wxr.WxrItem;

/**
 * The words of an item as Tribune will have them.
 *
 * @param title plain text, never empty unless the body is as well
 * @param excerpt plain text of the excerpt field
 * @param body sanitised HTML; links into the old site are absolute
 * @param converted what could not come along of the body
 * @param removed what the sanitiser took away
 */
record ItemText(String title, String excerpt, Body body, ConvertedBody converted, List<String> removed) {

	private static final int TITLE = 80;

	static ItemText of(WxrItem item, Markup markup, ImportRun run) {
		long number = Survey.number(item.id());
		String footnotes = item.meta().getOrDefault(WxrItem.FOOTNOTES, "");
		ConvertedBody converted = run.bodies().convert(item.content(), number, footnotes);
		Body body = markup.body(BodyLinks.absolute(converted.html(), run.baseUrl()), run.language(), false);
		String excerpt = item.excerpt().isEmpty() ? ""
				: Jsoup.parseBodyFragment(run.bodies().convert(item.excerpt(), number, "").html()).text();
		String title = markup.line(item.title(), run.language(), false);
		return new ItemText(title.isEmpty() ? Excerpt.of(body.text(), TITLE) : title, excerpt, body, converted,
				body.removed());
	}

	boolean isEmpty() {
		return this.title.isEmpty();
	}

	/**
	 * Tells the report what could not come along.
	 */
	void report(WxrItem item, ImportRun run) {
		if (item.title().isBlank()) {
			run.changed(item, "title-made", this.title);
		}
		this.converted.notes().forEach((note) -> run.note(item, note));
		if (!this.removed.isEmpty()) {
			run.changed(item, "removed", String.join(", ", this.removed));
		}
	}

}
