package org.tribune.markup;

import java.util.ArrayDeque;
import java.util.Deque;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/**
 * Reads block elements. Each way of entering one answers what to do on leaving it, or
 * null if all it holds has been dealt with.
 */
final class BlockReader {

	private final Composer composer;

	private final FigureDesk figures;

	private final Removals removals;

	/** The lists being read; one that lost its form is marked by the body's own frame. */
	private final Deque<Frame> lists = new ArrayDeque<>();

	private final Deque<Tables> tables = new ArrayDeque<>();

	BlockReader(Composer composer, FigureDesk figures, Removals removals) {
		this.composer = composer;
		this.figures = figures;
		this.removals = removals;
	}

	@Nullable Runnable enter(Element element, Role role) {
		return switch (role) {
			case HEADING -> heading(element);
			case TERM -> term();
			case LIST -> list(element);
			case ITEM -> item(element);
			case QUOTE -> quote(element);
			case PREFORMATTED -> preformatted(element);
			case RULE -> rule(element);
			case FIGURE -> figure(element);
			case CAPTION -> caption(element);
			case TABLE -> table();
			case TABLE_CAPTION -> tableCaption();
			case TABLE_HEAD -> tableHead();
			case ROW -> row();
			case CELL -> cell(element);
			default -> boundary(element);
		};
	}

	private @Nullable Runnable boundary(Element element) {
		if (this.figures.isDirectlyIn(element, "pending") && element.nameIs("p")) {
			return null;
		}
		this.composer.boundary();
		boolean source = element.nameIs("footer") && this.composer.isIn(Frame.Kind.QUOTE)
				&& this.composer.begin(Mark.CITE);
		return () -> {
			this.composer.boundary();
			if (source) {
				this.composer.end(Mark.CITE);
			}
		};
	}

	private Runnable term() {
		this.composer.boundary();
		boolean strong = this.composer.begin(Mark.STRONG);
		return () -> {
			this.composer.boundary();
			if (strong) {
				this.composer.end(Mark.STRONG);
			}
		};
	}

	private Runnable heading(Element element) {
		return this.composer.beginHeading(Headings.pattern(element)) ? this.composer::endHeading : term();
	}

	private Runnable list(Element element) {
		if (!this.composer.mayList()) {
			return plain();
		}
		boolean notes = NoteKeys.isNotes(element) && !this.composer.isIn(Frame.Kind.LIST);
		if (element.hasAttr("start") && !notes) {
			this.removals.add("attribute", "start");
		}
		Frame list = notes ? Frame.around(Frame.Kind.LIST, this.composer.notes, this.composer.language()) : Frame
			.late(Frame.Kind.LIST, new Element(element.nameIs("ol") ? "ol" : "ul"), this.composer.language());
		Frame outermost = this.composer.openList(list);
		this.lists.push(list);
		return () -> {
			this.composer.close(outermost);
			this.lists.pop();
		};
	}

	private Runnable plain() {
		this.composer.boundary();
		return this.composer::boundary;
	}

	private Runnable item(Element element) {
		Frame list = this.lists.peek();
		Element pattern = new Element("li");
		if (list != null && list.element() == this.composer.notes) {
			pattern.attr(Footnotes.KEY, element.id());
		}
		Frame item = Frame.late(Frame.Kind.ITEM, pattern, this.composer.language());
		if (list == null || this.composer.isCaptive() || !this.composer.openItem(list, item)) {
			return plain();
		}
		return () -> this.composer.close(item);
	}

	private Runnable quote(Element element) {
		if (this.composer.isCaptive() || this.composer.isIn(Frame.Kind.QUOTE)) {
			return plain();
		}
		Element parent = element.parent();
		boolean pulled = element.hasClass("pull-quote") || element.hasClass("wp-block-pullquote")
				|| (parent != null && parent.hasClass("wp-block-pullquote"));
		Element pattern = new Element("blockquote");
		Frame quote = Frame.late(Frame.Kind.QUOTE, pulled ? pattern.addClass("pull-quote") : pattern,
				this.composer.language());
		this.composer.open(quote);
		return () -> this.composer.close(quote);
	}

	private @Nullable Runnable preformatted(Element element) {
		String code = Preformatted.text(element, this.removals);
		if (this.composer.isCaptive()) {
			this.composer.text(" " + code + " ");
		}
		else if (!code.isBlank()) {
			Element block = new Element("pre");
			block.appendElement("code").text(code);
			set(block);
		}
		return null;
	}

	private @Nullable Runnable rule(Element element) {
		Element parent = element.parent();
		boolean ofNotes = parent != null && parent.hasClass("footnotes");
		this.composer.boundary();
		if (!ofNotes && this.composer.isAtTop()) {
			this.composer.block(new Element("hr"));
		}
		return null;
	}

	/**
	 * Sets an image or another finished block that may carry a caption.
	 */
	void set(Element block) {
		this.composer.block(block);
		this.figures.shows(block);
	}

	boolean isCard(Element link) {
		return this.figures.isCard(link);
	}

	private Runnable figure(Element element) {
		this.composer.boundary();
		this.figures.enter(element);
		if (element.hasClass("pending")) {
			String address = Images.pendingSource(element.attr("data-source").strip());
			Element text = element.firstElementChild();
			if (address != null) {
				set(Images.pending(address, (text != null && text.nameIs("p")) ? text.text() : ""));
			}
		}
		return () -> {
			this.composer.boundary();
			Element left = this.figures.leave();
			if (left != null) {
				setAsParagraph(left);
			}
		};
	}

	private void setAsParagraph(Element caption) {
		this.composer.boundary();
		this.composer.line(caption);
		this.composer.boundary();
	}

	private Runnable caption(Element element) {
		Element caption = new Element("figcaption");
		if (!this.figures.hasScope() || !this.composer.beginCaption(caption)) {
			return plain();
		}
		return () -> {
			this.composer.endCaption();
			this.figures.captioned(caption);
		};
	}

	private Runnable table() {
		if (this.composer.isCaptive() || this.composer.isIn(Frame.Kind.CELL)) {
			return plain();
		}
		Tables table = new Tables();
		Frame frame = Frame.around(Frame.Kind.TABLE, table.table, this.composer.language());
		this.composer.open(frame);
		this.tables.push(table);
		return () -> {
			this.tables.pop();
			this.composer.close(frame);
			if (table.assemble()) {
				set(table.table);
			}
			else if (table.caption() instanceof Element caption) {
				setAsParagraph(caption);
			}
		};
	}

	private Runnable tableCaption() {
		Element caption = new Element("caption");
		if (!this.composer.isDirectlyIn(Frame.Kind.TABLE) || !this.composer.beginCaption(caption)) {
			return plain();
		}
		return () -> {
			this.composer.endCaption();
			this.tables.element().caption(caption);
		};
	}

	private Runnable tableHead() {
		if (!this.composer.isDirectlyIn(Frame.Kind.TABLE)) {
			return plain();
		}
		this.tables.element().head(true);
		return () -> this.tables.element().head(false);
	}

	private Runnable row() {
		if (!this.composer.isDirectlyIn(Frame.Kind.TABLE)) {
			return plain();
		}
		this.tables.element().row();
		return () -> {
		};
	}

	private Runnable cell(Element element) {
		if (!this.composer.isDirectlyIn(Frame.Kind.TABLE)) {
			return plain();
		}
		Element cell = this.tables.element().cell(element);
		Frame frame = Frame.around(Frame.Kind.CELL, cell, this.composer.language());
		this.composer.open(frame);
		return () -> this.composer.close(frame);
	}

}
