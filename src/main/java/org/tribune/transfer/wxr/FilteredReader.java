package org.tribune.transfer.wxr;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * A reader that hands each character of another one to a filter, which decides what comes
 * out.
 */
abstract class FilteredReader extends Reader {

	private static final int CHUNK = 16 * 1024;

	private final Reader source;

	private final char[] chunk = new char[CHUNK];

	private char[] ready = new char[CHUNK + 64];

	private int readyFrom;

	private int readyTo;

	private boolean ended;

	FilteredReader(Reader source) {
		this.source = source;
	}

	/**
	 * Takes the next character; what should come out goes to {@link #emit}.
	 */
	abstract void accept(char character);

	/**
	 * The source has ended: emits what was held back.
	 */
	abstract void end();

	final void emit(char character) {
		if (this.readyTo == this.ready.length) {
			this.ready = Arrays.copyOf(this.ready, 2 * this.ready.length);
		}
		this.ready[this.readyTo++] = character;
	}

	final void emit(CharSequence characters) {
		for (int i = 0; i < characters.length(); i++) {
			emit(characters.charAt(i));
		}
	}

	@Override
	public final int read(char[] target, int offset, int length) throws IOException {
		while (this.readyFrom == this.readyTo) {
			if (this.ended) {
				return -1;
			}
			fill();
		}
		int count = Math.min(length, this.readyTo - this.readyFrom);
		System.arraycopy(this.ready, this.readyFrom, target, offset, count);
		this.readyFrom += count;
		return count;
	}

	private void fill() throws IOException {
		this.readyFrom = 0;
		this.readyTo = 0;
		int count = this.source.read(this.chunk, 0, this.chunk.length);
		if (count < 0) {
			this.ended = true;
			end();
			return;
		}
		for (int i = 0; i < count; i++) {
			accept(this.chunk[i]);
		}
	}

	@Override
	public final void close() throws IOException {
		this.source.close();
	}

}
