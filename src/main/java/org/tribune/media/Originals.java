package org.tribune.media;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The files people gave the site, for whoever moves all of them. Renditions are not among
 * them: they are made again.
 */
@Component
public class Originals {

	/** Where they lie in an archive. */
	public static final String FOLDER = "media/";

	private static final Pattern KEY = Pattern.compile("([0-9a-f]{2})/(\\1[0-9a-f]{62})");

	private final MediaStore store;

	Originals(MediaStore store) {
		this.store = store;
	}

	/**
	 * Shows each to somebody.
	 * @return how many there were
	 */
	private long each(Reader reader) throws IOException {
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
	 * Writes all of them into an archive, under {@value #FOLDER}, as they are: pictures
	 * are compressed already.
	 * @return how many there were
	 */
	public long writeTo(ZipOutputStream archive) throws IOException {
		archive.setLevel(Deflater.NO_COMPRESSION);
		return each((key, file) -> {
			archive.putNextEntry(new ZipEntry(FOLDER + key));
			try (InputStream content = file.getInputStream()) {
				content.transferTo(archive);
			}
			archive.closeEntry();
		});
	}

	/**
	 * Takes back all that an archive has under {@value #FOLDER}.
	 * @param largest bytes that one may have
	 * @return how many there were
	 * @throws IllegalArgumentException when one is larger, or is not what its name says
	 */
	public long readFrom(ZipFile archive, int largest) throws IOException {
		long files = 0;
		for (Enumeration<? extends ZipEntry> entries = archive.entries(); entries.hasMoreElements();) {
			ZipEntry entry = entries.nextElement();
			if (entry.getName().startsWith(FOLDER)) {
				try (InputStream in = archive.getInputStream(entry)) {
					byte[] content = in.readNBytes(largest);
					if (in.read() >= 0) {
						throw new IllegalArgumentException(entry.getName() + " is larger than any original.");
					}
					keep(entry.getName().substring(FOLDER.length()), content);
				}
				files++;
			}
		}
		return files;
	}

	/**
	 * Takes one back.
	 * @param key as it was shown
	 * @throws IllegalArgumentException when the content is not what the key names
	 */
	private void keep(String key, byte[] content) {
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
	private interface Reader {

		/**
		 * Looks at one.
		 * @param key a name that says what is in it
		 */
		void read(String key, Resource file) throws IOException;

	}

}
