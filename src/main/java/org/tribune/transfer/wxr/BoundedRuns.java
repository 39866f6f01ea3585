package org.tribune.transfer.wxr;

import java.io.Reader;

/**
 * Cuts runs of text and CDATA sections that are longer than a limit, and empties
 * comments, so that the parser behind, which holds each of them whole, never needs more
 * memory than that. The document stays well-formed, and its lines keep their numbers.
 */
class BoundedRuns extends FilteredReader {

	private static final String CDATA_START = "<![CDATA[";

	private static final String COMMENT_START = "<!--";

	private final int limit;

	private final StringBuilder opening = new StringBuilder();

	private State state = State.TEXT;

	private char quote;

	private int length;

	private int linesPastLimit;

	private char previous;

	private char beforePrevious;

	private boolean reference;

	BoundedRuns(Reader source, int limit) {
		super(source);
		this.limit = limit;
	}

	@Override
	void accept(char character) {
		switch (this.state) {
			case TEXT -> text(character);
			case OPENING -> opening(character);
			case TAG -> tag(character);
			case CDATA -> section(character);
			case COMMENT -> comment(character);
		}
		this.beforePrevious = this.previous;
		this.previous = character;
	}

	@Override
	void end() {
		// Nothing is ever held back.
	}

	private void text(char character) {
		if (character == '<') {
			start(State.OPENING);
			this.opening.setLength(0);
			this.opening.append(character);
			emit(character);
			return;
		}
		if (within() || this.reference) {
			this.reference = (character == '&') || this.reference && character != ';' && this.length < this.limit + 16;
			emit(character);
		}
		else {
			emitLine(character);
		}
	}

	private void opening(char character) {
		this.opening.append(character);
		emit(character);
		String start = this.opening.toString();
		if (start.equals(CDATA_START)) {
			start(State.CDATA);
		}
		else if (start.equals(COMMENT_START)) {
			start(State.COMMENT);
		}
		else if (!CDATA_START.startsWith(start) && !COMMENT_START.startsWith(start)) {
			start((character == '>') ? State.TEXT : State.TAG);
			this.quote = 0;
		}
	}

	private void tag(char character) {
		if (within()) {
			emit(character);
		}
		if (this.quote != 0) {
			this.quote = (character == this.quote) ? 0 : this.quote;
		}
		else if (character == '"' || character == '\'') {
			this.quote = character;
		}
		else if (character == '>') {
			start(State.TEXT);
		}
	}

	private void section(char character) {
		boolean ends = ends(character, ']');
		if (within()) {
			emit(character);
		}
		else if (ends) {
			emit("]]>");
		}
		else {
			emitLine(character);
		}
		if (ends) {
			start(State.TEXT);
		}
	}

	private void comment(char character) {
		boolean ends = ends(character, '-');
		within();
		if (ends) {
			emit("-->");
			start(State.TEXT);
		}
		else {
			emitLine(character);
		}
	}

	private boolean ends(char character, char mark) {
		return character == '>' && this.length >= 2 && this.previous == mark && this.beforePrevious == mark;
	}

	private boolean within() {
		boolean within = this.length < this.limit;
		this.length += (this.length < Integer.MAX_VALUE) ? 1 : 0;
		return within;
	}

	private void emitLine(char character) {
		if (character == '\n' && this.linesPastLimit++ < this.limit) {
			emit(character);
		}
	}

	private void start(State next) {
		this.state = next;
		this.length = 0;
		this.linesPastLimit = 0;
		this.reference = false;
	}

	private enum State {

		TEXT, OPENING, TAG, CDATA, COMMENT

	}

}
