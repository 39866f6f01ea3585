package org.tribune.transfer.wordpress;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.tribune.transfer.body.Attachment;
import org.tribune.transfer.body.Attachments;

/**
 * The attachments of an export. Their texts lie in a temporary file: in memory each costs
 * 24 bytes.
 */
class AttachmentIndex implements Attachments, AutoCloseable {

	private static final int LONGEST_TEXT = 20_000;

	private final Path file;

	private final DataOutputStream writer;

	private @Nullable RandomAccessFile reader;

	private long[] ids = new long[1024];

	private long[] parents = new long[1024];

	private long[] offsets = new long[1024];

	private int count;

	AttachmentIndex() {
		try {
			this.file = Files.createTempFile("tribune-import", ".attachments");
			this.writer = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(this.file)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void add(long id, long parent, Attachment attachment) {
		if (this.count == this.ids.length) {
			this.ids = Arrays.copyOf(this.ids, 2 * this.count);
			this.parents = Arrays.copyOf(this.parents, 2 * this.count);
			this.offsets = Arrays.copyOf(this.offsets, 2 * this.count);
		}
		this.ids[this.count] = id;
		this.parents[this.count] = parent;
		this.offsets[this.count] = (this.count == 0) ? 0 : this.nextOffset;
		this.count++;
		try {
			this.nextOffset += write(attachment.url()) + write(attachment.title()) + write(attachment.alternativeText())
					+ write(attachment.caption());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private long nextOffset;

	private int write(String text) throws IOException {
		String written = (text.length() > LONGEST_TEXT) ? text.substring(0, LONGEST_TEXT) : text;
		byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
		this.writer.writeInt(bytes.length);
		this.writer.write(bytes);
		return Integer.BYTES + bytes.length;
	}

	/**
	 * All attachments are there: from now on they can be found.
	 */
	void seal() {
		try {
			this.writer.close();
			this.reader = new RandomAccessFile(this.file.toFile(), "r");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		// Stable: of two attachments with one number the first counts.
		int[] order = IntStream.range(0, this.count)
			.boxed()
			.sorted(Comparator.comparingLong((index) -> this.ids[index]))
			.mapToInt(Integer::intValue)
			.toArray();
		this.ids = reordered(this.ids, order);
		this.parents = reordered(this.parents, order);
		this.offsets = reordered(this.offsets, order);
	}

	private static long[] reordered(long[] values, int[] order) {
		return Arrays.stream(order).mapToLong((index) -> values[index]).toArray();
	}

	@Override
	public @Nullable Attachment find(long id) {
		int index = Arrays.binarySearch(this.ids, id);
		while (index > 0 && this.ids[index - 1] == id) {
			index--;
		}
		return (index < 0) ? null : read(this.offsets[index]);
	}

	@Override
	public List<Attachment> uploadedTo(long itemId) {
		List<Attachment> attachments = new ArrayList<>();
		for (int index = 0; index < this.count && itemId > 0; index++) {
			if (this.parents[index] == itemId) {
				attachments.add(read(this.offsets[index]));
			}
		}
		return attachments;
	}

	private Attachment read(long offset) {
		RandomAccessFile file = this.reader;
		if (file == null) {
			throw new IllegalStateException("Not sealed yet");
		}
		try {
			file.seek(offset);
			return new Attachment(text(file), text(file), text(file), text(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(RandomAccessFile file) throws IOException {
		byte[] bytes = new byte[file.readInt()];
		file.readFully(bytes);
		return new String(bytes, StandardCharsets.UTF_8);
	}

	int count() {
		return this.count;
	}

	@Override
	public void close() {
		try {
			this.writer.close();
			if (this.reader != null) {
				this.reader.close();
			}
			Files.deleteIfExists(this.file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
