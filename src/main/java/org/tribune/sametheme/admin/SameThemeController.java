package org.tribune.sametheme.admin;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tribune.article.ArticleAccess;
import org.tribune.article.ArticleAction;
import org.tribune.article.DeskCopy;
import org.tribune.sametheme.admin.Line.Title;
import org.tribune.staff.SignedIn;

/**
 * Shows what stands beside one article, and finds others to pin.
 */
@Controller
class SameThemeController {

	private static final int LONGEST = 100;

	private final ArticleAccess access;

	private final SameThemePage page;

	private final Titles titles;

	private final JdbcClient database;

	SameThemeController(ArticleAccess access, SameThemePage page, Titles titles, JdbcClient database) {
		this.access = access;
		this.page = page;
		this.titles = titles;
		this.database = database;
	}

	@GetMapping("/admin/articles/{id}/same-theme")
	String show(SignedIn who, @PathVariable long id, @RequestParam(defaultValue = "") String q, Model model) {
		DeskCopy article = this.access.require(who, ArticleAction.READ, id);
		String words = q.substring(0, Math.min(q.length(), LONGEST)).strip();
		SameThemePage.Beside beside = this.page.of(article);
		model.addAttribute("article", article);
		model.addAttribute("beside", beside);
		model.addAttribute("mayCurate", ArticleAccess.allows(who, ArticleAction.CURATE, article));
		model.addAttribute("words", words);
		model.addAttribute("found", words.isEmpty() ? List.of() : found(words, id, beside));
		return "sametheme/article";
	}

	private List<Title> found(String words, long id, SameThemePage.Beside beside) {
		Set<Long> pinned = beside.pins().stream().map((line) -> line.title().id()).collect(Collectors.toSet());
		Locale language = this.database.sql("select language from article where id = ?")
			.param(id)
			.query((row, number) -> Locale.of(row.getString(1)))
			.single();
		return this.titles.find(words, language, id).stream().filter((one) -> !pinned.contains(one.id())).toList();
	}

}
