package org.tribune.settings;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.context.MessageSource;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tribune.form.Conflict;
import org.tribune.form.SlugField;
import org.tribune.site.Site;
import org.tribune.site.StaticPage;
import org.tribune.site.StaticPages;
import org.tribune.staff.Actor;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.staff.StaffOnly;

/**
 * Lists and edits the static pages.
 */
@Controller
@StaffOnly(Role.EDITOR)
class StaticPageController {

	private static final String LIST = "/admin/pages";

	private static final String FORM = "settings/page";

	private final StaticPageDesk desk;

	private final StaticPages pages;

	private final Site site;

	private final MessageSource messages;

	StaticPageController(StaticPageDesk desk, StaticPages pages, Site site, MessageSource messages) {
		this.desk = desk;
		this.pages = pages;
		this.site = site;
		this.messages = messages;
	}

	@GetMapping(LIST)
	String list(Model model) {
		List<StaticPage> all = this.pages.findAllByOrderByPositionAscTitleAscIdAsc();
		model.addAttribute("rows", all);
		model.addAttribute("missing", LegalPage.missing(all));
		return "settings/pages";
	}

	/**
	 * An empty page, or the beginning of one that the law asks for.
	 */
	@GetMapping("/admin/pages/new")
	String blank(@RequestParam(name = "page", defaultValue = "") String slug, Model model) {
		Locale language = this.site.settings().language();
		model.addAttribute("form",
				LegalPage.of(slug)
					.map((legal) -> StaticPageForm.blank(this.messages.getMessage(legal.key(), null, language),
							legal.slug(), language))
					.orElseGet(() -> StaticPageForm.blank("", "", language)));
		return FORM;
	}

	@PostMapping(LIST)
	String create(@Valid @ModelAttribute("form") StaticPageForm form, BindingResult errors, SignedIn who,
			RedirectAttributes flash, HttpServletResponse response) {
		SlugField.check(errors, form.slug(), "", (slug) -> this.pages.isTaken(slug, ""));
		if (errors.hasErrors()) {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			return FORM;
		}
		StaticPage page = this.desk.create(form, Actor.of(who));
		flash.addFlashAttribute("notice", "catalogue.created");
		flash.addFlashAttribute("noticeArguments", List.of(page.title()));
		return "redirect:" + LIST + "/" + page.id();
	}

	@GetMapping("/admin/pages/{pageId}")
	String show(@PathVariable long pageId, Model model) {
		StaticPage page = find(pageId);
		model.addAttribute("form", StaticPageForm.of(page));
		return page(page, page.version(), model);
	}

	@PostMapping("/admin/pages/{pageId}")
	String edit(@PathVariable long pageId, @Valid @ModelAttribute("form") StaticPageForm form, BindingResult errors,
			@RequestParam(defaultValue = "0") int version, SignedIn who, Model model, RedirectAttributes flash,
			HttpServletResponse response) {
		StaticPage page = find(pageId);
		SlugField.check(errors, form.slug(), page.slug(), (slug) -> this.pages.isTaken(slug, page.slug()));
		if (errors.hasErrors()) {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			return page(page, version, model);
		}
		try {
			this.desk.edit(pageId, version, form, Actor.of(who));
		}
		catch (ObjectOptimisticLockingFailureException ex) {
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			StaticPage saved = find(pageId);
			model.addAttribute("conflict", Conflict.between(StaticPageForm.of(saved).values(), form.values()));
			return page(saved, saved.version(), model);
		}
		flash.addFlashAttribute("notice", "catalogue.saved");
		return "redirect:" + LIST + "/" + pageId;
	}

	@PostMapping("/admin/pages/{pageId}/deletion")
	String delete(@PathVariable long pageId, SignedIn who, RedirectAttributes flash) {
		StaticPage page = find(pageId);
		this.desk.delete(pageId, Actor.of(who));
		flash.addFlashAttribute("notice", "catalogue.deleted");
		flash.addFlashAttribute("noticeArguments", List.of(page.title()));
		return "redirect:" + LIST;
	}

	private StaticPage find(long id) {
		return this.pages.findById(id).orElseThrow(() -> new StaticPageMissing(id));
	}

	private static String page(StaticPage page, int version, Model model) {
		model.addAttribute("staticPage", page);
		model.addAttribute("version", version);
		return FORM;
	}

}
