package org.tribune.media;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tribune.site.PageNotFound;

/**
 * Serves the files of images. A file never changes under its address, so it may be kept
 * for ever.
 */
@Controller
class MediaController {

	private final Images images;

	private final MediaStore store;

	MediaController(Images images, MediaStore store) {
		this.images = images;
		this.store = store;
	}

	@GetMapping("/media/{id:[0-9]{1,18}}/original/{name}")
	ResponseEntity<Resource> original(@PathVariable long id, @PathVariable String name) {
		Image image = this.images.findById(id)
			.filter((one) -> one.available() && one.fileName().equals(name))
			.orElseThrow(() -> new PageNotFound("/media/" + id));
		Resource file = this.store.find(known(image.sha256()));
		if (!file.exists()) {
			throw new PageNotFound(image.path());
		}
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(known(image.contentType())))
			.cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
			.eTag(known(image.sha256()))
			.header("Content-Security-Policy", "default-src 'none'; sandbox")
			.body(file);
	}

	private static String known(@Nullable String value) {
		if (value == null) {
			throw new IllegalStateException("An available image has a file");
		}
		return value;
	}

}
