package org.tribune.pagecache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;

/**
 * Makes a page's bytes fewer. Brotli comes as a native library; where there is none for
 * the platform, pages travel as gzip.
 */
final class Compression {

	/** At once: smaller than gzip's best, in half its time. */
	static final int BROTLI_AT_ONCE = 5;

	/** In the background: a seventh smaller still, at a hundred times the cost. */
	static final int BROTLI_AT_LEISURE = 11;

	/** What is shorter does not get shorter. */
	private static final int SHORT = 300;

	private static final Set<String> BINARY = Set.of("image/png", "image/jpeg", "image/webp", "image/avif", "image/gif",
			"font/woff2", "application/gzip", "application/zip", "application/pdf");

	private Compression() {
	}

	static boolean hasBrotli() {
		return Brotli.AVAILABLE;
	}

	/**
	 * Whether a response gets smaller.
	 * @param contentType may have parameters
	 */
	static boolean pays(String contentType, int length) {
		int end = contentType.indexOf(';');
		return length >= SHORT && !BINARY.contains((end >= 0) ? contentType.substring(0, end).strip() : contentType);
	}

	static byte[] gzip(byte[] bytes) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4 + 100);
		try (Best out = new Best(packed)) {
			out.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return packed.toByteArray();
	}

	static byte[] brotli(byte[] bytes, int quality) {
		try {
			return Encoder.compress(bytes, new Encoder.Parameters().setQuality(quality));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Looks for the native library once. */
	private static final class Brotli {

		static final boolean AVAILABLE = Brotli4jLoader.isAvailable();

	}

	private static final class Best extends GZIPOutputStream {

		Best(ByteArrayOutputStream out) throws IOException {
			super(out, 8192);
			this.def.setLevel(Deflater.BEST_COMPRESSION);
		}

	}

}
