package org.tribune.media.library;

import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tribune.media.Image;
import org.tribune.media.pixels.Refusal;
import org.tribune.media.pixels.RefusedFile;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.staff.StaffOnly;

/**
 * One image: what is said of it, its focal point, where it is used, its file.
 */
@Controller
class ImageController {

	private static final String PAGE = "media/image";

	private final ImageDesk desk;

	private final ImageIndex index;

	private final MessageSource messages;

	ImageController(ImageDesk desk, ImageIndex index, MessageSource messageSource) {
		this.desk = desk;
		this.index = index;
		this.messages = messageSource;
	}

	@GetMapping("/admin/media/{imageId}")
	String show(@PathVariable long imageId, SignedIn who, Model model) {
		Image image = this.desk.find(imageId);
		model.addAttribute("form", ImageForm.of(image));
		return page(image, who, model);
	}

	@PostMapping("/admin/media/{imageId}")
	String describe(@PathVariable long imageId, @Valid @ModelAttribute("form") ImageForm form, BindingResult errors,
			SignedIn who, Model model, RedirectAttributes flash, HttpServletResponse response) {
		Image image = this.desk.find(imageId);
		form.check(errors);
		if (errors.hasErrors()) {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			return page(image, who, model);
		}
		try {
			this.desk.describe(imageId, form, who);
		}
		catch (ObjectOptimisticLockingFailureException ex) {
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			model.addAttribute("now", ImageForm.of(image));
			model.addAttribute("alarm", "media.conflict");
			return page(image, who, model);
		}
		flash.addFlashAttribute("notice", "media.saved");
		return redirect(imageId);
	}

	@PostMapping("/admin/media/{imageId}/file")
	@StaffOnly(Role.EDITOR)
	String replace(@PathVariable long imageId,
			@RequestParam(name = "file", required = false) @Nullable MultipartFile file, SignedIn who,
			RedirectAttributes flash) {
		this.desk.find(imageId);
		try {
			if (file == null) {
				throw new RefusedFile(Refusal.EMPTY);
			}
			this.desk.replace(imageId, Objects.requireNonNullElse(file.getOriginalFilename(), ""), file, who);
			flash.addFlashAttribute("notice", "media.replaced");
		}
		catch (RefusedFile ex) {
			flash.addFlashAttribute("refusal",
					this.messages.getMessage(ex.reason().messageKey(), ex.arguments(), who.language()));
		}
		return redirect(imageId);
	}

	@PostMapping("/admin/media/{imageId}/deletion")
	String delete(@PathVariable long imageId, SignedIn who, RedirectAttributes flash) {
		try {
			if (this.desk.delete(imageId, who)) {
				flash.addFlashAttribute("notice", "media.deleted");
				return "redirect:/admin/media";
			}
		}
		catch (DataIntegrityViolationException ex) {
			// Somebody began to use it this very moment: the database does not let it go.
		}
		flash.addFlashAttribute("alarm", "media.in-use");
		return redirect(imageId);
	}

	private String page(Image image, SignedIn who, Model model) {
		model.addAttribute("image", image);
		model.addAttribute("uses", this.index.uses(image.id()));
		model.addAttribute("expired", image.rights().expired(this.index.today()));
		model.addAttribute("expiring", image.rights().expiresSoon(this.index.today()));
		model.addAttribute("changeable", ImageDesk.mayChange(image, who));
		model.addAttribute("kilobytes", Math.max(1, Objects.requireNonNullElse(image.byteSize(), 0L) / 1024));
		if (image.width() != null) {
			model.addAttribute("address", image.address());
		}
		return PAGE;
	}

	private static String redirect(long imageId) {
		return "redirect:/admin/media/" + imageId;
	}

}
