package org.tribune.markup;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/**
 * Recognises footnotes in what arrives: the lists that hold them, the references to them
 * and the links back.
 */
final class NoteKeys {

	private static final int LONGEST_REFERENCE = 8;

	private static final Pattern NUMBERED = Pattern.compile("#(?:note|ref)-\\d.*");

	private final Set<String> keys = new HashSet<>();

	private final AnchorPairs pairs;

	/**
	 * Collects the ids of the notes, so that a reference is known before its note comes.
	 */
	NoteKeys(Element source) {
		this.pairs = new AnchorPairs(source);
		for (Element list : source.getElementsByTag("ol")) {
			if (isNotes(list)) {
				list.children().forEach((item) -> this.keys.add(item.id()));
			}
		}
		this.keys.remove("");
	}

	static boolean isNotes(Element list) {
		Element parent = list.parent();
		return list.nameIs("ol") && (list.hasClass("footnotes") || list.hasClass("wp-block-footnotes")
				|| (parent != null && parent.hasClass("footnotes")));
	}

	/**
	 * The key of the note that a superscript refers to.
	 * @return null if it is a mere superscript
	 */
	@Nullable String reference(Element superscript) {
		Element link = superscript.firstElementChild();
		if (link == null || superscript.childrenSize() > 1 || !link.nameIs("a")) {
			return null;
		}
		String href = link.attr("href").strip();
		String text = superscript.text();
		boolean alone = superscript.ownText().chars().noneMatch((each) -> each > ' ' && "[]".indexOf(each) < 0);
		if (!alone || !href.startsWith("#") || href.length() < 2 || text.isBlank()
				|| text.length() > LONGEST_REFERENCE) {
			return null;
		}
		String key = href.substring(1);
		boolean declared = superscript.hasClass("footnote-ref") || superscript.hasClass("fn");
		return (declared || this.keys.contains(key) || this.pairs.reference(link) != null) ? key : null;
	}

	AnchorPairs pairs() {
		return this.pairs;
	}

	/**
	 * Whether the link leads to a note by a number that may change; only references do.
	 */
	static boolean isStray(String address) {
		return NUMBERED.matcher(address).matches();
	}

	/**
	 * Whether the link leads from a note back to the text; such links are made anew.
	 */
	static boolean isBackLink(Element link) {
		if (link.hasClass("footnote-back") || link.hasClass("footnote-backref")) {
			return true;
		}
		String text = link.ownText().replace("\ufe0e", "").replace("\ufe0f", "").strip();
		return link.attr("href").startsWith("#") && link.childrenSize() == 0 && ("↩".equals(text) || "↑".equals(text));
	}

}
