package org.tribune.transfer.wxr;

import java.io.Reader;

/**
 * Leaves out what the XML 1.0 recommendation (production 2, Char) forbids and exports
 * hold all the same: control characters, halves of surrogate pairs, references to either,
 * white space before the XML declaration. Windows-1252 punctuation that stands in the
 * file under the code of a control character (U+0080 to U+009F) becomes what was meant.
 */
class LegalCharacters extends FilteredReader {

	private static final int LONGEST_REFERENCE = 10;

	// U+0080 to U+009F as Windows-1252 means them; a space where it means nothing.
	private static final String WINDOWS_1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

	private static final char REPLACEMENT = '\uFFFD';

	private final StringBuilder reference = new StringBuilder();

	private char highSurrogate;

	private boolean started;

	private int skippedLines;

	private long lines = 1;

	private long illegal;

	private long windows;

	private long undecodable;

	LegalCharacters(Reader source) {
		super(source);
	}

	@Override
	void accept(char character) {
		if (!this.reference.isEmpty()) {
			continueReference(character);
		}
		else if (character == '&') {
			this.reference.append(character);
		}
		else {
			filter(character);
		}
	}

	@Override
	void end() {
		flushReference();
		if (this.highSurrogate != 0) {
			this.illegal++;
			this.highSurrogate = 0;
		}
	}

	private void continueReference(char character) {
		if (character == ';') {
			endReference();
		}
		else if (character == '#' || Character.digit(character, 16) >= 0 || character == 'x') {
			this.reference.append(character);
			if (this.reference.length() > LONGEST_REFERENCE) {
				flushReference();
			}
		}
		else {
			flushReference();
			accept(character);
		}
	}

	private void endReference() {
		int code = code();
		boolean meansAnother = code >= 0 && (code < ' ' && !whiteSpace((char) code) || code >= 0x7F && code <= 0x9F
				|| code > 0xFFFF && !Character.isValidCodePoint(code)
				|| code <= 0xFFFF && (Character.isSurrogate((char) code) || code >= 0xFFFE));
		if (!meansAnother) {
			flushReference();
			filter(';');
			return;
		}
		this.reference.setLength(0);
		filter((code > 0xFFFF) ? 0 : (char) code);
	}

	private int code() {
		try {
			if (this.reference.length() > 3 && Character.toLowerCase(this.reference.charAt(2)) == 'x') {
				return Integer.parseInt(this.reference, 3, this.reference.length(), 16);
			}
			return (this.reference.length() > 2 && this.reference.charAt(1) == '#')
					? Integer.parseInt(this.reference, 2, this.reference.length(), 10) : -1;
		}
		catch (NumberFormatException ex) {
			return -1;
		}
	}

	private void flushReference() {
		for (int i = 0; i < this.reference.length(); i++) {
			filter(this.reference.charAt(i));
		}
		this.reference.setLength(0);
	}

	private void filter(char character) {
		this.lines += (character == '\n') ? 1 : 0;
		if (this.highSurrogate != 0) {
			if (Character.isLowSurrogate(character)) {
				emit(this.highSurrogate);
				emit(character);
				this.highSurrogate = 0;
				return;
			}
			this.illegal++;
			this.highSurrogate = 0;
		}
		if (character > ' ' && character < 0x7F) {
			this.started = true;
			emit(character);
		}
		else if (!this.started && (whiteSpace(character) || character == '\uFEFF')) {
			this.skippedLines += (character == '\n') ? 1 : 0;
		}
		else if (Character.isHighSurrogate(character)) {
			this.highSurrogate = character;
		}
		else {
			filterUnusual(character);
		}
	}

	private void filterUnusual(char character) {
		if (character >= 0x80 && character <= 0x9F) {
			this.windows++;
			emit(WINDOWS_1252.charAt(character - 0x80));
		}
		else if (character < ' ' && !whiteSpace(character) || character == 0x7F || Character.isSurrogate(character)
				|| character >= '\uFFFE') {
			this.illegal++;
		}
		else {
			this.undecodable += (character == REPLACEMENT) ? 1 : 0;
			emit(character);
		}
	}

	private static boolean whiteSpace(char character) {
		return character == ' ' || character == '\t' || character == '\n' || character == '\r';
	}

	/**
	 * Lines of white space that stood before the first character of the document.
	 */
	int skippedLines() {
		return this.skippedLines;
	}

	/**
	 * The line that has been read to, from 1: the last one, once all has been read.
	 */
	long lines() {
		return this.lines;
	}

	long illegal() {
		return this.illegal;
	}

	long windows() {
		return this.windows;
	}

	long undecodable() {
		return this.undecodable;
	}

}
