package org.tribune.markup;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/**
 * Composes the body out of lines and blocks in the order they arrive, and decides what
 * may stand inside what: text outside of any block gets a paragraph, a block that may not
 * stand where it arrives is set after what it would break, or loses its form but not its
 * words.
 */
final class Composer {

	final Element body = new Element("body");

	final Element notes = new Element("ol").addClass("footnotes");

	final String articleLanguage;

	private final InlineFlow flow = new InlineFlow();

	private final LineComposer line = new LineComposer(this.flow, this::openText, this::language);

	private final Frames frames;

	private final FigureDesk figures;

	private String language;

	private @Nullable Element heading;

	private @Nullable Element caption;

	private @Nullable Element paragraph;

	Composer(String language, FigureDesk figures) {
		this.articleLanguage = language;
		this.language = language;
		this.figures = figures;
		this.frames = new Frames(this.body, language);
	}

	LineComposer line() {
		return this.line;
	}

	String language() {
		return this.language;
	}

	void language(String language) {
		this.language = language;
	}

	String languageAround() {
		return this.frames.innermost().language;
	}

	private void openText() {
		if (this.flow.breaks() > 1 && !isCaptive()) {
			endText();
		}
		if (this.flow.isOpen()) {
			return;
		}
		Element block = (this.heading != null) ? this.heading.shallowClone() : new Element("p");
		Languages.declare(block, this.language, this.frames.innermost().language);
		this.frames.line(block);
		this.paragraph = (this.heading != null) ? null : block;
		this.flow.open(block);
	}

	/** Whether only text may follow: blocks lose their form. */
	boolean isCaptive() {
		return this.heading != null || this.caption != null;
	}

	boolean isInCaption() {
		return this.caption != null;
	}

	boolean isIn(Frame.Kind kind) {
		return this.frames.has(kind);
	}

	boolean isDirectlyIn(Frame.Kind kind) {
		return !isCaptive() && this.frames.innermost().kind == kind;
	}

	boolean mayList() {
		return !isCaptive() && this.frames.takesAnotherList();
	}

	/**
	 * Ends the paragraph, or sets a space where only text may stand.
	 */
	void boundary() {
		if (isCaptive()) {
			this.line.space();
		}
		else {
			endText();
		}
	}

	private void endText() {
		this.flow.close();
		Element ended = this.paragraph;
		this.paragraph = null;
		if (ended != null && this.frames.isOnlyBody()) {
			this.figures.paragraphEnded(ended);
		}
	}

	/**
	 * Starts a heading; where none may stand, a paragraph is to be set in its place.
	 * @return whether a heading was started
	 */
	boolean beginHeading(Element pattern) {
		boundary();
		if (isCaptive() || !this.frames.isOnlyBody()) {
			return false;
		}
		this.heading = pattern;
		this.line.inHeading(true);
		return true;
	}

	void endHeading() {
		this.flow.close();
		this.heading = null;
		this.line.inHeading(false);
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
		Languages.declare(caption, this.language, this.frames.innermost().language);
		this.caption = caption;
		this.flow.open(caption);
		return true;
	}

	void endCaption() {
		this.flow.close();
		this.caption = null;
	}

	/**
	 * Sets a caption that belongs to nothing as a paragraph.
	 */
	void paragraph(Element caption) {
		boundary();
		String around = this.language;
		this.language = Languages.of(caption, around);
		this.line.line(caption);
		boundary();
		this.language = around;
	}

	/**
	 * The containers, after the paragraph has ended.
	 */
	Frames frames() {
		endText();
		return this.frames;
	}

	/**
	 * Sets a finished block.
	 */
	void block(Element block) {
		if (this.caption == null) {
			endText();
		}
		this.frames.block(block);
	}

}
