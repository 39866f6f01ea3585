package org.tribune.article.editing;

import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tribune.article.ArticleAccess;
import org.tribune.article.ArticleAction;
import org.tribune.article.ArticleState;
import org.tribune.article.DeskCopy;
import org.tribune.article.ManuscriptDesk;
import org.tribune.staff.Actor;
import org.tribune.staff.SignedIn;

/**
 * The page on which an article is written, and its save button.
 */
@Controller
class EditController {

	private final ArticleAccess access;

	private final ManuscriptDesk desk;

	private final OpenManuscripts manuscripts;

	private final WorkingCopies copies;

	private final ManuscriptCheck check;

	private final EditPage page;

	private final ConflictPage conflict;

	EditController(ArticleAccess access, ManuscriptDesk desk, OpenManuscripts manuscripts, WorkingCopies copies,
			ManuscriptCheck check, EditPage page, ConflictPage conflict) {
		this.access = access;
		this.desk = desk;
		this.manuscripts = manuscripts;
		this.copies = copies;
		this.check = check;
		this.page = page;
		this.conflict = conflict;
	}

	@GetMapping("/admin/articles/new")
	String blank(SignedIn who, Model model) {
		model.addAttribute("form", new Beginning("", who.language().getLanguage()));
		return "article/editing/new";
	}

	@PostMapping("/admin/articles")
	String begin(SignedIn who, @Valid @ModelAttribute("form") Beginning form, BindingResult errors,
			HttpServletResponse response) {
		if (errors.hasErrors()) {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			return "article/editing/new";
		}
		long id = this.desk.begin(form.locale(), form.headline(), Actor.of(who));
		return "redirect:/admin/articles/" + id + "/edit";
	}

	@GetMapping("/admin/articles/{id}/edit")
	String show(SignedIn who, @PathVariable long id, Model model) {
		DeskCopy article = this.access.require(who, ArticleAction.READ, id);
		if (article.state() == ArticleState.BINNED) {
			return "redirect:/admin/articles/" + id + "/bin";
		}
		OpenManuscript open = this.manuscripts.read(id);
		if (!ArticleAccess.allows(who, ArticleAction.EDIT, article)) {
			return this.page.toRead(open, who, model);
		}
		return this.page.toWrite(open, who, model);
	}

	/**
	 * The verbs alone, asked for again when what was typed may have changed them.
	 */
	@GetMapping("/admin/articles/{id}/verbs")
	String verbs(SignedIn who, @PathVariable long id, Model model) {
		this.access.require(who, ArticleAction.READ, id);
		return this.page.verbs(id, who, model);
	}

	@PostMapping("/admin/articles/{id}/edit")
	String save(SignedIn who, @PathVariable long id, @Valid @ModelAttribute("form") ManuscriptForm form,
			BindingResult errors, Model model, HttpServletResponse response, RedirectAttributes next) {
		this.access.require(who, ArticleAction.EDIT, id);
		Unreadable.refuse(errors);
		OpenManuscript open = this.manuscripts.read(id);
		this.check.look(form, open, errors);
		if (errors.hasErrors()) {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			return this.page.asTyped(open, form, who, model);
		}
		if (!this.copies.isAt(id, who.id(), open.typedInPlace() ? 0 : form.copy())) {
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			return this.conflict.show(form, open, who, model);
		}
		try {
			this.desk.save(id, form.place(), form.manuscript(), form.beside(), form.substantive(), Actor.of(who));
		}
		catch (ObjectOptimisticLockingFailureException ex) {
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			return this.conflict.show(form, this.manuscripts.read(id), who, model);
		}
		this.copies.drop(id, who.id());
		next.addFlashAttribute("notice", open.typedInPlace() ? "writing.saved" : "writing.updated");
		return "redirect:/admin/articles/" + id + "/edit";
	}

	/**
	 * What a new article begins with.
	 *
	 * @param headline may be empty
	 */
	record Beginning(@Size(max = 300) String headline, String language) {

		Beginning {
			headline = (headline != null) ? headline : "";
			language = "en".equals(language) ? "en" : "fr";
		}

		Locale locale() {
			return Locale.of(this.language);
		}

	}

}
