package org.tribune.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tribune.media.pixels.Exposure;
import org.tribune.media.pixels.FileKind;
import org.tribune.media.pixels.Format;
import org.tribune.media.pixels.RefusedFile;
import org.tribune.media.pixels.Rendition;

/**
 * The renditions of pictures: made in the background when a picture comes in, or when one
 * that is missing is asked for, and kept in the store.
 */
@Component
class Renditions {

	private final Images images;

	private final MediaStore store;

	private final Darkroom darkroom;

	Renditions(Images images, MediaStore store, Darkroom darkroom) {
		this.images = images;
		this.store = store;
		this.darkroom = darkroom;
	}

	/**
	 * The file of a rendition.
	 * @return null when the original is not in the store
	 */
	@Nullable Resource find(Image image, Rendition rendition, Format format) {
		String key = key(image, rendition, format);
		Resource kept = this.store.find(key);
		return (kept != null) ? kept : this.darkroom.now(() -> {
			Resource meanwhile = this.store.find(key);
			if (meanwhile == null) {
				Exposure exposure = exposure(image);
				if (exposure == null) {
					return null;
				}
				byte[] rendered = exposure.render(rendition, image.focus(), format);
				try {
					this.store.keep(key, rendered);
				}
				catch (RefusedFile ex) {
					// No room to keep it: whoever asked for it sees it all the same.
					return new Unkept(rendered, image);
				}
			}
			return this.store.find(key);
		});
	}

	@TransactionalEventListener(fallbackExecution = true)
	void prepare(ImageFileChanged changed) {
		this.darkroom.later(() -> this.images.findById(changed.imageId()).ifPresent(this::prepare));
	}

	/**
	 * Makes whatever is missing of a picture.
	 */
	void prepare(Image image) {
		if (!image.available() || image.width() == null || !image.address().isRaster()) {
			return;
		}
		Supplier<@Nullable Exposure> exposure = once(image);
		for (Rendition rendition : image.address().scales() ? Rendition.of(image.address().width()) : Rendition.CROPS) {
			List<Format> missing = Stream.of(Format.WEBP, image.address().fallback())
				.filter((format) -> this.store.find(key(image, rendition, format)) == null)
				.toList();
			Exposure picture = missing.isEmpty() ? null : exposure.get();
			if (picture != null) {
				BufferedImage pixels = picture.render(rendition, image.focus());
				missing.forEach((format) -> this.store.keep(key(image, rendition, format), format.encode(pixels)));
			}
		}
	}

	private Supplier<@Nullable Exposure> once(Image image) {
		return new Supplier<>() {

			private @Nullable Exposure exposure;

			@Override
			public @Nullable Exposure get() {
				if (this.exposure == null) {
					this.exposure = exposure(image);
				}
				return this.exposure;
			}

		};
	}

	private @Nullable Exposure exposure(Image image) {
		Resource original = this.store.find(MediaStore.original(image.digest()));
		if (original == null) {
			return null;
		}
		try {
			return Exposure.of(FileKind.ofContentType(image.address().contentType()), original.getContentAsByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the original of image " + image.id(), ex);
		}
	}

	/**
	 * The key names all that the bytes depend on, so it serves as their strong validator.
	 */
	String key(Image image, Rendition rendition, Format format) {
		String crop = rendition.isCrop() ? "-" + image.focus().key() : "";
		return MediaStore.rendition(image.digest(), rendition.name() + crop + "." + format.extension());
	}

	/**
	 * A rendition that is shown and not kept. Its date is any: its validator is the key.
	 */
	private static final class Unkept extends ByteArrayResource {

		private final Instant date;

		Unkept(byte[] bytes, Image image) {
			super(bytes);
			this.date = image.createdAt();
		}

		@Override
		public long lastModified() {
			return this.date.toEpochMilli();
		}

		@Override
		public boolean equals(@Nullable Object other) {
			return this == other;
		}

		@Override
		public int hashCode() {
			return System.identityHashCode(this);
		}

	}

}
