package org.tribune.staff.office;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tribune.site.Site;
import org.tribune.staff.Actor;
import org.tribune.staff.Personnel;
import org.tribune.staff.Role;
import org.tribune.staff.password.OneTimeLinks;
import org.tribune.staff.password.OneTimeLinks.Purpose;
import org.tribune.staff.password.PasswordRules;

/**
 * The page behind the link in the log: makes the first administrator, once.
 */
@Controller
class FirstStepsController {

	private static final String VIEW = "staff/office/first-steps";

	private final OneTimeLinks links;

	private final Personnel personnel;

	private final PasswordRules rules;

	private final Site site;

	FirstStepsController(OneTimeLinks links, Personnel personnel, PasswordRules rules, Site site) {
		this.links = links;
		this.personnel = personnel;
		this.rules = rules;
		this.site = site;
	}

	@GetMapping(FirstAdministrator.PATH)
	String show(@RequestParam(defaultValue = "") String jeton, Model model, HttpServletResponse response) {
		model.addAttribute("form", new FirstStepsForm("", "", "", jeton));
		return show(isOpen(jeton), model, response);
	}

	@PostMapping(FirstAdministrator.PATH)
	String make(@Valid @ModelAttribute("form") FirstStepsForm form, BindingResult errors, Model model,
			HttpServletResponse response) {
		if (!isOpen(form.jeton())) {
			return show(false, model, response);
		}
		this.rules.objection(form.password(), form.email(), form.name())
			.ifPresent((objection) -> errors.rejectValue("password", objection, new Object[] { PasswordRules.SHORTEST },
					null));
		if (this.personnel.account(form.email()).isPresent()) {
			errors.rejectValue("email", "staff.email.taken");
		}
		if (!errors.hasErrors()) {
			if (this.links.use(form.jeton()).isEmpty()) {
				return show(false, model, response);
			}
			this.personnel.takeOn(form.email(), form.name(), Role.ADMINISTRATOR, this.site.settings().language(),
					form.password(), Actor.process("premiers pas"));
			return "redirect:/connexion?choisi";
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return show(true, model, response);
	}

	private boolean isOpen(String token) {
		return this.links.look(token).filter((opened) -> opened.purpose() == Purpose.FIRST).isPresent()
				&& !this.personnel.hasAdministrator();
	}

	private static String show(boolean open, Model model, HttpServletResponse response) {
		model.addAttribute("open", open);
		model.addAttribute("shortest", PasswordRules.SHORTEST);
		if (!open) {
			response.setStatus(HttpStatus.GONE.value());
		}
		return VIEW;
	}

}
