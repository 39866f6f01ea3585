package org.tribune.transfer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts the bytes that are read.
 */
public class CountedStream extends FilterInputStream {

	private long count;

	/**
	 * Counts what is read from a stream.
	 */
	public CountedStream(InputStream bytes) {
		super(bytes);
	}

	@Override
	public int read() throws IOException {
		int read = super.read();
		this.count += (read >= 0) ? 1 : 0;
		return read;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		int read = super.read(target, offset, length);
		this.count += Math.max(0, read);
		return read;
	}

	/**
	 * How many bytes were read so far.
	 */
	public long count() {
		return this.count;
	}

}
