package org.tribune.distribution;

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
import org.tribune.staff.Actor;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.staff.StaffOnly;

/**
 * Edits how the magazine is given to machines.
 */
@Controller
@StaffOnly(Role.ADMINISTRATOR)
class DistributionController {

	private static final String PATH = "/admin/settings/distribution";

	private final DistributionDesk desk;

	DistributionController(DistributionDesk desk) {
		this.desk = desk;
	}

	@GetMapping(PATH)
	String show(Model model) {
		DistributionSettings settings = this.desk.look();
		model.addAttribute("form", DistributionForm.of(settings));
		return page(settings, settings.version(), model);
	}

	@PostMapping(PATH)
	String edit(@Valid @ModelAttribute("form") DistributionForm form, BindingResult errors,
			@RequestParam(defaultValue = "0") int version, SignedIn who, Model model, RedirectAttributes flash,
			HttpServletResponse response) {
		if (errors.hasErrors()) {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			return page(this.desk.look(), version, model);
		}
		try {
			this.desk.edit(version, form.settings(), Actor.of(who));
		}
		catch (ObjectOptimisticLockingFailureException ex) {
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			DistributionSettings saved = this.desk.look();
			model.addAttribute("conflict", Conflict.between(DistributionForm.of(saved).values(), form.values()));
			return page(saved, saved.version(), model);
		}
		flash.addFlashAttribute("notice", "catalogue.saved");
		return "redirect:" + PATH;
	}

	private static String page(DistributionSettings saved, int version, Model model) {
		model.addAttribute("version", version);
		model.addAttribute("key", saved.indexNowKey());
		return "settings/distribution";
	}

}
