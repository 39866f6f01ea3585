package org.tribune.markup;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes text with its marks into one block. White space and line breaks are kept back
 * until something follows them, so that none is left at the ends of a block, none stands
 * twice, and they come to stand outside of the marks they separate.
 */
final class InlineFlow {

	private record Open(Mark mark, Element element) {
	}

	private final List<Open> open = new ArrayList<>();

	private final StringBuilder letters = new StringBuilder();

	private @Nullable Element block;

	private boolean empty = true;

	private char space;

	private int breaks;

	private int depthOfGap;

	void open(Element block) {
		this.block = block;
		this.empty = true;
		clearGap();
	}

	boolean isOpen() {
		return this.block != null;
	}

	int breaks() {
		return this.breaks;
	}

	void space(char space, List<Mark> marks) {
		if (this.empty) {
			return;
		}
		if (this.space != ' ') {
			boolean first = this.space == 0;
			this.space = (first || space == ' ') ? space : this.space;
		}
		gap(marks);
	}

	void lineBreak(List<Mark> marks) {
		if (this.empty) {
			return;
		}
		gap(marks);
		this.breaks++;
	}

	private void gap(List<Mark> marks) {
		this.depthOfGap = Math.min(this.depthOfGap, shared(marks));
	}

	void word(CharSequence text, int start, int end, List<Mark> marks) {
		position(marks);
		this.letters.append(text, start, end);
	}

	void atom(Node atom, List<Mark> marks) {
		position(marks);
		flush();
		innermost().appendChild(atom);
	}

	private void position(List<Mark> marks) {
		int shared = shared(marks);
		if (this.breaks > 0) {
			closeDownTo(Math.min(this.depthOfGap, shared));
			flush();
			innermost().appendElement("br");
		}
		else if (this.space != 0) {
			closeDownTo(Math.min(this.depthOfGap, shared));
			this.letters.append(this.space);
		}
		closeDownTo(shared);
		for (Mark mark : marks.subList(this.open.size(), marks.size())) {
			flush();
			Element element = mark.element();
			innermost().appendChild(element);
			this.open.add(new Open(mark, element));
		}
		clearGap();
		this.empty = false;
	}

	private int shared(List<Mark> marks) {
		int shared = 0;
		while (shared < marks.size() && shared < this.open.size()
				&& this.open.get(shared).mark().equals(marks.get(shared))) {
			shared++;
		}
		return shared;
	}

	private void closeDownTo(int depth) {
		if (this.open.size() > depth) {
			flush();
			this.open.subList(depth, this.open.size()).clear();
		}
	}

	private Element innermost() {
		if (!this.open.isEmpty()) {
			return this.open.getLast().element();
		}
		if (this.block == null) {
			throw new IllegalStateException("No block is open");
		}
		return this.block;
	}

	private void flush() {
		if (!this.letters.isEmpty()) {
			innermost().appendChild(new TextNode(this.letters.toString()));
			this.letters.setLength(0);
		}
	}

	private void clearGap() {
		this.space = 0;
		this.breaks = 0;
		this.depthOfGap = Integer.MAX_VALUE;
	}

	/**
	 * Ends the block; what was kept back is forgotten.
	 */
	void close() {
		closeDownTo(0);
		if (this.block != null) {
			flush();
		}
		this.block = null;
		this.empty = true;
		clearGap();
	}

}
