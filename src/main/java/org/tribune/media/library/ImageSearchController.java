package org.tribune.media.library;

import java.util.List;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tribune.media.ImageSearch;

/**
 * Answers the editor's search for an image. Everybody who may write may see the library.
 */
@RestController
class ImageSearchController {

	private static final int SHOWN = 24;

	private final ImageSearch images;

	ImageSearchController(ImageSearch images) {
		this.images = images;
	}

	@GetMapping(path = "/admin/images", produces = MediaType.APPLICATION_JSON_VALUE)
	List<ImageSearch.Found> search(@RequestParam(name = "q", defaultValue = "") String words) {
		return this.images.find(words, SHOWN);
	}

}
