package org.tribune.transfer;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Says every few seconds how far a long reading is.
 */
public class Progress {

	private static final long INTERVAL = TimeUnit.SECONDS.toNanos(5);

	private final PrintStream out;

	private final Messages messages;

	private final String key;

	private final long size;

	private final LongSupplier nanoTime;

	private final long start;

	private long last;

	private int items;

	/**
	 * Starts to measure.
	 * @param key of the message, which takes percent, items and items a second
	 * @param size the length of the whole in bytes
	 * @param nanoTime a clock that only goes forward, in nanoseconds
	 */
	public Progress(PrintStream out, Messages messages, String key, long size, LongSupplier nanoTime) {
		this.out = out;
		this.messages = messages;
		this.key = key;
		this.size = size;
		this.nanoTime = nanoTime;
		this.start = nanoTime.getAsLong();
		this.last = this.start;
	}

	/**
	 * Another item is done.
	 * @param position how many bytes are behind it
	 */
	public void item(long position) {
		this.items++;
		long now = this.nanoTime.getAsLong();
		if (now - this.last >= INTERVAL) {
			this.last = now;
			long rate = Math.round(this.items * 1e9 / (now - this.start));
			long percent = (this.size > 0) ? Math.min(100, 100 * position / this.size) : 0;
			this.out.println(this.messages.of(this.key, percent, this.items, rate));
		}
	}

}
