package org.tribune.media;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/**
 * An image of the library: what it shows and where its file is. An image known only by
 * its address elsewhere has no file yet and is never shown to readers.
 */
@Entity
@Table(name = "image")
public class Image {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String fileName = "";

	private @Nullable String contentType;

	private @Nullable Long byteSize;

	private @Nullable Integer width;

	private @Nullable Integer height;

	private @Nullable String sha256;

	private @Nullable String sourceAddress;

	private String alternativeText = "";

	private String caption = "";

	private String credit = "";

	private Instant createdAt = Instant.EPOCH;

	@Version
	private int version;

	protected Image() {
	}

	Image(String fileName, ImageFile file, Instant now) {
		this.fileName = fileName;
		this.contentType = file.contentType();
		this.byteSize = file.byteSize();
		this.width = file.width();
		this.height = file.height();
		this.sha256 = file.sha256();
		this.createdAt = now;
	}

	Image(String fileName, String sourceAddress, Instant now) {
		this.fileName = fileName;
		this.sourceAddress = sourceAddress;
		this.createdAt = now;
	}

	/**
	 * Says what the image shows and whose it is.
	 */
	public void describe(String alternativeText, String caption, String credit) {
		this.alternativeText = alternativeText;
		this.caption = caption;
		this.credit = credit;
	}

	/**
	 * The key in the database, part of the address.
	 * @throws IllegalStateException before the first save
	 */
	public Long id() {
		Long known = this.id;
		if (known == null) {
			throw new IllegalStateException("Not saved yet");
		}
		return known;
	}

	/**
	 * The last part of the address.
	 */
	public String fileName() {
		return this.fileName;
	}

	/**
	 * Media type of the file; null while there is none.
	 */
	public @Nullable String contentType() {
		return this.contentType;
	}

	/**
	 * In pixels; null while there is no file.
	 */
	public @Nullable Integer width() {
		return this.width;
	}

	/**
	 * In pixels; null while there is no file.
	 */
	public @Nullable Integer height() {
		return this.height;
	}

	@Nullable String sha256() {
		return this.sha256;
	}

	/**
	 * Where the image was in another system; null for our own.
	 */
	public @Nullable String sourceAddress() {
		return this.sourceAddress;
	}

	/**
	 * What the image shows, for those who do not see it; may be empty.
	 */
	public String alternativeText() {
		return this.alternativeText;
	}

	/**
	 * Plain text; may be empty.
	 */
	public String caption() {
		return this.caption;
	}

	/**
	 * Whose the image is, plain text; may be empty.
	 */
	public String credit() {
		return this.credit;
	}

	/**
	 * Whether there is a file that readers can be shown.
	 */
	public boolean available() {
		return this.sha256 != null;
	}

	/**
	 * Where the original is served.
	 */
	public String path() {
		return path(id(), this.fileName);
	}

	/**
	 * Where the original of an image is served.
	 */
	public static String path(long id, String fileName) {
		return "/media/" + id + "/original/" + fileName;
	}

}
