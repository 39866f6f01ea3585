package org.tribune.article.history;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tribune.article.ArticleAccess;
import org.tribune.article.ArticleAction;
import org.tribune.article.DeskCopy;
import org.tribune.article.comparison.Comparison;
import org.tribune.site.Site;
import org.tribune.staff.SignedIn;

/**
 * Shows what an article said before.
 */
@Controller
class HistoryController {

	private final ArticleAccess access;

	private final RevisionShelf shelf;

	private final Site site;

	HistoryController(ArticleAccess access, RevisionShelf shelf, Site site) {
		this.access = access;
		this.shelf = shelf;
		this.site = site;
	}

	@GetMapping("/admin/articles/{id}/history")
	String list(SignedIn who, @PathVariable long id, @RequestParam(defaultValue = "2147483647") int before,
			Model model) {
		DeskCopy article = this.access.require(who, ArticleAction.READ, id);
		List<RevisionLine> lines = this.shelf.list(id, before);
		boolean more = lines.size() > RevisionShelf.PAGE;
		List<RevisionLine> shown = more ? lines.subList(0, RevisionShelf.PAGE) : lines;
		model.addAttribute("article", article);
		model.addAttribute("days", RevisionDay.of(shown, this.site.settings().timeZone()));
		model.addAttribute("newest", before == Integer.MAX_VALUE);
		model.addAttribute("preselected", preselected(shown));
		model.addAttribute("older", more ? shown.getLast().number() : null);
		model.addAttribute("mayEdit", ArticleAccess.allows(who, ArticleAction.EDIT, article));
		return "article/history/list";
	}

	/**
	 * What is compared with the article as it stands unless somebody chooses otherwise:
	 * the last revision usually says the same.
	 */
	private static int preselected(List<RevisionLine> lines) {
		return lines.isEmpty() ? RevisionText.CURRENT : lines.get(Math.min(1, lines.size() - 1)).number();
	}

	@GetMapping("/admin/articles/{id}/history/{number}")
	String show(SignedIn who, @PathVariable long id, @PathVariable int number, Model model) {
		DeskCopy article = this.access.require(who, ArticleAction.READ, id);
		RevisionText revision = this.shelf.find(id, number);
		model.addAttribute("article", article);
		model.addAttribute("revision", revision);
		model.addAttribute("reading", revision.reading());
		model.addAttribute("passages", Comparison.of(revision.reading(), revision.reading()).passages());
		model.addAttribute("previous", this.shelf.before(id, number).map(RevisionText::number).orElse(null));
		model.addAttribute("mayEdit", ArticleAccess.allows(who, ArticleAction.EDIT, article));
		return "article/history/revision";
	}

}
