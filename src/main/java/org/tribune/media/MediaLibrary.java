package org.tribune.media;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.media.pixels.FileKind;
import org.tribune.media.pixels.Inspected;
import org.tribune.media.pixels.Inspection;
import org.tribune.media.pixels.Refusal;
import org.tribune.media.pixels.RefusedFile;
import org.tribune.media.pixels.Rendition.Focus;

/**
 * The desk that takes images in. A file that is refused has changed nothing, so that
 * whoever sent several goes on with the next.
 */
@Component
@Transactional(noRollbackFor = RefusedFile.class)
public class MediaLibrary {

	private final Images images;

	private final MediaStore store;

	private final JdbcClient database;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	MediaLibrary(Images images, MediaStore store, JdbcClient database, ApplicationEventPublisher events, Clock clock) {
		this.images = images;
		this.store = store;
		this.database = database;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Takes a drawing in; the same file is taken in once.
	 * @param fileName as readers will see it in the address
	 * @param svg an SVG document without scripts, of our own making
	 * @throws RefusedFile when it is no SVG or could run a script
	 */
	public Image addDrawing(String fileName, byte[] svg) {
		return add(fileName, svg);
	}

	/**
	 * Takes a file in; the same file is taken in once.
	 * @param fileName as it came
	 * @throws RefusedFile when it is not fit
	 */
	public Image add(String fileName, byte[] content) {
		return keep(fileName, Inspection.inspect(fileName, content));
	}

	/**
	 * Keeps an inspected file. Of several people who send the same file at once, one adds
	 * the image and all get it.
	 */
	public Image keep(String fileName, Inspected inspected) {
		return keep(fileName, inspected, null);
	}

	Image keep(String fileName, Inspected inspected, @Nullable Long memberId) {
		ImageFile file = ImageFile.of(inspected);
		Optional<Image> known = this.images.findBySha256(file.sha256());
		if (known.isPresent()) {
			return known.get();
		}
		this.store.keep(MediaStore.original(file.sha256()), inspected.content());
		String name = FileName.of(fileName, inspected.extension());
		boolean added = this.database.sql("""
				insert into image (file_name, content_type, byte_size, width, height, animated, transparent, sha256,
				                   created_at, added_by)
				values (:name, :type, :bytes, :width, :height, :animated, :transparent, :sha256, :now,
				        :member)
				on conflict (sha256) do nothing
				""")
			.param("name", name)
			.param("type", file.contentType())
			.param("bytes", file.byteSize())
			.param("width", file.width(), Types.INTEGER)
			.param("height", file.height(), Types.INTEGER)
			.param("animated", file.animated())
			.param("transparent", file.transparent())
			.param("sha256", file.sha256())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("member", memberId, Types.BIGINT)
			.update() > 0;
		Image image = this.images.findBySha256(file.sha256()).orElseThrow();
		if (added) {
			this.events.publishEvent(new ImageFileChanged(image.id()));
		}
		return image;
	}

	/**
	 * Gives an image that is known by its address alone its file.
	 * @return the image; another one when the library had the file already
	 */
	public Image attach(long referenceId, String fileName, byte[] content) {
		Inspected inspected = Inspection.inspect(fileName, content);
		ImageFile file = ImageFile.of(inspected);
		Optional<Image> known = this.images.findBySha256(file.sha256());
		if (known.isPresent()) {
			return known.get();
		}
		Image reference = find(referenceId);
		this.store.keep(MediaStore.original(file.sha256()), inspected.content());
		reference.show(file);
		this.events.publishEvent(new ImageFileChanged(referenceId));
		return reference;
	}

	/**
	 * Puts another file of the same kind under an image's address.
	 * @throws RefusedFile when it is of another kind, or the file of another image
	 */
	public Image replace(long imageId, Inspected inspected) {
		Image image = find(imageId);
		ImageFile file = ImageFile.of(inspected);
		String type = image.contentType();
		if (type != null && !FileKind.ofContentType(type).replaces(inspected.kind())) {
			throw new RefusedFile(Refusal.OTHER_KIND);
		}
		Image known = this.images.findBySha256(file.sha256()).orElse(image);
		if (!known.id().equals(image.id())) {
			throw new RefusedFile(Refusal.ALREADY_THERE, known.fileName());
		}
		this.store.keep(MediaStore.original(file.sha256()), inspected.content());
		image.show(file);
		this.events.publishEvent(new ImageFileChanged(imageId));
		return image;
	}

	/**
	 * Says which point of an image counts.
	 */
	public void focus(Image image, Focus focus) {
		if (!focus.equals(image.focus())) {
			image.focusOn(focus);
			this.events.publishEvent(new ImageFileChanged(image.id()));
		}
	}

	/**
	 * Forgets an image that is used nowhere; its files go with the next clean-up.
	 */
	public void delete(Image image) {
		this.images.delete(image);
	}

	/**
	 * Notes an image that lies elsewhere, so that its file can be attached later; it is
	 * not fetched and not shown.
	 * @param sourceAddress its absolute address
	 */
	public Image addReference(String sourceAddress) {
		return this.images.findBySourceAddress(sourceAddress)
			.orElseGet(() -> this.images
				.save(new Image(FileName.ofAddress(sourceAddress), sourceAddress, this.clock.instant())));
	}

	/**
	 * An image that is known to exist.
	 * @throws java.util.NoSuchElementException when it does not
	 */
	public Image find(long id) {
		return this.images.findById(id).orElseThrow();
	}

}
