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

	public Long id() {
		Long known = this.id;
		if (known == null) {
			throw new IllegalStateException("Not saved yet");
		}
		return known;
	}

	public String fileName() {
		return this.fileName;
	}

	public @Nullable String contentType() {
		return this.contentType;
	}

	public @Nullable Integer width() {
		return this.width;
	}

	public @Nullable Integer height() {
		return this.height;
	}

	@Nullable String sha256() {
		return this.sha256;
	}

	public @Nullable String sourceAddress() {
		return this.sourceAddress;
	}

	public String alternativeText() {
		return this.alternativeText;
	}

	public String caption() {
		return this.caption;
	}

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
