package org.tribune.media.pixels;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A GIF as it is served: its frames and how often they repeat, without comments, notes of
 * programs or anything behind its end.
 *
 * @param content the cleaned file
 * @param frames how many pictures it holds
 */
record GifFile(byte[] content, int frames) {

	private static final int MOST_FRAMES = 2_000;

	private static final long MOST_FRAME_PIXELS = 400_000_000;

	private static final Set<String> REPETITION = Set.of("NETSCAPE2.0", "ANIMEXTS1.0");

	static GifFile read(byte[] source) {
		try {
			return new Reader(source).read();
		}
		catch (IndexOutOfBoundsException ex) {
			throw new RefusedFile(Refusal.DAMAGED);
		}
	}

	/**
	 * Walks from block to block and copies what is needed.
	 */
	private static final class Reader {

		private final byte[] source;

		private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

		private int position;

		private int frames;

		private Reader(byte[] source) {
			this.source = source;
		}

		GifFile read() {
			long pixels = (long) number(6) * number(8);
			copy(0, 13 + colours(this.source[10]));
			while (true) {
				int start = this.position;
				switch (this.source[start] & 0xff) {
					case 0x21 -> extension(start);
					case 0x2c -> frame(start, pixels);
					case 0x3b -> {
						this.kept.write(0x3b);
						return finished();
					}
					default -> throw new RefusedFile(Refusal.DAMAGED);
				}
			}
		}

		private GifFile finished() {
			if (this.frames == 0) {
				throw new RefusedFile(Refusal.DAMAGED);
			}
			return new GifFile(this.kept.toByteArray(), this.frames);
		}

		private void extension(int start) {
			int label = this.source[start + 1] & 0xff;
			this.position = start + 2;
			skipBlocks();
			boolean repetition = label == 0xff
					&& REPETITION.contains(new String(this.source, start + 3, 11, StandardCharsets.ISO_8859_1));
			if (label == 0xf9 || repetition) {
				copy(start, this.position - start);
			}
		}

		private void frame(int start, long pixels) {
			this.position = start + 10 + colours(this.source[start + 9]) + 1;
			skipBlocks();
			copy(start, this.position - start);
			this.frames++;
			if (this.frames > MOST_FRAMES || this.frames * pixels > MOST_FRAME_PIXELS) {
				throw new RefusedFile(Refusal.TOO_COMPLEX);
			}
		}

		private void skipBlocks() {
			int length = this.source[this.position++] & 0xff;
			while (length > 0) {
				this.position += length;
				length = this.source[this.position++] & 0xff;
			}
		}

		private void copy(int from, int length) {
			this.kept.write(this.source, from, length);
			this.position = from + length;
		}

		private int number(int at) {
			return (this.source[at] & 0xff) | ((this.source[at + 1] & 0xff) << 8);
		}

		private static int colours(byte flags) {
			return ((flags & 0x80) != 0) ? 3 << ((flags & 7) + 1) : 0;
		}

	}

}
