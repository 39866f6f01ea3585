package org.tribune.settings;

import java.util.NoSuchElementException;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tribune.form.Conflict;
import org.tribune.media.ImageSearch;
import org.tribune.site.Policy;
import org.tribune.site.SiteSettings;
import org.tribune.site.SiteSettingsRow;
import org.tribune.site.StaticPages;
import org.tribune.staff.Actor;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.staff.StaffOnly;

/**
 * Edits what the magazine says of itself.
 */
@Controller
@StaffOnly(Role.ADMINISTRATOR)
class SettingsController {

	private static final String PATH = "/admin/settings";

	private static final String FORM = "settings/settings";

	private static final int IMAGES = 24;

	private final SettingsDesk desk;

	private final SiteSettingsRow row;

	private final ImageSearch images;

	private final StaticPages pages;

	SettingsController(SettingsDesk desk, SiteSettingsRow row, ImageSearch images, StaticPages pages) {
		this.pages = pages;
		this.desk = desk;
		this.row = row;
		this.images = images;
	}

	@GetMapping(PATH)
	String show(Model model) {
		SiteSettings settings = this.row.only();
		model.addAttribute("form", SettingsForm.of(settings));
		return page(settings.version(), model);
	}

	@PostMapping(PATH)
	String edit(@Valid @ModelAttribute("form") SettingsForm form, BindingResult errors,
			@RequestParam(defaultValue = "0") int version, SignedIn who, Model model, RedirectAttributes flash,
			HttpServletResponse response) {
		if (errors.hasErrors()) {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			return page(version, model);
		}
		try {
			this.desk.edit(version, form, Actor.of(who));
		}
		catch (ObjectOptimisticLockingFailureException ex) {
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			SiteSettings saved = this.row.only();
			model.addAttribute("conflict", Conflict.between(SettingsForm.of(saved).values(), form.values()));
			return page(saved.version(), model);
		}
		flash.addFlashAttribute("notice", "catalogue.saved");
		return "redirect:" + PATH;
	}

	@GetMapping("/admin/settings/logo")
	String chooseLogo(@RequestParam(name = "q", defaultValue = "") String words, Model model) {
		SiteSettings settings = this.row.only();
		model.addAttribute("version", settings.version());
		model.addAttribute("chosen", settings.publisher().logoId());
		model.addAttribute("words", words);
		model.addAttribute("images", this.images.find(words, IMAGES));
		return "settings/logo";
	}

	@PostMapping("/admin/settings/logo")
	String setLogo(@RequestParam(defaultValue = "0") int version, @RequestParam(defaultValue = "0") long imageId,
			SignedIn who, RedirectAttributes flash) {
		try {
			this.desk.chooseLogo(version, imageId, Actor.of(who));
			flash.addFlashAttribute("notice", "catalogue.saved");
			return "redirect:" + PATH;
		}
		catch (ObjectOptimisticLockingFailureException ex) {
			flash.addFlashAttribute("alarm", "catalogue.conflict.again");
		}
		catch (NoSuchElementException ex) {
			flash.addFlashAttribute("alarm", "catalogue.image.missing");
		}
		return "redirect:" + PATH + "/logo";
	}

	private String page(int version, Model model) {
		model.addAttribute("version", version);
		model.addAttribute("targets", SettingsForm.TARGETS);
		model.addAttribute("policies", Policy.values());
		model.addAttribute("staticPages", this.pages.footer());
		return FORM;
	}

}
