package org.tribune.article.history;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tribune.article.ArticleAccess;
import org.tribune.article.ArticleAction;
import org.tribune.article.ArticleStateException;
import org.tribune.article.DeskCopy;
import org.tribune.article.comparison.Comparison;
import org.tribune.staff.Actor;
import org.tribune.staff.SignedIn;

/**
 * Restores a revision, after showing what that changes.
 */
@Controller
@RequestMapping("/admin/articles/{id}/history/{number}/restoration")
class RestorationController {

	private final ArticleAccess access;

	private final RevisionShelf shelf;

	private final RestorationDesk desk;

	RestorationController(ArticleAccess access, RevisionShelf shelf, RestorationDesk desk) {
		this.access = access;
		this.shelf = shelf;
		this.desk = desk;
	}

	@GetMapping
	String ask(SignedIn who, @PathVariable long id, @PathVariable int number, Model model) {
		DeskCopy article = this.access.require(who, ArticleAction.EDIT, id);
		RevisionText revision = this.shelf.find(id, number);
		model.addAttribute("article", article);
		model.addAttribute("revision", revision);
		model.addAttribute("sideBySide", false);
		model.addAttribute("comparison",
				Comparison.of(this.shelf.current(id).reading(), revision.reading().underTheAddress(article.slug())));
		return "article/history/restoration";
	}

	@PostMapping
	String restore(SignedIn who, @PathVariable long id, @PathVariable int number, @RequestParam int version,
			Model model, HttpServletResponse response, RedirectAttributes after) {
		this.access.require(who, ArticleAction.EDIT, id);
		try {
			List<String> gone = this.desk.restore(id, number, version, Actor.of(who));
			after.addFlashAttribute("notice", gone.isEmpty() ? "history.restored" : "history.restored-without");
			after.addFlashAttribute("noticeArguments", List.of(number, String.join(", ", gone)));
			return "redirect:/admin/articles/{id}/history";
		}
		catch (ObjectOptimisticLockingFailureException ex) {
			return refused(who, id, number, HttpServletResponse.SC_CONFLICT, "history.restore.conflict", model,
					response);
		}
		catch (ArticleStateException ex) {
			return refused(who, id, number, 422, "history.restore.incomplete", model, response);
		}
	}

	private String refused(SignedIn who, long id, int number, int status, String why, Model model,
			HttpServletResponse response) {
		response.setStatus(status);
		model.addAllAttributes(Map.of("alarm", why));
		return ask(who, id, number, model);
	}

}
