package org.tribune.staff.entrance;

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
 * Asks for the password before a {@link Confirmed} deed. A form goes on to where it was
 * sent, with the password; a page that was asked for is shown afterwards.
 */
@Controller
class ConfirmationController {

	private static final String VIEW = "staff/entrance/confirmation";

	private static final String NOWHERE = "redirect:/admin/account";

	private final ConfirmationDoor door;

	ConfirmationController(ConfirmationDoor door) {
		this.door = door;
	}

	@GetMapping(ConfirmationDoor.PAGE)
	String show(HttpServletRequest request, Model model) {
		Unconfirmed deed = Unconfirmed.of(request);
		if (deed == null) {
			return NOWHERE;
		}
		model.addAttribute("deed", deed);
		return VIEW;
	}

	@PostMapping(ConfirmationDoor.PAGE)
	String confirm(SignedIn who, @RequestParam(name = Unconfirmed.FIELD, defaultValue = "") String password,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		Unconfirmed deed = Unconfirmed.of(request);
		if (deed == null || deed.post()) {
			return NOWHERE;
		}
		Answer answer = this.door.confirm(who, password, request);
		if (answer instanceof Answer.Recognised) {
			return "redirect:" + deed.path();
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("deed", new Unconfirmed(deed.path(), false, deed.entries(), ConfirmationDoor.refusal(answer),
				ConfirmationDoor.minutes(answer)));
		return VIEW;
	}

}
