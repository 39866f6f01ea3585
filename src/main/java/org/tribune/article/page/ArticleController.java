package org.tribune.article.page;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tribune.article.published.PublishedArticle;
import org.tribune.article.published.ReadingRoom;
import org.tribune.article.published.Withdrawn;
import org.tribune.site.Moved;
import org.tribune.site.PageGone;
import org.tribune.site.PageLanguage;
import org.tribune.site.PageMoved;
import org.tribune.site.PageNotFound;

/**
 * Shows an article. It is found by its slug alone: a wrong section leads to the right
 * one.
 */
@Controller
class ArticleController {

	private final ReadingRoom readingRoom;

	private final ArticlePage page;

	ArticleController(ReadingRoom readingRoom, ArticlePage page) {
		this.readingRoom = readingRoom;
		this.page = page;
	}

	@GetMapping("/{section}/{slug}")
	Object show(@PathVariable String section, @PathVariable String slug, HttpServletRequest request, Model model) {
		String path = "/" + section + "/" + slug;
		PublishedArticle article = this.readingRoom.find(slug).orElse(null);
		if (article == null) {
			return missing(slug, path, request);
		}
		if (!article.card().path().equals(path)) {
			return Moved.to(article.card().path());
		}
		PageLanguage.use(request, article.card().language());
		this.page.fill(model, article, this.readingRoom.around(article));
		return "article/page";
	}

	/**
	 * Leads to the article that took this one's place, or says why there is none.
	 */
	private Object missing(String slug, String path, HttpServletRequest request) {
		Withdrawn gone = this.readingRoom.withdrawn(slug).orElseThrow(() -> new PageNotFound(path));
		if (gone.successor() != null && gone.moved()) {
			throw new PageMoved(path, gone.successor());
		}
		if (gone.successor() != null) {
			return Moved.to(gone.successor());
		}
		request.setAttribute(PageGone.REASON, gone.reason());
		throw new PageGone(path);
	}

}
