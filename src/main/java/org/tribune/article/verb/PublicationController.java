package org.tribune.article.verb;

import java.time.Clock;
import java.time.Instant;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tribune.article.ArticleVerb;
import org.tribune.article.EditorsDesk;
import org.tribune.article.Standing;
import org.tribune.article.checklist.Checklist;
import org.tribune.article.checklist.Proofreader;
import org.tribune.staff.Actor;
import org.tribune.staff.SignedIn;

/**
 * Publishes an article, once the checklist lets it pass.
 */
@Controller
class PublicationController {

	private final Lectern lectern;

	private final Conflicts conflicts;

	private final EditorsDesk desk;

	private final Proofreader proofreader;

	private final Clock clock;

	PublicationController(Lectern lectern, Conflicts conflicts, EditorsDesk desk, Proofreader proofreader,
			Clock clock) {
		this.lectern = lectern;
		this.conflicts = conflicts;
		this.desk = desk;
		this.proofreader = proofreader;
		this.clock = clock;
	}

	@GetMapping("/admin/articles/{id}/publication/new")
	String look(SignedIn who, @PathVariable long id, Model model) {
		Standing standing = this.lectern.open(who, ArticleVerb.PUBLISH, id, model);
		lay(id, standing, model);
		return "article/verb/publication";
	}

	@PostMapping("/admin/articles/{id}/publication")
	String publish(SignedIn who, @PathVariable long id, @RequestParam(defaultValue = "-1") int version, Model model,
			HttpServletRequest request, HttpServletResponse response, RedirectAttributes next) {
		this.lectern.admit(who, ArticleVerb.PUBLISH, id);
		return this.conflicts.unless(id, request, response, model, () -> {
			Checklist checklist = this.proofreader.read(id).orElseThrow();
			Standing standing = this.lectern.standing(id);
			if (!checklist.passes() || isEmbargoed(standing)) {
				lay(id, this.lectern.again(who, ArticleVerb.PUBLISH, id, version, model, response), model);
				return "article/verb/publication";
			}
			this.desk.publish(id, version, Actor.of(who));
			return this.lectern.done(ArticleVerb.PUBLISH, id, next);
		});
	}

	private void lay(long id, Standing standing, Model model) {
		model.addAttribute("checklist", this.proofreader.read(id).orElseThrow());
		model.addAttribute("embargoed", isEmbargoed(standing));
	}

	private boolean isEmbargoed(Standing standing) {
		Instant until = standing.embargoUntil();
		return until != null && until.isAfter(this.clock.instant());
	}

}
