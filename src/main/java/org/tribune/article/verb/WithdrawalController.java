package org.tribune.article.verb;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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

	/**
	 * The reasons people give; the timetable has one of its own.
	 */
	@ModelAttribute("reasons")
	List<WithdrawalReason> reasons() {
		return List.of(WithdrawalReason.ERROR, WithdrawalReason.RIGHT, WithdrawalReason.REPLACED);
	}

	@GetMapping("/admin/articles/{id}/withdrawal/new")
	String choose(SignedIn who, @PathVariable long id, Model model) {
		int version = this.lectern.open(who, ArticleVerb.WITHDRAW, id, model).version();
		model.addAttribute("form", new Withdrawal(null, "", version));
		return PAGE;
	}

	@PostMapping("/admin/articles/{id}/withdrawal")
	String withdraw(SignedIn who, @PathVariable long id, @Valid @ModelAttribute("form") Withdrawal form,
			BindingResult errors, Model model, HttpServletRequest request, HttpServletResponse response,
			RedirectAttributes next) {
		this.lectern.admit(who, ArticleVerb.WITHDRAW, id);
		return this.conflicts.unless(id, request, response, model, () -> {
			Long successor = form.replaced() ? this.successors.find(form.successor()).orElse(null) : null;
			if (form.replaced() && successor == null) {
				errors.rejectValue("successor", "workflow.successor.unknown");
			}
			else if (successor != null && successor == id) {
				errors.rejectValue("successor", "workflow.successor.itself");
			}
			WithdrawalReason reason = form.reason();
			if (errors.hasErrors() || reason == null) {
				this.lectern.again(who, ArticleVerb.WITHDRAW, id, model, response);
				return PAGE;
			}
			this.desk.withdraw(id, form.version(), reason, successor, Actor.of(who));
			return this.lectern.done(ArticleVerb.WITHDRAW, id, next);
		});
	}

	/**
	 * Why it is taken down.
	 *
	 * @param reason that readers are told
	 * @param successor address of the article that replaces it
	 * @param version that was seen
	 */
	record Withdrawal(@NotNull(message = "{workflow.reason.missing}") @Nullable WithdrawalReason reason,
			@Size(max = 2000, message = "{workflow.text.long}") String successor, int version) {

		Withdrawal(@Nullable WithdrawalReason reason, @Nullable String successor, int version) {
			this.reason = reason;
			this.successor = (successor != null) ? successor.strip() : "";
			this.version = version;
		}

		boolean replaced() {
			return this.reason == WithdrawalReason.REPLACED;
		}

	}

}
