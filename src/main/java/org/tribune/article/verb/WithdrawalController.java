package org.tribune.article.verb;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tribune.article.ArticleVerb;
import org.tribune.article.EditorsDesk;
import org.tribune.article.WithdrawalReason;
import org.tribune.staff.Actor;
import org.tribune.staff.SignedIn;

/**
 * Takes a published article down, for a reason that readers are told.
 */
@Controller
class WithdrawalController {

	/** The reasons people give; the timetable has one of its own. */
	private static final List<WithdrawalReason> GIVEN = List.of(WithdrawalReason.ERROR, WithdrawalReason.RIGHT,
			WithdrawalReason.REPLACED);

	private static final String PAGE = "article/verb/withdrawal";

	private final Lectern lectern;

	private final Conflicts conflicts;

	private final EditorsDesk desk;

	private final Successors successors;

	WithdrawalController(Lectern lectern, Conflicts conflicts, EditorsDesk desk, Successors successors) {
		this.lectern = lectern;
		this.conflicts = conflicts;
		this.desk = desk;
		this.successors = successors;
	}

	@ModelAttribute("reasons")
	List<WithdrawalReason> reasons() {
		return GIVEN;
	}

	@GetMapping("/admin/articles/{id}/withdrawal/new")
	String choose(SignedIn who, @PathVariable long id, Model model) {
		this.lectern.open(who, ArticleVerb.WITHDRAW, id, model);
		model.addAttribute("form", new Withdrawal("", ""));
		return PAGE;
	}

	@PostMapping("/admin/articles/{id}/withdrawal")
	String withdraw(SignedIn who, @PathVariable long id, @RequestParam(defaultValue = "-1") int version,
			@Valid @ModelAttribute("form") Withdrawal form, BindingResult errors, Model model,
			HttpServletRequest request, HttpServletResponse response, RedirectAttributes next) {
		this.lectern.admit(who, ArticleVerb.WITHDRAW, id);
		return this.conflicts.unless(id, request, response, model, () -> {
			Long successor = form.replaced() ? this.successors.find(form.successor()).orElse(null) : null;
			if (form.replaced() && successor == null) {
				errors.rejectValue("successor", "workflow.successor.unknown");
			}
			else if (successor != null && successor == id) {
				errors.rejectValue("successor", "workflow.successor.itself");
			}
			WithdrawalReason reason = form.given();
			if (errors.hasErrors() || reason == null) {
				this.lectern.again(who, ArticleVerb.WITHDRAW, id, version, model, response);
				return PAGE;
			}
			this.desk.withdraw(id, version, reason, successor, Actor.of(who));
			return this.lectern.done(ArticleVerb.WITHDRAW, id, next);
		});
	}

	/**
	 * Why it is taken down.
	 *
	 * @param reason that readers are told
	 * @param successor address of the article that replaces it
	 */
	record Withdrawal(@Pattern(regexp = "ERROR|RIGHT|REPLACED", message = "{workflow.reason.missing}") String reason,
			@Size(max = 2000, message = "{workflow.text.long}") String successor) {

		Withdrawal(@Nullable String reason, @Nullable String successor) {
			this.reason = (reason != null) ? reason : "";
			this.successor = (successor != null) ? successor.strip() : "";
		}

		@Nullable WithdrawalReason given() {
			return GIVEN.stream().filter((one) -> one.name().equals(this.reason)).findFirst().orElse(null);
		}

		boolean replaced() {
			return given() == WithdrawalReason.REPLACED;
		}

	}

}
