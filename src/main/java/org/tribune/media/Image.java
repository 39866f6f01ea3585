package org.tribune.media;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;
import org.tribune.media.pixels.Rendition.Focus;

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

	private boolean decorative;

	@Embedded
	private Rights rights = Rights.UNKNOWN;

	@Column(name = "focus_x")
	private double focusX = 0.5;

	@Column(name = "focus_y")
	private double focusY = 0.5;

	private boolean animated;

	private boolean transparent;

	private int edition;

	private @Nullable Long addedBy;

	private Instant createdAt = Instant.EPOCH;

	@Version
	private int version;

	protected Image() {
	}

	Image(String fileName, String sourceAddress, Instant now) {
		this.fileName = fileName;
		this.sourceAddress = sourceAddress;
		this.createdAt = now;
	}

	/**
	 * Takes another file, under the same address.
	 */
	void show(ImageFile file) {
		this.contentType = file.contentType();
		this.byteSize = file.byteSize();
		this.width = file.width();
		this.height = file.height();
		this.animated = file.animated();
		this.transparent = file.transparent();
		this.sha256 = file.sha256();
		this.edition++;
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
	 * Says whether it only adorns, and what may be done with it.
	 */
	public void license(boolean decorative, Rights rights) {
		this.decorative = decorative;
		this.rights = rights;
	}

	/**
	 * Says which point every crop must show.
	 */
	public void focusOn(Focus focus) {
		if (!focus.equals(focus())) {
			this.focusX = focus.x();
			this.focusY = focus.y();
			this.edition++;
		}
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

	/**
	 * Digest of the file.
	 * @throws IllegalStateException while there is none
	 */
	String digest() {
		String known = this.sha256;
		if (known == null) {
			throw new IllegalStateException("No file yet");
		}
		return known;
	}

	@Nullable String sha256() {
		return this.sha256;
	}

	/**
	 * Size of the file; null while there is none.
	 */
	public @Nullable Long byteSize() {
		return this.byteSize;
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
	 * Whether it only adorns and needs no alternative text.
	 */
	public boolean decorative() {
		return this.decorative;
	}

	/**
	 * Where it comes from and what may be done with it.
	 */
	public Rights rights() {
		return Objects.requireNonNullElse(this.rights, Rights.UNKNOWN);
	}

	/**
	 * The point that crops keep.
	 */
	public Focus focus() {
		return new Focus(this.focusX, this.focusY);
	}

	int edition() {
		return this.edition;
	}

	/**
	 * The member of staff who sent it; null for one that came another way.
	 */
	public @Nullable Long addedBy() {
		return this.addedBy;
	}

	/**
	 * Counts its saves.
	 */
	public int version() {
		return this.version;
	}

	/**
	 * When it came in.
	 */
	public Instant createdAt() {
		return this.createdAt;
	}

	/**
	 * Whether there is a file that readers can be shown.
	 */
	public boolean available() {
		return this.sha256 != null;
	}

	/**
	 * Where the image is served, the same for ever.
	 */
	public String path() {
		return path(id(), this.fileName);
	}

	/**
	 * Where an image is served, the same for ever.
	 */
	public static String path(long id, String fileName) {
		return "/media/" + id + "/original/" + fileName;
	}

	/**
	 * How pages show it.
	 * @throws IllegalStateException for one without a file, and for a document
	 */
	public ImageAddress address() {
		Integer across = this.width;
		Integer down = this.height;
		String type = this.contentType;
		if (across == null || down == null || type == null) {
			throw new IllegalStateException("Not an image with a file");
		}
		return new ImageAddress(id(), this.fileName, type, across, down, this.animated, this.transparent, this.edition,
				focus());
	}

}
