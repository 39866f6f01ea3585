package org.tribune.staff.account;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tribune.site.Site;
import org.tribune.staff.Actor;
import org.tribune.staff.SignedIn;
import org.tribune.staff.entrance.Confirmed;
import org.tribune.staff.factor.QrCode;
import org.tribune.staff.factor.SecondFactor;
import org.tribune.staff.factor.TotpSecret;

/**
 * One's own second factor: setting an application up, the recovery codes, taking it all
 * away. Recovery codes are in the answer to the deed that made them and nowhere else.
 */
@Controller
class SecondFactorController {

	private static final String SETUP = "staff/account/second-factor";

	private static final String CODES = "staff/account/recovery-codes";

	private static final String BACK = "redirect:/admin/account";

	private final SecondFactor factor;

	private final Site site;

	SecondFactorController(SecondFactor factor, Site site) {
		this.factor = factor;
		this.site = site;
	}

	@Confirmed
	@GetMapping("/admin/account/second-factor")
	String setUp(SignedIn who, Model model) {
		if (this.factor.has(who.id())) {
			return BACK;
		}
		TotpSecret secret = this.factor.prepare(who);
		model.addAttribute("secret", secret.text());
		model.addAttribute("code", QrCode.of(secret.address(this.site.settings().name(), who.email())));
		return SETUP;
	}

	@PostMapping("/admin/account/second-factor")
	String confirm(SignedIn who, @RequestParam(defaultValue = "") String code, Model model,
			HttpServletResponse response) {
		if (this.factor.has(who.id())) {
			return BACK;
		}
		List<String> codes = this.factor.confirm(who, code);
		if (codes.isEmpty()) {
			model.addAttribute("refusal", "staff.factor.refused");
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return setUp(who, model);
		}
		model.addAttribute("codes", codes);
		model.addAttribute("fresh", true);
		return CODES;
	}

	@Confirmed
	@PostMapping("/admin/account/recovery-codes")
	String renewCodes(SignedIn who, Model model) {
		if (!this.factor.has(who.id())) {
			return BACK;
		}
		model.addAttribute("codes", this.factor.renewRecoveryCodes(who));
		model.addAttribute("fresh", false);
		return CODES;
	}

	@Confirmed
	@PostMapping("/admin/account/second-factor/removal")
	String remove(SignedIn who, RedirectAttributes redirect) {
		this.factor.remove(who.id(), Actor.of(who));
		redirect.addFlashAttribute("notice", "staff.factor.removed");
		return BACK;
	}

}
