package org.tribune.article.editing;

import java.time.Clock;
import java.time.Instant;
import java.util.OptionalInt;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tribune.article.ArticleAccess;
import org.tribune.article.ArticleAction;
import org.tribune.article.ManuscriptDesk;
import org.tribune.staff.Actor;
import org.tribune.staff.SignedIn;

/**
 * Where the edit page saves by itself: into the article while nobody else reads it, else
 * into the writer's working copy.
 */
@Controller
class WorkingCopyController {

	private final ArticleAccess access;

	private final ManuscriptDesk desk;

	private final OpenManuscripts manuscripts;

	private final WorkingCopies copies;

	private final ManuscriptCheck check;

	private final Receipts receipts;

	private final Clock clock;

	WorkingCopyController(ArticleAccess access, ManuscriptDesk desk, OpenManuscripts manuscripts, WorkingCopies copies,
			ManuscriptCheck check, Receipts receipts, Clock clock) {
		this.access = access;
		this.desk = desk;
		this.manuscripts = manuscripts;
		this.copies = copies;
		this.check = check;
		this.receipts = receipts;
		this.clock = clock;
	}

	@PutMapping("/admin/articles/{id}/working-copy")
	ResponseEntity<Receipt> keep(SignedIn who, @PathVariable long id,
			@Valid @ModelAttribute("form") ManuscriptForm form, BindingResult errors) {
		this.access.require(who, ArticleAction.EDIT, id);
		Unreadable.refuse(errors);
		OpenManuscript open = this.manuscripts.read(id);
		this.check.look(form, open, errors);
		if (errors.hasErrors()) {
			return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
				.body(this.receipts.refused(form, open, errors));
		}
		Instant now = this.clock.instant();
		try {
			if (open.typedInPlace()) {
				ManuscriptDesk.Jotted jotted = this.desk.jot(id, form.place(), form.manuscript(), form.beside(),
						Actor.of(who));
				return ResponseEntity.ok(this.receipts.kept(jotted.edition(), 0, jotted.version(), open, now));
			}
		}
		catch (ObjectOptimisticLockingFailureException ex) {
			return ResponseEntity.status(HttpStatus.CONFLICT)
				.body(this.receipts.conflict(form, this.manuscripts.read(id)));
		}
		OptionalInt number = this.copies.keep(id, who.id(), form);
		if (number.isEmpty() || !form.edition().equals(open.form().edition())) {
			return ResponseEntity.status(HttpStatus.CONFLICT)
				.body(this.receipts.conflict(form.over(form.edition(), number.orElse(form.copy())), open));
		}
		return ResponseEntity.ok(this.receipts.kept(form.edition(), number.getAsInt(), open.version(), open, now));
	}

	@PostMapping("/admin/articles/{id}/working-copy/removal")
	String discard(SignedIn who, @PathVariable long id, RedirectAttributes next) {
		this.access.require(who, ArticleAction.EDIT, id);
		this.copies.drop(id, who.id());
		next.addFlashAttribute("notice", "writing.copy.discarded");
		return "redirect:/admin/articles/" + id + "/edit";
	}

}
