package org.tribune.markup;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Composes the body out of text, marks and blocks in the order they arrive, and decides
 * what may stand inside what: text outside of any block gets a paragraph, a block that
 * may not stand where it arrives is set after what it would break, or loses its form but
 * not its words.
 */
final class Composer {

	private static final int DEEPEST_LIST = 6;

	private static final int MOST_MARKS = 12;

	final Element body = new Element("body");

	final Element notes = new Element("ol").addClass("footnotes");

	private final List<Frame> frames = new ArrayList<>();

	private final List<Mark> marks = new ArrayList<>();

	private final InlineFlow flow = new InlineFlow();

	private final FigureDesk figures;

	private String language;

	private @Nullable Element heading;

	private @Nullable Element caption;

	private @Nullable Element paragraph;

	Composer(String language, FigureDesk figures) {
		this.language = language;
		this.figures = figures;
		this.frames.add(Frame.around(Frame.Kind.BODY, this.body, language));
	}

	String language() {
		return this.language;
	}

	void language(String language) {
		this.language = language;
	}

	void text(String raw) {
		String text = Characters.clean(raw);
		int index = 0;
		while (index < text.length()) {
			int start = index;
			while (index < text.length() && !Characters.isSpace(text.charAt(index))) {
				index++;
			}
			if (index > start) {
				openText();
				this.flow.word(text, start, index, this.marks);
			}
			else {
				this.flow.space(Characters.isBreakable(text.charAt(index)) ? ' ' : text.charAt(index), this.marks);
				index++;
			}
		}
	}

	void lineBreak() {
		if (this.heading == null) {
			this.flow.lineBreak(this.marks);
		}
		else {
			this.flow.space(' ', this.marks);
		}
	}

	/**
	 * Sets something that counts as one letter into the line.
	 */
	void atom(Node atom) {
		openText();
		this.flow.atom(atom, this.marks.stream().filter((mark) -> !"a".equals(mark.tag())).toList());
	}

	/**
	 * Composes a line anew that was composed apart, without the credit's mark.
	 */
	void line(Element line) {
		for (Node node : line.childNodes()) {
			if (node instanceof TextNode text) {
				text(text.getWholeText());
			}
			else if (node instanceof Element element) {
				inline(element);
			}
		}
	}

	private void inline(Element element) {
		if (element.nameIs("br")) {
			lineBreak();
			return;
		}
		if (element.hasAttr(Footnotes.KEY)) {
			atom(element.clone());
			return;
		}
		Mark mark = Mark.of(element);
		boolean begun = !mark.equals(Mark.CREDIT) && begin(mark);
		line(element);
		if (begun) {
			end(mark);
		}
	}

	/**
	 * Starts a mark.
	 * @return whether it counts; if not, it must not be ended
	 */
	boolean begin(Mark mark) {
		boolean idle = this.heading != null && mark.equals(Mark.STRONG);
		if (idle || this.marks.size() >= MOST_MARKS || this.marks.stream().anyMatch(mark::excludes)) {
			return false;
		}
		return this.marks.add(mark);
	}

	void end(Mark mark) {
		this.marks.remove(mark);
	}

	private void openText() {
		if (this.flow.breaks() > 1 && !isCaptive()) {
			endText();
		}
		if (this.flow.isOpen()) {
			return;
		}
		enterItem();
		Element block = (this.heading != null) ? this.heading.shallowClone() : new Element("p");
		Languages.declare(block, this.language, this.frames.getLast().language);
		current().appendChild(block);
		this.paragraph = (this.heading != null) ? null : block;
		this.flow.open(block);
	}

	/** What comes straight inside a list stands in an item of its own. */
	private void enterItem() {
		if (this.frames.getLast().kind == Frame.Kind.LIST) {
			this.frames.add(Frame.implied(new Element("li"), this.frames.getLast().language));
		}
	}

