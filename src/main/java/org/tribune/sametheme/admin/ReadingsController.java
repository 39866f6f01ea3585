package org.tribune.sametheme.admin;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tribune.article.ArticleAccess;
import org.tribune.article.ArticleAction;
import org.tribune.sametheme.Adviser;
import org.tribune.sametheme.admin.Line.Title;
import org.tribune.staff.SignedIn;

/**
 * Proposes articles that a passage of another might link to.
 */
@RestController
class ReadingsController {

	private static final int LONGEST = 2_000;

	private static final int PROPOSED = 5;

	private final ArticleAccess access;

	private final Adviser adviser;

	private final Titles titles;

	ReadingsController(ArticleAccess access, Adviser adviser, Titles titles) {
		this.access = access;
		this.adviser = adviser;
		this.titles = titles;
	}

	@GetMapping("/admin/articles/{id}/readings")
	List<Title> propose(SignedIn who, @PathVariable long id, @RequestParam(defaultValue = "") String text) {
		this.access.require(who, ArticleAction.READ, id);
		List<Long> ids = this.adviser.rank(id, text.substring(0, Math.min(text.length(), LONGEST)), PROPOSED);
		return this.titles.listed(ids);
	}

}
