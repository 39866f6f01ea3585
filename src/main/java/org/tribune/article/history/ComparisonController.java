package org.tribune.article.history;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tribune.article.ArticleAccess;
import org.tribune.article.ArticleAction;
import org.tribune.article.comparison.Comparison;
import org.tribune.staff.SignedIn;

/**
 * Shows what changed between two revisions, or between one and the article as it stands.
 */
@Controller
class ComparisonController {

	private static final String CURRENT = "current";

	private final ArticleAccess access;

	private final RevisionShelf shelf;

	ComparisonController(ArticleAccess access, RevisionShelf shelf) {
		this.access = access;
		this.shelf = shelf;
	}

	@GetMapping("/admin/articles/{id}/comparison")
	String show(SignedIn who, @PathVariable long id, @RequestParam(required = false) @Nullable String from,
			@RequestParam(defaultValue = CURRENT) String to, @RequestParam(defaultValue = "inline") String view,
			Model model) {
		model.addAttribute("article", this.access.require(who, ArticleAction.READ, id));
		RevisionText after = text(id, to);
		RevisionText before = (from != null) ? text(id, from) : previous(id, after);
		model.addAttribute("before", before);
		model.addAttribute("after", after);
		model.addAttribute("from", name(before));
		model.addAttribute("to", name(after));
		model.addAttribute("sideBySide", view.equals("side"));
		model.addAttribute("comparison", Comparison.of(before.reading(), after.reading()));
		return "article/history/comparison";
	}

	private RevisionText text(long id, String number) {
		if (number.equals(CURRENT)) {
			return this.shelf.current(id);
		}
		if (!number.matches("[1-9][0-9]{0,8}")) {
			throw new RevisionNotFound(id, number);
		}
		return this.shelf.find(id, Integer.parseInt(number));
	}

	/**
	 * The last revision that may say something else: what was just saved stands in a
	 * revision too.
	 */
	private RevisionText previous(long id, RevisionText after) {
		int number = after.isCurrent() ? Integer.MAX_VALUE : after.number();
		RevisionText last = this.shelf.before(id, number).orElse(after);
		return last.saysTheSameAs(after) ? this.shelf.before(id, last.number()).orElse(last) : last;
	}

	private static String name(RevisionText text) {
		return text.isCurrent() ? CURRENT : String.valueOf(text.number());
	}

}
