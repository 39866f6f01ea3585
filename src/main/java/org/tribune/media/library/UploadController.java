package org.tribune.media.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tribune.media.Image;
import org.tribune.media.pixels.Refusal;
import org.tribune.media.pixels.RefusedFile;
import org.tribune.staff.SignedIn;

/**
 * Takes files into the library: several from a form, or one at a time from a script that
 * shows how far it is.
 */
@Controller
class UploadController {

	private final ImageDesk desk;

	private final MessageSource messages;

	UploadController(ImageDesk desk, MessageSource messageSource) {
		this.desk = desk;
		this.messages = messageSource;
	}

	@PostMapping(path = "/admin/media", headers = "X-Requested-With!=fetch")
	String add(@RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files, SignedIn who,
			RedirectAttributes flash) {
		List<String> refused = new ArrayList<>();
		List<Image> added = new ArrayList<>();
		for (MultipartFile file : Objects.requireNonNullElse(files, List.<MultipartFile>of())) {
			try {
				added.add(this.desk.add(name(file), file, who));
			}
			catch (RefusedFile ex) {
				refused.add(name(file) + " – " + sentence(ex, who.language()));
			}
		}
		flash.addFlashAttribute("refused", refused);
		if (!added.isEmpty()) {
			flash.addFlashAttribute("notice", "media.added");
			flash.addFlashAttribute("noticeArguments", List.of(added.size()));
		}
		return (added.size() == 1 && refused.isEmpty()) ? "redirect:/admin/media/" + added.getFirst().id()
				: "redirect:/admin/media";
	}

	@PostMapping(path = "/admin/media", headers = "X-Requested-With=fetch")
	ResponseEntity<Object> addOne(@RequestParam(name = "files", required = false) @Nullable MultipartFile file,
			SignedIn who) {
		try {
			if (file == null) {
				throw new RefusedFile(Refusal.EMPTY);
			}
			return ResponseEntity.ok(Added.of(this.desk.add(name(file), file, who)));
		}
		catch (RefusedFile ex) {
			HttpStatus status = (ex.reason() == Refusal.NO_ROOM) ? HttpStatus.INSUFFICIENT_STORAGE
					: HttpStatus.UNPROCESSABLE_CONTENT;
			return ResponseEntity.status(status).body(Map.of("message", sentence(ex, who.language())));
		}
	}

	private String sentence(RefusedFile ex, Locale language) {
		return this.messages.getMessage(ex.reason().messageKey(), ex.arguments(), language);
	}

	private static String name(MultipartFile file) {
		return Objects.requireNonNullElse(file.getOriginalFilename(), "");
	}

	/**
	 * What a script learns of a file it sent.
	 *
	 * @param path of its page
	 * @param src its address in a body
	 */
	record Added(long id, String path, String src, String fileName, @Nullable String thumbnail, String alternativeText,
			String caption, String credit, @Nullable Integer width, @Nullable Integer height) {

		static Added of(Image image) {
			String thumbnail = (image.width() != null) ? image.address().thumbnail(320) : null;
			return new Added(image.id(), "/admin/media/" + image.id(), image.path(), image.fileName(), thumbnail,
					image.alternativeText(), image.caption(), image.credit(), image.width(), image.height());
		}

	}

}
