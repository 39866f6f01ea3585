package org.tribune.staff.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tribune.staff.Actor;
import org.tribune.staff.Personnel;
import org.tribune.staff.SignedIn;
import org.tribune.staff.entrance.Answer;
import org.tribune.staff.entrance.Doorkeeper;
import org.tribune.staff.entrance.Knock;
import org.tribune.staff.password.PasswordRules;

/**
 * Another password: the current one is asked for, and every other session ends.
 */
@Controller
class PasswordController {

	private static final String VIEW = "staff/account/password";

	private final Doorkeeper doorkeeper;

	private final PasswordRules rules;

	private final Personnel personnel;

	PasswordController(Doorkeeper doorkeeper, PasswordRules rules, Personnel personnel) {
		this.doorkeeper = doorkeeper;
		this.rules = rules;
		this.personnel = personnel;
	}

	@GetMapping("/admin/account/password")
	String show(Model model) {
		model.addAttribute("form", new PasswordForm("", ""));
		model.addAttribute("shortest", PasswordRules.SHORTEST);
		return VIEW;
	}

	@PostMapping("/admin/account/password")
	String change(SignedIn who, @ModelAttribute("form") PasswordForm form, BindingResult errors, Model model,
			HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
		this.rules.objection(form.password(), who.email(), who.name())
			.ifPresent((objection) -> errors.rejectValue("password", objection, new Object[] { PasswordRules.SHORTEST },
					null));
		if (!errors.hasErrors()) {
			Answer answer = this.doorkeeper.askPassword(Knock.of(who.email(), request), form.current());
			if (answer instanceof Answer.Wait wait) {
				errors.rejectValue("current", "staff.entrance.wait", new Object[] { wait.minutes() }, null);
				response.setHeader("Retry-After", String.valueOf(wait.time().toSeconds()));
			}
			else if (answer instanceof Answer.Refused) {
				errors.rejectValue("current", "staff.account.password.refused");
			}
		}
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("shortest", PasswordRules.SHORTEST);
			return VIEW;
		}
		this.personnel.choosePassword(who, form.password(), Actor.of(who), "password.changed");
		redirect.addFlashAttribute("notice", "staff.account.password.changed");
		return "redirect:/admin/account";
	}

	/**
	 * The password now and the one to come.
	 */
	record PasswordForm(String current, String password) {

		PasswordForm {
			current = (current != null) ? current : "";
			password = (password != null) ? password : "";
		}

		@Override
		public String toString() {
			return "PasswordForm";
		}

	}

}
