package org.tribune.article.verb;

import java.time.Instant;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tribune.article.ArticleVerb;
import org.tribune.article.EditorsDesk;
import org.tribune.article.Newsroom;
import org.tribune.article.Standing;
import org.tribune.staff.Actor;
import org.tribune.staff.SignedIn;

/**
 * Throws drafts away, and takes them back.
 */
@Controller
class BinController {

	private final Lectern lectern;

	private final Conflicts conflicts;

	private final EditorsDesk desk;

	BinController(Lectern lectern, Conflicts conflicts, EditorsDesk desk) {
		this.lectern = lectern;
		this.conflicts = conflicts;
		this.desk = desk;
	}

	@PostMapping("/admin/articles/{id}/bin")
	String bin(SignedIn who, @PathVariable long id, @RequestParam(defaultValue = "-1") int version,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		this.lectern.admit(who, ArticleVerb.BIN, id);
		return this.conflicts.unless(id, request, response, model, () -> {
			this.desk.bin(id, version, Actor.of(who));
			return "redirect:/admin/articles/" + id + "/bin";
		});
	}

	@GetMapping("/admin/articles/{id}/bin")
	String show(SignedIn who, @PathVariable long id, Model model) {
		Standing standing = this.lectern.open(who, ArticleVerb.UNBIN, id, model);
		Instant since = standing.deletedAt();
		if (since != null) {
			model.addAttribute("until", since.plus(Newsroom.BIN));
		}
		return "article/verb/bin";
	}

	@PostMapping("/admin/articles/{id}/restoration")
	String restore(SignedIn who, @PathVariable long id, @RequestParam(defaultValue = "-1") int version,
			RedirectAttributes next, HttpServletRequest request, HttpServletResponse response, Model model) {
		this.lectern.admit(who, ArticleVerb.UNBIN, id);
		return this.conflicts.unless(id, request, response, model, () -> {
			this.desk.takeFromBin(id, version, Actor.of(who));
			return this.lectern.done(ArticleVerb.UNBIN, id, next);
		});
	}

}
