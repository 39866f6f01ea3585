package org.tribune.article.verb;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import org.tribune.staff.Actor;
import org.tribune.staff.SignedIn;

/**
 * The way of an article between its author and the editors, and back to the desk.
 */
@Controller
class ReviewController {

	private final Lectern lectern;

	private final Conflicts conflicts;

	private final EditorsDesk desk;

	ReviewController(Lectern lectern, Conflicts conflicts, EditorsDesk desk) {
		this.lectern = lectern;
		this.conflicts = conflicts;
		this.desk = desk;
	}

	@PostMapping("/admin/articles/{id}/review")
	String review(SignedIn who, @PathVariable long id, @RequestParam(defaultValue = "-1") int version,
			RedirectAttributes next, HttpServletRequest request, HttpServletResponse response, Model model) {
		this.lectern.admit(who, ArticleVerb.REVIEW, id);
		return this.conflicts.unless(id, request, response, model, () -> {
			this.desk.sendToReview(id, version, Actor.of(who));
			return this.lectern.done(ArticleVerb.REVIEW, id, next);
		});
	}

	@GetMapping("/admin/articles/{id}/changes/new")
	String wish(SignedIn who, @PathVariable long id, Model model) {
		this.lectern.open(who, ArticleVerb.ASK_CHANGES, id, model);
		model.addAttribute("form", new Wish(""));
		return "article/verb/changes";
	}

	@PostMapping("/admin/articles/{id}/changes")
	String askChanges(SignedIn who, @PathVariable long id, @RequestParam(defaultValue = "-1") int version,
			@Valid @ModelAttribute("form") Wish form, BindingResult errors, Model model, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes next) {
		this.lectern.admit(who, ArticleVerb.ASK_CHANGES, id);
		return this.conflicts.unless(id, request, response, model, () -> {
			if (errors.hasErrors()) {
				this.lectern.again(who, ArticleVerb.ASK_CHANGES, id, version, model, response);
				return "article/verb/changes";
			}
			this.desk.askChanges(id, version, form.wish().strip(), Actor.of(who));
			return this.lectern.done(ArticleVerb.ASK_CHANGES, id, next);
		});
	}

	@PostMapping("/admin/articles/{id}/draft")
	String draft(SignedIn who, @PathVariable long id, @RequestParam(defaultValue = "-1") int version,
			RedirectAttributes next, HttpServletRequest request, HttpServletResponse response, Model model) {
		this.lectern.admit(who, ArticleVerb.RETURN, id);
		return this.conflicts.unless(id, request, response, model, () -> {
			this.desk.returnToDraft(id, version, Actor.of(who));
			return this.lectern.done(ArticleVerb.RETURN, id, next);
		});
	}

	/**
	 * What an editor asks for.
	 *
	 * @param wish in plain words
	 */
	record Wish(@NotBlank(message = "{workflow.wish.missing}") @Size(max = 4000,
			message = "{workflow.text.long}") String wish) {

		Wish(@Nullable String wish) {
			this.wish = (wish != null) ? wish : "";
		}

	}

}