	/** Whether only text may follow: blocks lose their form. */
	boolean isCaptive() {
		return this.heading != null || this.caption != null;
	}

	/**
	 * Ends the paragraph, or sets a space where only text may stand.
	 */
	void boundary() {
		if (isCaptive()) {
			this.flow.space(' ', this.marks);
		}
		else {
			endText();
		}
	}

	private void endText() {
		this.flow.close();
		Element ended = this.paragraph;
		this.paragraph = null;
		if (ended != null && this.frames.size() == 1) {
			this.figures.paragraphEnded(ended);
		}
	}

	/**
	 * Starts a heading; where none may stand, a paragraph is to be set in its place.
	 * @return whether a heading was started
	 */
	boolean beginHeading(Element pattern) {
		boundary();
		if (isCaptive() || this.frames.size() > 1) {
			return false;
		}
		this.heading = pattern;
		return true;
	}

	void endHeading() {
		this.flow.close();
		this.heading = null;
	}

	/**
	 * Starts a caption, which is composed apart.
	 * @return whether one was started
	 */
	boolean beginCaption(Element caption) {
		boundary();
		if (isCaptive()) {
			return false;
		}
		Languages.declare(caption, this.language, this.frames.getLast().language);
		this.caption = caption;
		this.flow.open(caption);
		return true;
	}

	void endCaption() {
		this.flow.close();
		this.caption = null;
	}

	boolean isIn(Frame.Kind kind) {
		return this.frames.stream().anyMatch((frame) -> frame.kind == kind);
	}

	boolean isDirectlyIn(Frame.Kind kind) {
		return !isCaptive() && this.frames.getLast().kind == kind;
	}

	boolean isAtTop() {
		return !isCaptive() && this.frames.size() == 1;
	}

	boolean isInCaption() {
		return this.caption != null;
	}

	boolean mayList() {
		return !isCaptive()
				&& this.frames.stream().filter((frame) -> frame.kind == Frame.Kind.LIST).count() < DEEPEST_LIST;
	}

	/**
	 * Opens a container.
	 */
	void open(Frame frame) {
		endText();
		enterItem();
		this.frames.add(frame);
	}

	/**
	 * Opens a list; straight inside another one it becomes part of that one's last item.
	 * @return the frame to close after it
	 */
	Frame openList(Frame list) {
		endText();
		Frame around = this.frames.getLast();
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
		endText();
		if (this.frames.getLast().isImplied()) {
			close(this.frames.getLast());
		}
		return this.frames.getLast() == list && this.frames.add(item);
	}

	/**
	 * Closes the frame and those opened in it.
	 */
	void close(Frame frame) {
		endText();
		int index = this.frames.lastIndexOf(frame);
		while (this.frames.size() > index) {
			Element element = this.frames.removeLast().element();
			if (element != null) {
				Paragraphs.unwrapOnly(element);
			}
		}
	}

	/**
	 * Sets a finished block, splitting the quotation it may not stand in.
	 */
	void block(Element block) {
		if (this.caption == null) {
			endText();
		}
		enterItem();
		int home = home();
		this.frames.subList(home + 1, this.frames.size()).forEach(Frame::split);
		elementOf(home).appendChild(block);
	}

	private int home() {
		int index = this.frames.size() - 1;
		while (this.frames.get(index).kind == Frame.Kind.QUOTE || this.frames.get(index).kind == Frame.Kind.TABLE) {
			index--;
		}
		return index;
	}

	/**
	 * Where text goes: the innermost frame, or what is around a table that has no cell
	 * yet.
	 */
	private Element current() {
		return elementOf(isDirectlyIn(Frame.Kind.TABLE) ? home() : this.frames.size() - 1);
	}

	private Element elementOf(int index) {
		Element element = this.body;
		for (int at = 0; at <= index; at++) {
			Frame frame = this.frames.get(at);
			element = (at == 0) ? element : frame.elementIn(this.frames.get(at - 1), element);
		}
		return element;
	}

}
