package org.tribune.markup;

import java.util.ArrayDeque;
import java.util.Deque;

import org.jsoup.nodes.Element;

/**
 * Reads lists, among them those of footnotes.
 */
final class ListReader {

	private final Composer composer;

	private final Removals removals;

	private final Deque<Frame> lists = new ArrayDeque<>();

	ListReader(Composer composer, Removals removals) {
		this.composer = composer;
		this.removals = removals;
	}

	Runnable list(Element element) {
		if (!this.composer.mayList()) {
			return plain();
		}
		boolean notes = NoteKeys.isNotes(element) && !this.composer.isIn(Frame.Kind.LIST);
		if (element.hasAttr("start") && !notes) {
			this.removals.add("attribute", "start");
		}
		Frame list = frame(element, notes);
		Frame outermost = this.composer.frames().openList(list);
		this.lists.push(list);
		return () -> {
			this.composer.frames().close(outermost);
			this.lists.pop();
		};
	}

	private Frame frame(Element element, boolean notes) {
		String language = this.composer.language();
		if (notes) {
			return Frame.around(Frame.Kind.LIST, this.composer.notes, this.composer.articleLanguage);
		}
		return Frame.late(Frame.Kind.LIST, new Element(element.nameIs("ol") ? "ol" : "ul"), language);
	}

	Runnable item(Element element) {
		Frame list = this.lists.peek();
		Element pattern = new Element("li");
		if (list != null && list.element() == this.composer.notes) {
			pattern.attr(Footnotes.KEY, element.id());
		}
		Frame item = Frame.late(Frame.Kind.ITEM, pattern, this.composer.language());
		if (list == null || this.composer.isCaptive() || !this.composer.frames().openItem(list, item)) {
			return plain();
		}
		return () -> this.composer.frames().close(item);
	}

	/**
	 * Reads a paragraph that is a footnote.
	 */
	Runnable note(String key) {
		Frame list = Frame.around(Frame.Kind.LIST, this.composer.notes, this.composer.articleLanguage);
		this.composer.frames().open(list);
		this.composer.frames()
			.openItem(list,
					Frame.late(Frame.Kind.ITEM, new Element("li").attr(Footnotes.KEY, key), this.composer.language()));
		return () -> this.composer.frames().close(list);
	}

	/** What may not be a list here keeps its items as paragraphs. */
	private Runnable plain() {
		this.composer.boundary();
		return this.composer::boundary;
	}

}
