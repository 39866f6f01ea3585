package org.tribune.media;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The files people gave the site, for whoever moves all of them. Renditions are not among
 * them: they are made again.
 */
@Component
public class Originals {

	private static final Pattern KEY = Pattern.compile("([0-9a-f]{2})/(\\1[0-9a-f]{62})");

	private final MediaStore store;

	Originals(MediaStore store) {
		this.store = store;
	}

	/**
	 * Shows each to somebody.
	 * @return how many there were
	 */
	public long each(Reader reader) throws IOException {
		long files = 0;
		try (Stream<MediaStore.Stored> all = this.store.all()) {
			for (Iterator<MediaStore.Stored> each = all.iterator(); each.hasNext();) {
				String key = each.next().key();
				Resource file = KEY.matcher(key).matches() ? this.store.find(key) : null;
				if (file != null) {
					reader.read(key, file);
					files++;
				}
			}
		}
		return files;
	}

	/**
	 * Takes one back.
	 * @param key as it was shown
	 * @throws IllegalArgumentException when the content is not what the key names
	 */
	public void keep(String key, byte[] content) {
		Matcher named = KEY.matcher(key);
		if (!named.matches() || !digest(content).equals(named.group(2))) {
			throw new IllegalArgumentException("The file " + key + " is damaged.");
		}
		this.store.keep(key, content);
	}

	private static String digest(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Looks at a file.
	 */
	@FunctionalInterface
	public interface Reader {

		/**
		 * Looks at one.
		 * @param key a name that says what is in it
		 */
		void read(String key, Resource file) throws IOException;

	}

}
