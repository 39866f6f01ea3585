package org.tribune.media;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.media.pixels.Inspected;
import org.tribune.media.pixels.Inspection;
import org.tribune.media.pixels.RefusedFile;

/**
 * The desk that takes images in.
 */
@Component
@Transactional
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
		ImageFile file = ImageFile.of(inspected);
		Optional<Image> known = this.images.findBySha256(file.sha256());
		if (known.isPresent()) {
			return known.get();
		}
		this.store.keep(MediaStore.original(file.sha256()), inspected.content());
		String name = FileName.of(fileName, inspected.extension());
		boolean added = this.database.sql("""
				insert into image (file_name, content_type, byte_size, width, height, animated, transparent, sha256,
				                   created_at)
				values (:name, :type, :bytes, :width, :height, :animated, :transparent, :sha256, :now)
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
			.update() > 0;
		Image image = this.images.findBySha256(file.sha256()).orElseThrow();
		if (added) {
			this.events.publishEvent(new ImageFileChanged(image.id()));
		}
		return image;
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
