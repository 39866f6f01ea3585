package org.tribune.staff.password;

import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tribune.site.PageLanguage;
import org.tribune.staff.SignedIn;

/**
 * The page that a one-time link opens: choosing a password.
 */
@Controller
class ChoiceController {

	private static final String VIEW = "staff/password/choice";

	private final Resets resets;

	private final PasswordRules rules;

	ChoiceController(Resets resets, PasswordRules rules) {
		this.resets = resets;
		this.rules = rules;
	}

	@GetMapping(Resets.PATH)
	String show(@RequestParam(defaultValue = "") String jeton, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		return show(jeton, this.resets.owner(jeton).orElse(null), model, request, response);
	}

	@PostMapping(Resets.PATH)
	String choose(@RequestParam(defaultValue = "") String jeton, @RequestParam(defaultValue = "") String password,
			Model model, HttpServletRequest request, HttpServletResponse response) {
		SignedIn owner = this.resets.owner(jeton).orElse(null);
		if (owner != null) {
			Optional<String> objection = this.rules.objection(password, owner.email(), owner.name());
			if (objection.isPresent()) {
				model.addAttribute("objection", objection.get());
				response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
				return show(jeton, owner, model, request, response);
			}
			if (this.resets.choose(jeton, password)) {
				return "redirect:/connexion?choisi";
			}
		}
		return show(jeton, null, model, request, response);
	}

	private static String show(String token, @Nullable SignedIn owner, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		model.addAttribute("shortest", PasswordRules.SHORTEST);
		if (owner == null) {
			response.setStatus(HttpStatus.GONE.value());
			return VIEW;
		}
		PageLanguage.use(request, Locale.of(owner.language().getLanguage()));
		model.addAttribute("token", token);
		model.addAttribute("email", owner.email());
		return VIEW;
	}

}
