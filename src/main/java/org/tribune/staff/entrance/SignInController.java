package org.tribune.staff.entrance;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tribune.staff.SignedIn;

/**
 * The way into the newsroom.
 */
@Controller
class SignInController {

	private static final String VIEW = "staff/entrance/sign-in";

	private final Doorkeeper doorkeeper;

	private final Threshold threshold;

	SignInController(Doorkeeper doorkeeper, Threshold threshold) {
		this.doorkeeper = doorkeeper;
		this.threshold = threshold;
	}

	@GetMapping("/connexion")
	String show(Model model) {
		model.addAttribute("email", "");
		return VIEW;
	}

	@PostMapping("/connexion")
	String signIn(@RequestParam(defaultValue = "") String email, @RequestParam(defaultValue = "") String password,
			Model model, HttpServletRequest request, HttpServletResponse response) {
		Optional<SignedIn> who = this.doorkeeper.recognise(email, password);
		if (who.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("email", email);
			model.addAttribute("refusal", "staff.sign-in.refused");
			return VIEW;
		}
		this.threshold.cross(who.get(), false, "password", request, response);
		return "redirect:" + Destination.take(request);
	}

}
