package org.tribune.contributor.admin;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

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
import org.springframework.web.util.UriComponentsBuilder;
import org.tribune.contributor.Contributor;
import org.tribune.contributor.Contributors;
import org.tribune.form.Conflict;
import org.tribune.form.SlugField;
import org.tribune.form.Typed;
import org.tribune.site.Pages;
import org.tribune.staff.Actor;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.staff.StaffOnly;

/**
 * Lists the contributors and edits their profiles.
 */
@Controller
@StaffOnly(Role.EDITOR)
class ContributorController {

	private static final String LIST = "/admin/contributors";

	private static final String FORM = "contributor/admin/form";

	private static final int SIZE = 50;

	private static final int ALIKE = 5;

	private final ContributorDesk desk;

	private final ContributorIndex index;

	private final Contributors contributors;

	ContributorController(ContributorDesk desk, ContributorIndex index, Contributors contributors) {
		this.desk = desk;
		this.index = index;
		this.contributors = contributors;
	}

	@GetMapping(LIST)
	String list(@RequestParam(name = "q", defaultValue = "") String words,
			@RequestParam(name = "lettre", defaultValue = "") String letter,
			@RequestParam(name = "homonymes", defaultValue = "false") boolean namesakes,
			@RequestParam(name = "page", defaultValue = "1") int number, Model model) {
		ContributorIndex.Question question = new ContributorIndex.Question(words, Typed.initial(letter), namesakes);
		String path = UriComponentsBuilder.fromPath(LIST)
			.queryParam("q", "{q}")
			.queryParam("lettre", "{lettre}")
			.queryParam("homonymes", namesakes)
			.encode()
			.buildAndExpand(words, letter)
			.toUriString();
		int count = this.index.count(question, Pages.MOST * SIZE + 1);
		Pages pages = Pages.of(path, number, SIZE, count);
		model.addAttribute("rows", this.index.part(question, (number - 1) * SIZE, SIZE));
		model.addAttribute("pages", pages);
		model.addAttribute("words", words);
		model.addAttribute("letter", letter);
		model.addAttribute("namesakes", namesakes);
		return "contributor/admin/list";
	}

	@GetMapping("/admin/contributors/new")
	String blank(Model model) {
		model.addAttribute("form", ContributorForm.empty());
		return FORM;
	}

	@PostMapping(LIST)
	String create(@Valid @ModelAttribute("form") ContributorForm form, BindingResult errors, SignedIn who,
			RedirectAttributes flash, HttpServletResponse response) {
		SlugField.check(errors, form.slug(), "", (slug) -> this.contributors.isTaken(slug, ""));
		if (errors.hasErrors()) {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			return FORM;
		}
		Contributor contributor = this.desk.create(form, Actor.of(who));
		flash.addFlashAttribute("notice", "catalogue.contributor.created");
		flash.addFlashAttribute("noticeArguments", List.of(contributor.name()));
		return "redirect:" + LIST + "/" + contributor.id();
	}

	@GetMapping("/admin/contributors/{contributorId}")
	String show(@PathVariable long contributorId, Model model) {
		Contributor contributor = find(contributorId);
		model.addAttribute("form", ContributorForm.of(contributor));
		return page(contributor, model);
	}

	@PostMapping("/admin/contributors/{contributorId}")
	String edit(@PathVariable long contributorId, @Valid @ModelAttribute("form") ContributorForm form,
			BindingResult errors, @RequestParam(defaultValue = "0") int version, SignedIn who, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		Contributor contributor = find(contributorId);
		SlugField.check(errors, form.slug(), contributor.slug(),
				(slug) -> this.contributors.isTaken(slug, contributor.slug()));
		if (errors.hasErrors()) {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			return page(contributor, model, version);
		}
		try {
			this.desk.edit(contributorId, version, form, Actor.of(who));
		}
		catch (ObjectOptimisticLockingFailureException ex) {
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			Contributor saved = find(contributorId);
			model.addAttribute("conflict", Conflict.between(ContributorForm.of(saved).values(), form.values()));
			return page(saved, model);
		}
		flash.addFlashAttribute("notice", "catalogue.saved");
		return "redirect:" + LIST + "/" + contributorId;
	}

	@PostMapping("/admin/contributors/{contributorId}/deletion")
	String delete(@PathVariable long contributorId, SignedIn who, RedirectAttributes flash) {
		Contributor contributor = find(contributorId);
		if (!this.desk.delete(contributorId, Actor.of(who))) {
			flash.addFlashAttribute("alarm", "catalogue.contributor.signs");
			return "redirect:" + LIST + "/" + contributorId;
		}
		flash.addFlashAttribute("notice", "catalogue.deleted");
		flash.addFlashAttribute("noticeArguments", List.of(contributor.name()));
		return "redirect:" + LIST;
	}

	private Contributor find(long id) {
		return this.contributors.findWithPortraitAndLinksById(id).orElseThrow(() -> new ContributorNotFound(id));
	}

	private String page(Contributor contributor, Model model) {
		return page(contributor, model, contributor.version());
	}

	/**
	 * The form, which saves against this version.
	 */
	private String page(Contributor contributor, Model model, int version) {
		model.addAttribute("contributor", contributor);
		model.addAttribute("version", version);
		model.addAttribute("signed", this.index.signed(contributor.id()));
		model.addAttribute("public", this.index.wasPublic(contributor.id()));
		model.addAttribute("alike", this.index.alike(contributor.id(), ALIKE));
		return FORM;
	}

}
