package org.tribune.article.preview;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tribune.article.page.ArticlePage;
import org.tribune.article.published.Proofs;
import org.tribune.article.published.PublishedArticle;
import org.tribune.article.published.ReadingRoom;
import org.tribune.site.PageLanguage;
import org.tribune.site.PageNotFound;
import org.tribune.staff.SignedIn;

/**
 * Fills the very template that readers get, and tells everybody on the way to keep it to
 * themselves.
 */
@Component
class PreviewPage {

	private final Proofs proofs;

	private final ReadingRoom readingRoom;

	private final ArticlePage page;

	private final OwnChanges changes;

	private final Clock clock;

	PreviewPage(Proofs proofs, ReadingRoom readingRoom, ArticlePage page, OwnChanges changes, Clock clock) {
		this.proofs = proofs;
		this.readingRoom = readingRoom;
		this.changes = changes;
		this.page = page;
		this.clock = clock;
	}

	/**
	 * The article as it is saved.
	 */
	void fill(long articleId, HttpServletRequest request, HttpServletResponse response, Model model) {
		fill(proof(articleId, request), request, response, model);
	}

	/**
	 * The article with what this person is changing in it.
	 */
	void fill(long articleId, SignedIn who, HttpServletRequest request, HttpServletResponse response, Model model) {
		fill(this.changes.over(proof(articleId, request), who.id()), request, response, model);
	}

	private PublishedArticle proof(long articleId, HttpServletRequest request) {
		return this.proofs.find(articleId, this.clock.instant())
			.orElseThrow(() -> new PageNotFound(request.getRequestURI()));
	}

	private void fill(PublishedArticle proof, HttpServletRequest request, HttpServletResponse response, Model model) {
		keepPrivate(response);
		PageLanguage.use(request, proof.card().language());
		this.page.fill(model, proof, this.readingRoom.readAround(proof));
		this.page.hide(model);
	}

	/**
	 * No cache keeps the answer, no search engine lists it, and no page that is opened
	 * from it learns its address.
	 */
	static void keepPrivate(HttpServletResponse response) {
		response.setHeader("Cache-Control", "no-store");
		response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
		response.setHeader("Referrer-Policy", "no-referrer");
	}

}
