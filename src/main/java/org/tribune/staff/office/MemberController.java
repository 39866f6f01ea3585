package org.tribune.staff.office;

import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
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
import org.tribune.site.PageNotFound;
import org.tribune.staff.Actor;
import org.tribune.staff.LastAdministrator;
import org.tribune.staff.Personnel;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.staff.StaffOnly;
import org.tribune.staff.entrance.Confirmed;
import org.tribune.staff.office.Roster.Member;
import org.tribune.staff.password.Resets;

/**
 * One member of staff, as an administrator settles what concerns them.
 */
@Controller
@StaffOnly(Role.ADMINISTRATOR)
class MemberController {

	private static final String VIEW = "staff/office/member";

	private final Roster roster;

	private final StaffOffice office;

	private final Personnel personnel;

	private final Resets resets;

	MemberController(Roster roster, StaffOffice office, Personnel personnel, Resets resets) {
		this.roster = roster;
		this.office = office;
		this.personnel = personnel;
		this.resets = resets;
	}

	@ModelAttribute("roles")
	Role[] roles() {
		return Role.values();
	}

	@GetMapping("/admin/staff/{memberId}")
	String show(@PathVariable long memberId, Model model) {
		Member member = member(memberId);
		model.addAttribute("member", member);
		model.addAttribute("form", MemberForm.of(member));
		return VIEW;
	}

	@Confirmed
	@PostMapping("/admin/staff/{memberId}")
	String settle(SignedIn who, @PathVariable long memberId, @Valid @ModelAttribute("form") MemberForm form,
			BindingResult errors, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		Member member = member(memberId);
		if (!errors.hasErrors()) {
			try {
				this.office.settle(member, form, Objects.requireNonNull(form.role()), Actor.of(who));
				return done(memberId, "staff.office.saved", redirect);
			}
			catch (LastAdministrator ex) {
				errors.rejectValue("role", "staff.office.last");
			}
		}
		model.addAttribute("member", member);
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return VIEW;
	}

	@Confirmed
	@PostMapping("/admin/staff/{memberId}/deactivation")
	String deactivate(SignedIn who, @PathVariable long memberId, RedirectAttributes redirect) {
		member(memberId);
		try {
			this.personnel.deactivate(memberId, Actor.of(who));
		}
		catch (LastAdministrator ex) {
			redirect.addFlashAttribute("alarm", "staff.office.last");
			return "redirect:/admin/staff/" + memberId;
		}
		return done(memberId, "staff.office.deactivated", redirect);
	}

	@Confirmed
	@PostMapping("/admin/staff/{memberId}/reactivation")
	String reactivate(SignedIn who, @PathVariable long memberId, RedirectAttributes redirect) {
		member(memberId);
		this.personnel.reactivate(memberId, Actor.of(who));
		return done(memberId, "staff.office.reactivated", redirect);
	}

	@Confirmed
	@PostMapping("/admin/staff/{memberId}/second-factor/removal")
	String resetFactor(SignedIn who, @PathVariable long memberId, RedirectAttributes redirect) {
		this.office.resetFactor(member(memberId), Actor.of(who));
		return done(memberId, "staff.office.factor-reset", redirect);
	}

	/**
	 * A link to choose a password with, to be handed over.
	 */
	@Confirmed
	@PostMapping("/admin/staff/{memberId}/link")
	String link(SignedIn who, @PathVariable long memberId, Model model, RedirectAttributes redirect) {
		Member member = member(memberId);
		if (!member.active()) {
			redirect.addFlashAttribute("alarm", "staff.office.inactive");
			return "redirect:/admin/staff/" + memberId;
		}
		model.addAttribute("link", this.resets.handOver(member.signedIn(), Actor.of(who)));
		model.addAttribute("member", member.signedIn());
		model.addAttribute("hours", member.settled() ? 1 : 7 * 24);
		return "staff/office/link";
	}

	private static String done(long memberId, String notice, RedirectAttributes redirect) {
		redirect.addFlashAttribute("notice", notice);
		return "redirect:/admin/staff/" + memberId;
	}

	private Member member(long id) {
		return this.roster.find(id).orElseThrow(() -> new PageNotFound("/admin/staff/" + id));
	}

}
