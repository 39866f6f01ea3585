package org.tribune.media.pixels;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Whether a file reaches to its end: readers make do with less and fill up in grey.
 */
final class Ending {

	private Ending() {
	}

	static boolean isThere(FileKind kind, byte[] content) {
		return switch (kind) {
			case JPEG -> endsJpeg(content);
			case PNG -> endsPng(content);
			case WEBP -> Integer.toUnsignedLong(little(content, 4)) + 8 <= content.length;
			default -> true;
		};
	}

	/** Cameras write more behind the end, so it is looked for from behind. */
	private static boolean endsJpeg(byte[] content) {
		for (int at = content.length - 1; at > 0; at--) {
			if (content[at] == (byte) 0xd9 && content[at - 1] == (byte) 0xff) {
				return true;
			}
		}
		return false;
	}

	private static boolean endsPng(byte[] content) {
		ByteBuffer chunks = ByteBuffer.wrap(content);
		long at = 8;
		while (at + 12 <= content.length) {
			long length = Integer.toUnsignedLong(chunks.getInt((int) at));
			if (chunks.getInt((int) at + 4) == 0x49454e44) {
				return true;
			}
			at += length + 12;
		}
		return false;
	}

	private static int little(byte[] content, int at) {
		return ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
	}

}
