package org.tribune.pagecache;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.apache.tomcat.util.http.MimeHeaders;
import org.jspecify.annotations.Nullable;

import org.tribune.pagecache.PrintedPage.Header;

/**
 * A page in one encoding, with its headers ready to be copied.
 */
final class Version {

	private final String mark;

	private final String entityTag;

	private final byte[] bytes;

	private final byte[][] names;

	private final byte[][] values;

	/** Made when it is first asked for. */
	private volatile byte @Nullable [] opening;

	/**
	 * Prepares the headers.
	 * @param mark tells versions in one encoding apart
	 */
	Version(PrintedPage page, Encoding encoding, String mark, byte[] bytes) {
		this.mark = mark;
		this.bytes = bytes;
		this.entityTag = '"' + page.digest() + encoding.suffix() + mark + '"';
		List<Header> all = new ArrayList<>(page.headers());
		if (encoding.coding() != null) {
			all.add(new Header("Content-Encoding", encoding.coding()));
		}
		if (page.status() == 200) {
			all.add(new Header("ETag", this.entityTag));
			all.add(new Header("Last-Modified",
					DateTimeFormatter.RFC_1123_DATE_TIME.format(page.modified().atOffset(ZoneOffset.UTC))));
		}
		this.names = all.stream().map(Header::nameBytes).toArray(byte[][]::new);
		this.values = all.stream().map(Header::valueBytes).toArray(byte[][]::new);
	}

	String mark() {
		return this.mark;
	}

	String entityTag() {
		return this.entityTag;
	}

	byte[] bytes() {
		return this.bytes;
	}

	/**
	 * All of a response that finds the page in stock, up to its date.
	 */
	byte[] opening() {
		byte[] known = this.opening;
		if (known == null) {
			StringBuilder text = new StringBuilder("HTTP/1.1 200 \r\n");
			for (int index = 0; index < this.names.length; index++) {
				text.append(text(this.names[index])).append(": ").append(text(this.values[index])).append("\r\n");
			}
			text.append("Cache-Status: ").append(Copy.Origin.STOCK.status());
			text.append("\r\nContent-Length: ").append(this.bytes.length).append("\r\nDate: ");
			known = text.toString().getBytes(StandardCharsets.ISO_8859_1);
			this.opening = known;
		}
		return known;
	}

	private static String text(byte[] latin) {
		return new String(latin, StandardCharsets.ISO_8859_1);
	}

	/** Copies the headers into a response. */
	void copyTo(MimeHeaders response) {
		for (int index = 0; index < this.names.length; index++) {
			byte[] name = this.names[index];
			byte[] value = this.values[index];
			response.addValue(name, 0, name.length).setBytes(value, 0, value.length);
		}
	}

}
