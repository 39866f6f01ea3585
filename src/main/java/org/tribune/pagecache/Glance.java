package org.tribune.pagecache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What a client asks for, as far as it can be seen at a glance: the head of a whole
 * {@code GET} request without anything special about it. It is no parser of HTTP: what is
 * not spelt in the plainest way, and whatever may need care, is left to Tomcat, which
 * reads the same bytes again.
 *
 * @param path as it came
 * @param query as it came; null when there is none
 * @param encodings the value of {@code Accept-Encoding}; null when there is none
 * @param keepsAlive whether the client says that it keeps the connection, as it need not
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9112#section-2.1">RFC 9112, 2.1</a>
 */
record Glance(String path, @Nullable String query, @Nullable String encodings, boolean keepsAlive) {

	private static final byte[] START = ascii("GET /");

	private static final byte[] VERSION = ascii(" HTTP/1.1\r\n");

	private static final byte[] MARKDOWN = ascii("markdown");

	private static final byte[] KEEP_ALIVE = ascii("keep-alive");

	/**
	 * Looks at what arrived.
	 * @param bytes what is in them at first
	 * @param length how much
	 * @param session what a cookie of somebody who has signed in contains
	 * @return null unless it is one whole plain request and nothing else
	 */
	static @Nullable Glance at(byte[] bytes, int length, byte[] session) {
		if (!startsWith(bytes, 0, length, START)) {
			return null;
		}
		int question = -1;
		int end = START.length - 1;
		while (end < length && bytes[end] > ' ' && bytes[end] < 127) {
			question = (bytes[end] == '?' && question < 0) ? end : question;
			end++;
		}
		if (!startsWith(bytes, end, length, VERSION)) {
			return null;
		}
		Headers headers = new Headers(bytes, length, session);
		if (!headers.read(end + VERSION.length)) {
			return null;
		}
		int pathEnd = (question < 0) ? end : question;
		return new Glance(text(bytes, START.length - 1, pathEnd),
				(question < 0) ? null : text(bytes, question + 1, end), headers.encodings, headers.keepsAlive);
	}

	private static boolean startsWith(byte[] bytes, int start, int length, byte[] what) {
		if (start + what.length > length) {
			return false;
		}
		for (int index = 0; index < what.length; index++) {
			if (bytes[start + index] != what[index]) {
				return false;
			}
		}
		return true;
	}

	private static String text(byte[] bytes, int start, int end) {
		return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	/** The lines behind the first. */
	private static final class Headers {

		private final byte[] bytes;

		private final int length;

		private final byte[] session;

		private boolean host;

		private boolean keepsAlive;

		private @Nullable String encodings;

		Headers(byte[] bytes, int length, byte[] session) {
			this.bytes = bytes;
			this.length = length;
			this.session = session;
		}

		/** Whether all are plain, and end where the bytes do. */
		boolean read(int start) {
			int line = start;
			while (line < this.length && this.bytes[line] != '\r') {
				int colon = line;
				while (colon < this.length && isLetter(this.bytes[colon])) {
					colon++;
				}
				int end = colon;
				while (end < this.length && this.bytes[end] >= ' ' && this.bytes[end] < 127) {
					end++;
				}
				if (colon == line || !isLineEnd(end) || this.bytes[colon] != ':') {
					return false;
				}
				int value = colon + 1;
				while (value < end && this.bytes[value] == ' ') {
					value++;
				}
				if (!take(line, colon, value, end)) {
					return false;
				}
				line = end + 2;
			}
			return this.host && isLineEnd(line) && line + 2 == this.length;
		}

		private boolean isLineEnd(int place) {
			return place + 1 < this.length && this.bytes[place] == '\r' && this.bytes[place + 1] == '\n';
		}

		/** What names of headers are made of, all but the outlandish ones. */
		private static boolean isLetter(byte one) {
			return (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z') || (one >= '0' && one <= '9') || one == '-';
		}

		/** Whether a header changes nothing that is not known here. */
		private boolean take(int name, int colon, int value, int end) {
			Name known = Name.of(this.bytes, name, colon);
			if (known == null) {
				return true;
			}
			return switch (known) {
				case HOST -> takeHost(value, end);
				case CONNECTION -> {
					this.keepsAlive = end - value == KEEP_ALIVE.length && Name.is(this.bytes, value, KEEP_ALIVE);
					yield this.keepsAlive;
				}
				case ACCEPT_ENCODING -> {
					boolean first = this.encodings == null;
					this.encodings = text(this.bytes, value, end);
					yield first;
				}
				case ACCEPT -> !contains(value, end, MARKDOWN);
				case COOKIE -> !contains(value, end, this.session);
				default -> false;
			};
		}

		private boolean takeHost(int value, int end) {
			boolean plain = !this.host && value < end;
			for (int index = value; index < end; index++) {
				plain &= isLetter(this.bytes[index]) || this.bytes[index] == '.' || this.bytes[index] == ':';
			}
			this.host = true;
			return plain;
		}

		private boolean contains(int start, int end, byte[] what) {
			for (int place = start; place + what.length <= end; place++) {
				if (startsWith(this.bytes, place, end, what)) {
					return true;
				}
			}
			return false;
		}

	}

	/** Headers that matter to pages; those without a use here are for Tomcat. */
	private enum Name {

		HOST, CONNECTION, ACCEPT, ACCEPT_ENCODING, COOKIE, AUTHORIZATION, RANGE, IF_MATCH, IF_NONE_MATCH,
		IF_MODIFIED_SINCE, IF_UNMODIFIED_SINCE, CONTENT_LENGTH, TRANSFER_ENCODING, EXPECT, UPGRADE, TE, TRAILER;

		private static final int LONGEST = 20;

		private static final Name[][] BY_LENGTH = new Name[LONGEST][];

		static {
			for (int length = 0; length < LONGEST; length++) {
				int wanted = length;
				BY_LENGTH[length] = Arrays.stream(values())
					.filter((one) -> one.spelling.length == wanted)
					.toArray(Name[]::new);
			}
		}

		/** In small letters. */
		private final byte[] spelling = ascii(name().toLowerCase(Locale.ROOT).replace('_', '-'));

		static @Nullable Name of(byte[] bytes, int start, int end) {
			if (end - start < LONGEST) {
				for (Name one : BY_LENGTH[end - start]) {
					if (is(bytes, start, one.spelling)) {
						return one;
					}
				}
			}
			return null;
		}

		/** Whether these letters, small or large, stand there. */
		private static boolean is(byte[] bytes, int start, byte[] small) {
			for (int index = 0; index < small.length; index++) {
				byte one = bytes[start + index];
				if (((one >= 'A' && one <= 'Z') ? one + ('a' - 'A') : one) != small[index]) {
					return false;
				}
			}
			return true;
		}

	}

}
