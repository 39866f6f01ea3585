package org.tribune.article.preview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tribune.article.ArticleAccess;
import org.tribune.article.ArticleAction;
import org.tribune.article.DeskCopy;
import org.tribune.site.FramePolicy;
import org.tribune.site.SiteProperties;
import org.tribune.staff.Actor;
import org.tribune.staff.SignedIn;

/**
 * Shows an article as readers will see it, on a telephone or a desk, and keeps the links
 * that show it to others.
 */
@Controller
@RequestMapping("/admin/articles/{id}")
class PreviewController {

	private final ArticleAccess access;

	private final PreviewPage page;

	private final PreviewLinks links;

	private final SiteProperties site;

	PreviewController(ArticleAccess access, PreviewPage page, PreviewLinks links, SiteProperties site) {
		this.access = access;
		this.page = page;
		this.links = links;
		this.site = site;
	}

	@GetMapping("/preview")
	String frame(SignedIn who, @PathVariable long id, @RequestParam(defaultValue = "desktop") String width,
			HttpServletResponse response, Model model) {
		DeskCopy article = this.access.require(who, ArticleAction.READ, id);
		model.addAttribute("previewLinkForm", PreviewLinkForm.empty());
		return frame(who, article, width.equals("phone"), response, model);
	}

	private String frame(SignedIn who, DeskCopy article, boolean phone, HttpServletResponse response, Model model) {
		FramePolicy.letPageFrameOwnPages(response);
		boolean mayShare = ArticleAccess.allows(who, ArticleAction.SHARE_PREVIEW, article);
		model.addAttribute("article", article);
		model.addAttribute("phone", phone);
		model.addAttribute("mayShare", mayShare);
		if (mayShare) {
			model.addAttribute("links", this.links.list(article.id()));
		}
		return "article/preview/frame";
	}

	@GetMapping("/preview/page")
	String page(SignedIn who, @PathVariable long id, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		this.access.require(who, ArticleAction.READ, id);
		FramePolicy.letOwnPagesFramePage(response);
		this.page.fill(id, request, response, model);
		return "article/page";
	}

	@PostMapping("/preview-links")
	String share(SignedIn who, @PathVariable long id, @Valid @ModelAttribute PreviewLinkForm form, BindingResult errors,
			HttpServletResponse response, Model model, RedirectAttributes after) {
		DeskCopy article = this.access.require(who, ArticleAction.SHARE_PREVIEW, id);
		if (errors.hasErrors()) {
			response.setStatus(422);
			return frame(who, article, false, response, model);
		}
		String label = (form.label() != null) ? form.label().strip() : "";
		String path = this.links.create(id, label, form.lifetime(), Actor.of(who));
		after.addFlashAttribute("notice", "preview.shared");
		after.addFlashAttribute("previewAddress", this.site.absolute(path));
		return "redirect:/admin/articles/{id}/preview#links";
	}

	@PostMapping("/preview-links/{previewId}/revocation")
	String revoke(SignedIn who, @PathVariable long id, @PathVariable long previewId, RedirectAttributes after) {
		this.access.require(who, ArticleAction.SHARE_PREVIEW, id);
		if (!this.links.revoke(id, previewId, Actor.of(who))) {
			throw new PreviewLinkNotFound(previewId);
		}
		after.addFlashAttribute("notice", "preview.revoked");
		return "redirect:/admin/articles/{id}/preview#links";
	}

}
