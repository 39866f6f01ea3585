package org.tribune.article.editing;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.Validator;

import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tribune.article.ArticleAccess;
import org.tribune.article.ArticleAction;
import org.tribune.article.ManuscriptDesk;
import org.tribune.staff.Actor;
import org.tribune.staff.SignedIn;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where two texts that were written over the same one become one again.
 */
@Controller
class ConflictController {

	private final ArticleAccess access;

	private final ManuscriptDesk desk;

	private final OpenManuscripts manuscripts;

	private final WorkingCopies copies;

	private final Conflicts conflicts;

	private final ConflictPage page;

	private final JsonMapper json;

	private final Validator validator;

	ConflictController(ArticleAccess access, ManuscriptDesk desk, OpenManuscripts manuscripts, WorkingCopies copies,
			Conflicts conflicts, ConflictPage page, JsonMapper json, Validator validator) {
		this.access = access;
		this.desk = desk;
		this.manuscripts = manuscripts;
		this.copies = copies;
		this.conflicts = conflicts;
		this.page = page;
		this.json = json;
		this.validator = validator;
	}

	@PostMapping("/admin/articles/{id}/conflict")
	String compare(SignedIn who, @PathVariable long id, @Valid @ModelAttribute("form") ManuscriptForm form,
			BindingResult errors, Model model) {
		this.access.require(who, ArticleAction.EDIT, id);
		Unreadable.refuse(errors);
		return this.page.show(form, this.manuscripts.read(id), who, model);
	}

	@PostMapping("/admin/articles/{id}/settlement")
	String settle(SignedIn who, @PathVariable long id, @RequestParam String mine, @RequestParam int theirEdition,
			@RequestParam int theirCopy, @RequestParam Map<String, String> choices, Model model,
			HttpServletResponse response, RedirectAttributes next) {
		this.access.require(who, ArticleAction.EDIT, id);
		ManuscriptForm form = read(mine);
		OpenManuscript open = this.manuscripts.read(id);
		Conflict conflict = this.conflicts.of(form, open, who.id());
		boolean moved = conflict.theirs().edition() != theirEdition || conflict.theirs().copy() != theirCopy;
		if (moved || !settled(conflict, choices, open, who)) {
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			model.addAttribute("alarm", "writing.conflict.moved");
			return this.page.show(form, this.manuscripts.read(id), who, model);
		}
		next.addFlashAttribute("settledSeat", form.seat());
		next.addFlashAttribute("notice",
				open.typedInPlace() ? "writing.conflict.settled" : "writing.conflict.settled-aside");
		return "redirect:/admin/articles/" + id + "/edit";
	}

	private boolean settled(Conflict conflict, Map<String, String> choices, OpenManuscript open, SignedIn who) {
		ManuscriptForm settled = ConflictField.settle(conflict.mine(), conflict.theirs(),
				Passage.settle(conflict.passages(), choices), choices);
		Actor by = Actor.of(who);
		if (!open.typedInPlace()) {
			this.desk.remember(open.id(), conflict.theirs().manuscript(), conflict.mine().manuscript(), by);
			return this.copies.keep(open.id(), who.id(), settled.over(open.form().edition(), settled.copy()))
				.isPresent();
		}
		try {
			this.desk.settle(open.id(), settled.place(), conflict.mine().manuscript(), settled.manuscript(),
					settled.beside(), by);
			return true;
		}
		catch (ObjectOptimisticLockingFailureException ex) {
			return false;
		}
	}

	private ManuscriptForm read(String text) {
		try {
			ManuscriptForm form = this.json.readValue(text, ManuscriptForm.class);
			if (form != null && this.validator.validate(form).isEmpty()) {
				return form;
			}
		}
		catch (JacksonException ex) {
			throw new Unreadable(ex);
		}
		throw new Unreadable(null);
	}

}
