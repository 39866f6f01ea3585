package org.tribune.media.admin;

import java.util.List;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers the editor's search for an image. Everybody who may write may see the library.
 */
@RestController
class ImageSearchController {

	private final ImageShelf shelf;

	ImageSearchController(ImageShelf shelf) {
		this.shelf = shelf;
	}

	@GetMapping(path = "/admin/images", produces = MediaType.APPLICATION_JSON_VALUE)
	List<ImageShelf.Found> search(@RequestParam(name = "q", defaultValue = "") String words) {
		return this.shelf.find(words);
	}

}
