package org.tribune.article.preview;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tribune.article.page.ArticlePage;
import org.tribune.article.published.Proofs;
import org.tribune.article.published.PublishedArticle;
import org.tribune.site.PageLanguage;
import org.tribune.site.PageNotFound;

/**
 * Fills the very template that readers get, and tells everybody on the way to keep it to
 * themselves.
 */
@Component
class PreviewPage {

	private final Proofs proofs;

	private final ArticlePage page;

	private final Clock clock;

	PreviewPage(Proofs proofs, ArticlePage page, Clock clock) {
		this.proofs = proofs;
		this.page = page;
		this.clock = clock;
	}

	void fill(long articleId, HttpServletRequest request, HttpServletResponse response, Model model) {
		keepPrivate(response);
		PublishedArticle proof = this.proofs.find(articleId, this.clock.instant())
			.orElseThrow(() -> new PageNotFound(request.getRequestURI()));
		PageLanguage.use(request, proof.card().language());
		this.page.fill(model, proof);
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
