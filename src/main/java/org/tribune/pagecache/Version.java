package org.tribune.pagecache;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.apache.tomcat.util.http.MimeHeaders;

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

	/** Copies the headers into a response. */
	void copyTo(MimeHeaders response) {
		for (int index = 0; index < this.names.length; index++) {
			byte[] name = this.names[index];
			byte[] value = this.values[index];
			response.addValue(name, 0, name.length).setBytes(value, 0, value.length);
		}
	}

}
