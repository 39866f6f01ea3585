package org.tribune.article.translation;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

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
import org.tribune.article.DeskCopy;
import org.tribune.staff.Actor;
import org.tribune.staff.SignedIn;

/**
 * Links an article to its translations, and takes the links away. Both articles change
 * for readers: whoever links must be allowed to change both.
 */
@Controller
@RequestMapping("/admin/articles/{id}/translations")
class TranslationController {

	private static final String PAGE = "redirect:/admin/articles/{id}/translations";

	private static final int LONGEST = 100;

	/** Of two. */
	private static final int OTHER_LANGUAGES = 1;

	private final ArticleAccess access;

	private final Translations translations;

	private final TranslationDesk desk;

	TranslationController(ArticleAccess access, Translations translations, TranslationDesk desk) {
		this.access = access;
		this.translations = translations;
		this.desk = desk;
	}

	@GetMapping
	String show(SignedIn who, @PathVariable long id, @RequestParam(name = "q", defaultValue = "") String asked,
			Model model) {
		DeskCopy article = this.access.require(who, ArticleAction.READ, id);
		String words = asked.substring(0, Math.min(asked.length(), LONGEST)).strip();
		boolean mayEdit = ArticleAccess.allows(who, ArticleAction.EDIT, article);
		model.addAttribute("article", article);
		model.addAttribute("language", this.translations.language(id));
		List<TranslationLine> linked = this.translations.of(id);
		boolean mayLink = mayEdit && linked.size() < OTHER_LANGUAGES;
		model.addAttribute("linked", linked);
		model.addAttribute("mayEdit", mayEdit);
		model.addAttribute("mayLink", mayLink);
		model.addAttribute("words", words);
		if (mayLink && !words.isEmpty()) {
			model.addAttribute("found", this.translations.find(id, words, who));
		}
		return "article/translation/translations";
	}

	@PostMapping
	String link(SignedIn who, @PathVariable long id, @RequestParam(defaultValue = "0") long translationId, Model model,
			HttpServletResponse response, RedirectAttributes after) {
		this.access.require(who, ArticleAction.EDIT, id);
		if (translationId == 0) {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			model.addAttribute("alarm", "head.translation.none-chosen");
			return show(who, id, "", model);
		}
		this.access.require(who, ArticleAction.EDIT, translationId);
		if (!this.desk.link(id, translationId, Actor.of(who))) {
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			model.addAttribute("alarm", "head.translation.taken");
			return show(who, id, "", model);
		}
		after.addFlashAttribute("notice", "head.translation.linked");
		return PAGE;
	}

	@PostMapping("/removal")
	String unlink(SignedIn who, @PathVariable long id, @RequestParam(defaultValue = "0") long translationId,
			RedirectAttributes after) {
		this.access.require(who, ArticleAction.EDIT, id);
		if (this.translations.of(id).stream().anyMatch((one) -> one.id() == translationId)) {
			this.access.require(who, ArticleAction.EDIT, translationId);
			this.desk.unlink(translationId, Actor.of(who));
			after.addFlashAttribute("notice", "head.translation.unlinked");
		}
		return PAGE;
	}

}
