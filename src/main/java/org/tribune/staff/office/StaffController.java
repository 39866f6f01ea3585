package org.tribune.staff.office;

import java.util.Objects;
import java.util.Optional;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tribune.staff.Actor;
import org.tribune.staff.EmailTaken;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.staff.StaffOnly;
import org.tribune.staff.entrance.Confirmed;
import org.tribune.staff.factor.SecondFactor;

/**
 * The staff: who they are, and taking somebody on.
 */
@Controller
@StaffOnly(Role.ADMINISTRATOR)
class StaffController {

	private static final String INVITATION = "staff/office/invitation";

	private static final String BACK = "redirect:/admin/staff";

	private final Roster roster;

	private final StaffOffice office;

	private final SecondFactor factor;

	StaffController(Roster roster, StaffOffice office, SecondFactor factor) {
		this.roster = roster;
		this.office = office;
		this.factor = factor;
	}

	@ModelAttribute("roles")
	Role[] roles() {
		return Role.values();
	}

	@GetMapping("/admin/staff")
	String list(Model model) {
		model.addAttribute("members", this.roster.all());
		model.addAttribute("factorRequired", this.factor.isRequired());
		return "staff/office/staff";
	}

	@GetMapping("/admin/staff/new")
	String show(SignedIn who, Model model) {
		model.addAttribute("form", InvitationForm.blank(who.language()));
		return INVITATION;
	}

	/**
	 * Takes somebody on. The link is shown only where it could not be sent.
	 */
	@Confirmed
	@PostMapping("/admin/staff")
	String invite(SignedIn who, @Valid @ModelAttribute("form") InvitationForm form, BindingResult errors, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				SignedIn invited = this.office.invite(form, Objects.requireNonNull(form.role()), Actor.of(who));
				Optional<String> link = this.office.firstLink(invited);
				if (link.isPresent()) {
					model.addAttribute("link", link.get());
					model.addAttribute("member", invited);
					model.addAttribute("hours", 7 * 24);
					return "staff/office/link";
				}
				redirect.addFlashAttribute("notice", "staff.office.invited");
				redirect.addFlashAttribute("noticeArguments", new Object[] { invited.email() });
				return BACK;
			}
			catch (EmailTaken ex) {
				errors.rejectValue("email", "staff.email.taken");
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return INVITATION;
	}

	/**
	 * Settles whether editors and administrators must have a second factor.
	 */
	@Confirmed
	@PostMapping("/admin/staff/factor-rule")
	String require(SignedIn who, @RequestParam(defaultValue = "false") boolean required, RedirectAttributes redirect) {
		this.factor.require(required, Actor.of(who));
		redirect.addFlashAttribute("notice",
				required ? "staff.office.factor-required" : "staff.office.factor-optional");
		return BACK;
	}

}
