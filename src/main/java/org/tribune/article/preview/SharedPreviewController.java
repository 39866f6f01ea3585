package org.tribune.article.preview;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Shows an article to whoever was given a link. A link that was revoked, one that has
 * expired and one that never was get the same answer.
 */
@Controller
class SharedPreviewController {

	private final PreviewLinks links;

	private final PreviewPage page;

	SharedPreviewController(PreviewLinks links, PreviewPage page) {
		this.links = links;
		this.page = page;
	}

	@GetMapping("/apercu/{token}")
	String show(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
		Optional<PreviewLinks.Opened> opened = this.links.open(token);
		if (opened.isEmpty()) {
			PreviewPage.keepPrivate(response);
			response.setStatus(HttpServletResponse.SC_GONE);
			return "article/preview/ended";
		}
		this.page.fill(opened.get().articleId(), request, response, model);
		model.addAttribute("preview", opened.get());
		return "article/preview/shared";
	}

}
