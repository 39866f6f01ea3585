package org.tribune.transfer.wxr;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tribune.transfer.wxr.WxrFault.Kind;

/**
 * Finds out how a file is encoded (byte order mark, XML declaration, else UTF-8) and
 * decodes it. Bytes that mean nothing become U+FFFD instead of stopping the reading.
 */
final class Encoding {

	private static final int PROBE = 512;

	private static final Pattern DECLARED = Pattern.compile("<\\?xml[^>]*?\\bencoding\\s*=\\s*[\"']([^\"']+)[\"']");

	private Encoding() {
	}

	static Reader decode(InputStream bytes) throws IOException, WxrFault {
		PushbackInputStream probed = new PushbackInputStream(bytes, PROBE);
		byte[] start = probed.readNBytes(PROBE);
		probed.unread(start);
		return new InputStreamReader(probed,
				charset(start).newDecoder()
					.onMalformedInput(CodingErrorAction.REPLACE)
					.onUnmappableCharacter(CodingErrorAction.REPLACE));
	}

	private static Charset charset(byte[] start) throws WxrFault {
		int first = (start.length > 1) ? (start[0] & 0xFF) << 8 | start[1] & 0xFF : 0;
		if (first == 0xFEFF || first == 0x003C) {
			return StandardCharsets.UTF_16BE;
		}
		if (first == 0xFFFE || first == 0x3C00) {
			return StandardCharsets.UTF_16LE;
		}
		Matcher declared = DECLARED.matcher(new String(start, StandardCharsets.ISO_8859_1));
		return declared.find() ? named(declared.group(1).strip()) : StandardCharsets.UTF_8;
	}

	private static Charset named(String name) throws WxrFault {
		try {
			Charset charset = Charset.forName(name);
			if (charset.equals(StandardCharsets.ISO_8859_1)) {
				// As browsers do: who declares this one means its superset.
				return Charset.forName("windows-1252");
			}
			// The declaration was readable byte by byte, so UTF-16 cannot be true.
			boolean asGoodAsUtf8 = charset.equals(StandardCharsets.US_ASCII) || charset.name().startsWith("UTF-16");
			return asGoodAsUtf8 ? StandardCharsets.UTF_8 : charset;
		}
		catch (IllegalCharsetNameException | UnsupportedCharsetException ex) {
			throw new WxrFault(Kind.UNKNOWN_ENCODING, 1, 1, name);
		}
	}

}
