package org.tribune.staff.account;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tribune.staff.Actor;
import org.tribune.staff.Personnel;
import org.tribune.staff.SignedIn;
import org.tribune.staff.factor.SecondFactor;
import org.tribune.staff.passkey.Passkeys;
import org.tribune.staff.session.Sessions;
import org.tribune.staff.session.Sessions.OpenSession;

/**
 * One's own account, and one's open sessions.
 */
@Controller
class AccountController {

	private static final String VIEW = "staff/account/account";

	private static final String BACK = "redirect:/admin/account";

	private final Personnel personnel;

	private final SecondFactor factor;

	private final Sessions sessions;

	private final Passkeys passkeys;

	AccountController(Personnel personnel, SecondFactor factor, Sessions sessions, Passkeys passkeys) {
		this.personnel = personnel;
		this.factor = factor;
		this.sessions = sessions;
		this.passkeys = passkeys;
	}

	@GetMapping("/admin/account")
	String show(SignedIn who, Model model, HttpServletRequest request) {
		model.addAttribute("form", AccountForm.of(who));
		return show(who, model, session(request));
	}

	@PostMapping("/admin/account")
	String present(SignedIn who, @Valid @ModelAttribute("form") AccountForm form, BindingResult errors, Model model,
			HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return show(who, model, session(request));
		}
		this.personnel.present(who.id(), form.name(), Locale.of(form.language()), Actor.of(who));
		redirect.addFlashAttribute("notice", "staff.account.saved");
		return BACK;
	}

	private String show(SignedIn who, Model model, String session) {
		model.addAttribute("hasFactor", this.factor.has(who.id()));
		model.addAttribute("factorMissing", this.factor.isMissing(who));
		model.addAttribute("codesLeft", this.factor.recoveryCodesLeft(who.id()));
		model.addAttribute("passkeys", this.passkeys.of(who));
		List<OpenSession> open = this.sessions.of(who, session);
		model.addAttribute("sessions", open);
		model.addAttribute("others", open.stream().anyMatch((one) -> !one.current()));
		return VIEW;
	}

	/**
	 * Ends one session.
	 */
	@PostMapping("/admin/account/sessions/{session}/end")
	String end(SignedIn who, @PathVariable String session, RedirectAttributes redirect) {
		this.sessions.end(who, session);
		redirect.addFlashAttribute("notice", "staff.sessions.ended");
		return BACK;
	}

	/**
	 * Ends all sessions but this one.
	 */
	@PostMapping("/admin/account/sessions/end")
	String endOthers(SignedIn who, HttpServletRequest request, RedirectAttributes redirect) {
		this.sessions.endOthers(who, session(request));
		redirect.addFlashAttribute("notice", "staff.sessions.others-ended");
		return BACK;
	}

	private static String session(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return (session != null) ? session.getId() : "";
	}

}
