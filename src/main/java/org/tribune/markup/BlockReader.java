package org.tribune.markup;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/**
 * Reads block elements. Each way of entering one answers what to do on leaving it, or
 * null if all it holds has been dealt with.
 */
final class BlockReader {

	private final Composer composer;

	private final FigureDesk figures;

	private final ListReader lists;

	private final TableReader tables;

	private final AnchorPairs pairs;

	private final Removals removals;

	BlockReader(Composer composer, FigureDesk figures, AnchorPairs pairs, Removals removals) {
		this.pairs = pairs;
		this.composer = composer;
		this.figures = figures;
		this.removals = removals;
		this.lists = new ListReader(composer, removals);
		this.tables = new TableReader(composer, figures);
	}

	@Nullable Runnable enter(Element element, Role role) {
		return switch (role) {
			case HEADING ->
				this.composer.beginHeading(Headings.pattern(element)) ? this.composer::endHeading : marked(Mark.STRONG);
			case TERM -> marked(Mark.STRONG);
			case LIST -> this.lists.list(element);
			case ITEM -> this.lists.item(element);
			case QUOTE -> quote(element);
			case PREFORMATTED -> preformatted(element);
			case RULE -> rule(element);
			case FIGURE -> figure(element);
			case CAPTION -> caption();
			case TABLE, TABLE_CAPTION, TABLE_HEAD, ROW, CELL -> this.tables.enter(element, role);
			default -> boundary(element);
		};
	}

	private @Nullable Runnable boundary(Element element) {
		if (this.figures.isAlternativeText(element)) {
			return null;
		}
		if (element.nameIs("footer") && this.composer.isIn(Frame.Kind.QUOTE)) {
			return marked(Mark.CITE);
		}
		String note = this.pairs.note(element);
		if (note != null && this.composer.isDirectlyIn(Frame.Kind.BODY)) {
			this.pairs.isRead(element);
			return this.lists.note(note);
		}
		return plain();
	}

	private Runnable plain() {
		this.composer.boundary();
		return this.composer::boundary;
	}

	/** A paragraph that carries a mark from end to end. */
	private Runnable marked(Mark mark) {
		this.composer.boundary();
		boolean begun = this.composer.line().begin(mark);
		return () -> {
			this.composer.boundary();
			if (begun) {
				this.composer.line().end(mark);
			}
		};
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
		this.composer.frames().open(quote);
		return () -> this.composer.frames().close(quote);
	}

	private @Nullable Runnable preformatted(Element element) {
		String code = Preformatted.text(element, this.removals);
		if (this.composer.isCaptive()) {
			this.composer.line().text(" " + code + " ");
		}
		else if (!code.isBlank()) {
			Element block = new Element("pre");
			block.appendElement("code").text(code);
			this.composer.block(block);
		}
		return null;
	}

	private @Nullable Runnable rule(Element element) {
		Element parent = element.parent();
		boolean ofNotes = parent != null && parent.hasClass("footnotes");
		this.composer.boundary();
		if (!ofNotes && this.composer.isDirectlyIn(Frame.Kind.BODY)) {
			this.composer.block(new Element("hr"));
		}
		return null;
	}

	private Runnable figure(Element element) {
		this.composer.boundary();
		this.figures.enter(element);
		String address = element.hasClass("pending") ? Images.pendingSource(element.attr("data-source").strip()) : null;
		if (address != null) {
			Element text = this.figures.alternativeText();
			set(Images.pending(address, (text != null) ? text.text() : ""));
		}
		return () -> {
			this.composer.boundary();
			Element left = this.figures.leave();
			if (left != null) {
				this.composer.paragraph(left);
			}
		};
	}

	private Runnable caption() {
		Element caption = new Element("figcaption");
		if (!this.figures.hasScope() || !this.composer.beginCaption(caption)) {
			return plain();
		}
		return () -> {
			this.composer.endCaption();
			if (!this.figures.captioned(caption)) {
				this.composer.paragraph(caption);
			}
		};
	}

	/**
	 * Sets an image or another finished block that may carry a caption.
	 */
	void set(Element block) {
		this.composer.block(block);
		this.figures.shows(block);
	}

}
