package org.tribune.media.library;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.tribune.media.pixels.Inspection;
import org.tribune.site.Pages;

/**
 * Lists the library. Everybody who may write sees it.
 */
@Controller
class LibraryController {

	private final ImageIndex index;

	LibraryController(ImageIndex index) {
		this.index = index;
	}

	@GetMapping("/admin/media")
	String list(@RequestParam(name = "q", defaultValue = "") String words,
			@RequestParam(name = "filter", defaultValue = "") String filter,
			@RequestParam(name = "view", defaultValue = "") String view,
			@RequestParam(name = "page", defaultValue = "1") int number, Model model) {
		ImageFilter chosen = ImageFilter.of(filter);
		boolean inLines = view.equals("list");
		model.addAttribute("pages",
				Pages.of(path(words, chosen, inLines), number, ImageIndex.SIZE, this.index.count(words, chosen)));
		model.addAttribute("rows", this.index.list(words, chosen, number));
		model.addAttribute("words", words);
		model.addAttribute("filters", ImageFilter.values());
		model.addAttribute("filter", chosen);
		model.addAttribute("inLines", inLines);
		model.addAttribute("otherView", path(words, chosen, !inLines));
		model.addAttribute("mostBytes", Inspection.MOST_BYTES);
		return "media/library";
	}

	private static String path(String words, ImageFilter filter, boolean inLines) {
		return UriComponentsBuilder.fromPath("/admin/media")
			.queryParam("q", "{q}")
			.queryParam("filter", filter.word())
			.queryParam("view", inLines ? "list" : "grid")
			.encode()
			.buildAndExpand(words)
			.toUriString();
	}

}
