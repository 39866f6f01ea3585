package org.tribune.markup;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;

/**
 * The containers that are open, outermost first.
 */
final class Frames {

	private static final int DEEPEST_LIST = 6;

	private final List<Frame> frames = new ArrayList<>();

	Frames(Element body, String language) {
		this.frames.add(Frame.around(Frame.Kind.BODY, body, language));
	}

	Frame innermost() {
		return this.frames.getLast();
	}

	boolean isOnlyBody() {
		return this.frames.size() == 1;
	}

	boolean has(Frame.Kind kind) {
		return this.frames.stream().anyMatch((frame) -> frame.kind == kind);
	}

	boolean takesAnotherList() {
		return this.frames.stream().filter((frame) -> frame.kind == Frame.Kind.LIST).count() < DEEPEST_LIST;
	}

	/** What comes straight inside a list stands in an item of its own. */
	void enterItem() {
		if (innermost().kind == Frame.Kind.LIST) {
			this.frames.add(Frame.implied(new Element("li"), innermost().language));
		}
	}

	void open(Frame frame) {
		enterItem();
		this.frames.add(frame);
	}

	/**
	 * Opens a list; straight inside another one it becomes part of that one's last item.
	 * @return the frame to close after it
	 */
	Frame openList(Frame list) {
		Frame around = innermost();
		if (around.kind != Frame.Kind.LIST) {
			this.frames.add(list);
			return list;
		}
		Element outer = around.element();
		Element last = (outer != null) ? outer.lastElementChild() : null;
		Frame item = (last != null) ? Frame.around(Frame.Kind.ITEM, last, around.language)
				: Frame.implied(new Element("li"), around.language);
		this.frames.add(item);
		this.frames.add(list);
		return item;
	}

	/**
	 * Opens an item of the list.
	 * @return whether it could be opened: not if something else stands between
	 */
	boolean openItem(Frame list, Frame item) {
		if (innermost().isImplied()) {
			close(innermost());
		}
		return innermost() == list && this.frames.add(item);
	}

	/**
	 * Closes the frame and those opened in it.
	 */
	void close(Frame frame) {
		int index = this.frames.lastIndexOf(frame);
		while (this.frames.size() > index) {
			Element element = this.frames.removeLast().element();
			if (element != null) {
				Paragraphs.unwrapOnly(element);
			}
		}
	}

	/**
	 * Places a line of text: in the innermost frame, or before a table that has no cell
	 * yet.
	 */
	void line(Element block) {
		enterItem();
		int index = (innermost().kind == Frame.Kind.TABLE) ? home() : this.frames.size() - 1;
		element(index).appendChild(block);
	}

	/**
	 * Places a block, splitting the quotation it may not stand in.
	 */
	void block(Element block) {
		enterItem();
		int home = home();
		this.frames.subList(home + 1, this.frames.size()).forEach(Frame::split);
		element(home).appendChild(block);
	}

	private int home() {
		int index = this.frames.size() - 1;
		while (this.frames.get(index).kind == Frame.Kind.QUOTE || this.frames.get(index).kind == Frame.Kind.TABLE) {
			index--;
		}
		return index;
	}

	/** The frame's element, made together with those of the frames around it. */
	private Element element(int index) {
		int made = index;
		Element element = this.frames.get(made).element();
		while (element == null) {
			made--;
			element = this.frames.get(made).element();
		}
		for (int at = made + 1; at <= index; at++) {
			element = this.frames.get(at).elementIn(this.frames.get(at - 1), element);
		}
		return element;
	}

}
