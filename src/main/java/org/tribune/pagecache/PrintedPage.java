package org.tribune.pagecache;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A finished page: what the site answered, in every encoding that was asked for so far.
 * Its entity tag is made of its bytes, so a page that is made again without a change is
 * the same page, on every node.
 */
final class PrintedPage {

	private final int status;

	private final List<Header> headers;

	private final byte[] body;

	private final Set<String> tags;

	private final Instant printed;

	private final Instant expires;

	private final boolean pays;

	private final String digest;

	/** When these bytes were first made: a repeated print keeps it. */
	private volatile Instant modified;

	private volatile @Nullable Version identity;

	private volatile @Nullable Version gzip;

	private volatile @Nullable Version brotli;

	/** Read without care: a lost count matters to nobody. */
	private int asked;

	/**
	 * Puts a page together.
	 * @param headers all but those that depend on the encoding
	 * @param tags what the page shows
	 * @param expires when it is made again, whatever happens before
	 */
	PrintedPage(int status, List<Header> headers, byte[] body, Set<String> tags, Instant printed, Instant expires) {
		this.status = status;
		this.headers = headers;
		this.body = body;
		this.tags = tags;
		this.printed = printed;
		this.expires = expires;
		this.pays = Compression.pays(value("Content-Type"), body.length);
		this.digest = digest(body);
		this.modified = printed.minusNanos(printed.getNano());
	}

	int status() {
		return this.status;
	}

	List<Header> headers() {
		return this.headers;
	}

	Set<String> tags() {
		return this.tags;
	}

	Instant printed() {
		return this.printed;
	}

	Instant expires() {
		return this.expires;
	}

	String digest() {
		return this.digest;
	}

	Instant modified() {
		return this.modified;
	}

	boolean hasVersions() {
		return this.pays;
	}

	int length() {
		return this.body.length;
	}

	/** The value of a header of the page; empty when it has none. */
	String value(String name) {
		return this.headers.stream()
			.filter((one) -> one.name().equalsIgnoreCase(name))
			.map(Header::value)
			.findFirst()
			.orElse("");
	}

	/** Whether it is known since when readers have been shown these bytes. */
	boolean isDated() {
		return this.modified.isBefore(this.printed.minusNanos(this.printed.getNano()));
	}

	/** Says since when readers have been shown these bytes. */
	void unchangedSince(Instant when) {
		this.modified = when;
		this.identity = null;
		this.gzip = null;
		this.brotli = null;
	}

	int countRequest() {
		return ++this.asked;
	}

	int asked() {
		return this.asked;
	}

	/** As popular as its predecessor was, by half: fame fades. */
	void inherit(PrintedPage before) {
		this.asked = before.asked / 2;
	}

	/** The page in an encoding; made when it is first asked for. */
	Version in(Encoding wished) {
		return switch (this.pays ? wished : Encoding.IDENTITY) {
			case IDENTITY -> identity();
			case GZIP -> gzip();
			case BROTLI -> brotli();
		};
	}

	/** The page in an encoding, if it has been made. */
	@Nullable Version ready(Encoding wished) {
		return switch (this.pays ? wished : Encoding.IDENTITY) {
			case IDENTITY -> identity();
			case GZIP -> this.gzip;
			case BROTLI -> this.brotli;
		};
	}

	private Version identity() {
		Version known = this.identity;
		if (known == null) {
			known = new Version(this, Encoding.IDENTITY, "", this.body);
			this.identity = known;
		}
		return known;
	}

	private Version gzip() {
		Version known = this.gzip;
		if (known == null) {
			known = new Version(this, Encoding.GZIP, "", Compression.gzip(this.body));
			this.gzip = known;
		}
		return known;
	}

	private Version brotli() {
		Version known = this.brotli;
		if (known == null) {
			known = new Version(this, Encoding.BROTLI, "", Compression.brotli(this.body, Compression.BROTLI_AT_ONCE));
			this.brotli = known;
		}
		return known;
	}

	/** Makes Brotli's best, which takes long. Other bytes have another entity tag. */
	void pressHarder() {
		Version known = this.brotli;
		if (this.pays && (known == null || known.mark().isEmpty())) {
			this.brotli = new Version(this, Encoding.BROTLI, "11",
					Compression.brotli(this.body, Compression.BROTLI_AT_LEISURE));
		}
	}

	/** Whether an entity tag, with its quotation marks, is or was one of this page's. */
	boolean answersTo(String tag) {
		int end = this.digest.length() + 1;
		return tag.length() > end && tag.startsWith(this.digest, 1)
				&& (tag.charAt(end) == '"' || tag.charAt(end) == '-');
	}

	/** Bytes it takes in memory, roughly. */
	int weight() {
		int text = this.tags.stream().mapToInt((tag) -> 2 * tag.length() + 100).sum()
				+ this.headers.stream().mapToInt((one) -> 2 * one.value().length() + 200).sum();
		return 1000 + text + this.body.length + (this.pays ? this.body.length / 2 : 0);
	}

	private static String digest(byte[] bytes) {
		try {
			byte[] all = MessageDigest.getInstance("SHA-256").digest(bytes);
			return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(all, 15)).replace('-', '.');
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A header of a response.
	 */
	record Header(String name, String value) {

		byte[] nameBytes() {
			return this.name.getBytes(StandardCharsets.ISO_8859_1);
		}

		byte[] valueBytes() {
			return this.value.getBytes(StandardCharsets.ISO_8859_1);
		}

	}

}
