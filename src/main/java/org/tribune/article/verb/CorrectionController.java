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
 * Tells readers what was wrong in an article.
 */
@Controller
class CorrectionController {

	private static final String PAGE = "article/verb/correction";

	private final Lectern lectern;

	private final Conflicts conflicts;

	private final EditorsDesk desk;

	CorrectionController(Lectern lectern, Conflicts conflicts, EditorsDesk desk) {
		this.lectern = lectern;
		this.conflicts = conflicts;
		this.desk = desk;
	}

	@GetMapping("/admin/articles/{id}/correction/new")
	String write(SignedIn who, @PathVariable long id, Model model) {
		this.lectern.open(who, ArticleVerb.CORRECT, id, model);
		model.addAttribute("form", new Correction("", true));
		return PAGE;
	}

	@PostMapping("/admin/articles/{id}/correction")
	String correct(SignedIn who, @PathVariable long id, @RequestParam(defaultValue = "-1") int version,
			@Valid @ModelAttribute("form") Correction form, BindingResult errors, Model model,
			HttpServletRequest request, HttpServletResponse response, RedirectAttributes next) {
		this.lectern.admit(who, ArticleVerb.CORRECT, id);
		return this.conflicts.unless(id, request, response, model, () -> {
			if (errors.hasErrors()) {
				this.lectern.again(who, ArticleVerb.CORRECT, id, version, model, response);
				return PAGE;
			}
			this.desk.correct(id, version, form.text().strip(), form.updated(), Actor.of(who));
			return this.lectern.done(ArticleVerb.CORRECT, id, next);
		});
	}

	/**
	 * What was wrong and what is right.
	 *
	 * @param text in plain words, for readers
	 * @param updated whether the article also says that it was updated
	 */
	record Correction(@NotBlank(message = "{workflow.correction.missing}") @Size(max = 2000,
			message = "{workflow.text.long}") String text, Boolean updated) {

		Correction(@Nullable String text, @Nullable Boolean updated) {
			this.text = (text != null) ? text : "";
			this.updated = updated != null && updated;
		}

	}

}
