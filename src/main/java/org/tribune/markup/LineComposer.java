package org.tribune.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Composes what stands in a line: words, the white space between them and the marks they
 * carry.
 */
final class LineComposer {

	private static final int MOST_MARKS = 12;

	private static final Set<String> AROUND_NO_ATOM = Set.of("a", "sup", "sub");

	private final List<Mark> marks = new ArrayList<>();

	private final InlineFlow flow;

	private final Runnable openBlock;

	private final Supplier<String> language;

	private boolean inHeading;

	/**
	 * A composer.
	 * @param openBlock makes sure that the flow has a block to write into
	 * @param language of what stands around the line
	 */
	LineComposer(InlineFlow flow, Runnable openBlock, Supplier<String> language) {
		this.flow = flow;
		this.openBlock = openBlock;
		this.language = language;
	}

	/** In a heading nothing is strong, for all is, and no line is broken by hand. */
	void inHeading(boolean inHeading) {
		this.inHeading = inHeading;
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
				this.openBlock.run();
				this.flow.word(text, start, index, marks());
			}
			else {
				this.flow.space(Characters.isBreakable(text.charAt(index)) ? ' ' : text.charAt(index), marks());
				index++;
			}
		}
	}

	void space() {
		this.flow.space(' ', marks());
	}

	void lineBreak() {
		if (this.inHeading) {
			space();
		}
		else {
			this.flow.lineBreak(marks());
		}
	}

	/**
	 * Sets something that counts as one letter into the line.
	 */
	void atom(Node atom) {
		this.openBlock.run();
		this.flow.atom(atom, marks().stream().filter((mark) -> !AROUND_NO_ATOM.contains(mark.tag())).toList());
	}

	private List<Mark> marks() {
		return this.marks.stream().filter(this::counts).toList();
	}

	/** A block within what was marked may have come to speak the same language. */
	private boolean counts(Mark mark) {
		return !(this.inHeading && mark.equals(Mark.STRONG))
				&& !(mark.isLanguage() && Languages.same(mark.value(), this.language.get()));
	}

	/**
	 * Starts a mark.
	 * @return whether it counts; if not, it must not be ended
	 */
	boolean begin(Mark mark) {
		if (this.marks.size() >= MOST_MARKS || this.marks.stream().anyMatch(mark::excludes)) {
			return false;
		}
		return this.marks.add(mark);
	}

	void end(Mark mark) {
		this.marks.remove(mark);
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

}
