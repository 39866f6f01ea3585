package org.tribune.article.verb;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tribune.article.ArticleAccess;
import org.tribune.article.ArticleState;
import org.tribune.article.ArticleVerb;
import org.tribune.article.Newsroom;
import org.tribune.article.Standing;
import org.tribune.staff.SignedIn;

/**
 * What the pages of all verbs have in common: who may, where the article stands, and
 * where one goes afterwards.
 */
@Component
class Lectern {

	private final ArticleAccess access;

	private final Newsroom newsroom;

	Lectern(ArticleAccess access, Newsroom newsroom) {
		this.access = access;
		this.newsroom = newsroom;
	}

	/**
	 * Asks whether this person may.
	 */
	void admit(SignedIn who, ArticleVerb verb, long id) {
		this.access.require(who, verb.action(), id);
	}

	Standing standing(long id) {
		return this.newsroom.standing(id);
	}

	/**
	 * Opens the page of a verb.
	 * @throws VerbNotNowException when the article's state does not allow it
	 */
	Standing open(SignedIn who, ArticleVerb verb, long id, Model model) {
		admit(who, verb, id);
		Standing standing = this.newsroom.standing(id);
		if (!verb.isAllowedBy(standing.state())) {
			throw new VerbNotNowException(id, standing.state());
		}
		model.addAttribute("standing", standing);
		model.addAttribute("address", Step.address(id, verb));
		model.addAttribute("version", standing.version());
		return standing;
	}

	/**
	 * Opens the page again, with what was typed over the version that was seen.
	 */
	Standing again(SignedIn who, ArticleVerb verb, long id, int version, Model model, HttpServletResponse response) {
		response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
		Standing standing = open(who, verb, id, model);
		model.addAttribute("version", version);
		return standing;
	}

	/**
	 * Back to the article, with a word of what was done.
	 */
	String done(ArticleVerb verb, long id, RedirectAttributes next) {
		return done("workflow.done." + verb, id, next);
	}

	String done(String notice, long id, RedirectAttributes next) {
		next.addFlashAttribute("notice", notice);
		return "redirect:/admin/articles/" + id + "/edit";
	}

	/**
	 * The page of a verb was asked for while the article's state does not allow it.
	 */
	static class VerbNotNowException extends RuntimeException {

		private final long id;

		private final ArticleState state;

		VerbNotNowException(long id, ArticleState state) {
			super("Not of article " + id + " while it is " + state);
			this.id = id;
			this.state = state;
		}

		long id() {
			return this.id;
		}

		ArticleState state() {
			return this.state;
		}

	}

}
