package org.tribune.staff.entrance;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tribune.site.PageLanguage;
import org.tribune.staff.Account;
import org.tribune.staff.Personnel;
import org.tribune.staff.SignedIn;

/**
 * The way into the newsroom: the password, then the code of those who have a second
 * factor.
 */
@Controller
class SignInController {

	private static final String PASSWORD = "staff/entrance/sign-in";

	private static final String CODE = "staff/entrance/code";

	private final Doorkeeper doorkeeper;

	private final Threshold threshold;

	private final Personnel personnel;

	private final Clock clock;

	SignInController(Doorkeeper doorkeeper, Threshold threshold, Personnel personnel, Clock clock) {
		this.doorkeeper = doorkeeper;
		this.threshold = threshold;
		this.personnel = personnel;
		this.clock = clock;
	}

	@GetMapping("/connexion")
	String show(Model model) {
		model.addAttribute("email", "");
		return PASSWORD;
	}

	@PostMapping("/connexion")
	String signIn(@RequestParam(defaultValue = "") String email, @RequestParam(defaultValue = "") String password,
			Model model, HttpServletRequest request, HttpServletResponse response) {
		Answer answer = this.doorkeeper.askPassword(Knock.of(email, request), password);
		if (answer instanceof Answer.Recognised(SignedIn who, boolean codeNeeded)) {
			if (codeNeeded) {
				new Pending(who.id(), this.clock.instant()).keep(request);
				return "redirect:/connexion/code";
			}
			return cross(who, false, "password", request, response);
		}
		model.addAttribute("email", email);
		refuse(answer, "staff.sign-in.refused", model, response);
		return PASSWORD;
	}

	@GetMapping("/connexion/code")
	String showCode(HttpServletRequest request) {
		SignedIn who = pending(request);
		if (who == null) {
			return "redirect:/connexion";
		}
		PageLanguage.use(request, who.language());
		return CODE;
	}

	@PostMapping("/connexion/code")
	String signInWithCode(@RequestParam(defaultValue = "") String code, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		SignedIn who = pending(request);
		if (who == null) {
			return "redirect:/connexion?fin";
		}
		Answer answer = this.doorkeeper.askCode(who, code);
		if (answer instanceof Answer.Recognised) {
			Pending.forget(request);
			return cross(who, true, "code", request, response);
		}
		PageLanguage.use(request, who.language());
		refuse(answer, "staff.code.refused", model, response);
		return CODE;
	}

	private @Nullable SignedIn pending(HttpServletRequest request) {
		return Pending.of(request, this.clock.instant())
			.flatMap((pending) -> this.personnel.account(pending.memberId()))
			.filter(Account::active)
			.map(Account::member)
			.orElse(null);
	}

	private String cross(SignedIn who, boolean strong, String how, HttpServletRequest request,
			HttpServletResponse response) {
		this.threshold.cross(who, strong, how, request, response);
		return "redirect:" + Destination.take(request);
	}

	private static void refuse(Answer answer, String refusal, Model model, HttpServletResponse response) {
		if (answer instanceof Answer.Wait wait) {
			model.addAttribute("wait", wait.minutes());
			response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.time().toSeconds()));
			return;
		}
		model.addAttribute("refusal", refusal);
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
	}

}
