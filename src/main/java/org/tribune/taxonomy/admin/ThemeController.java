package org.tribune.taxonomy.admin;

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
import org.tribune.form.Conflict;
import org.tribune.form.SlugField;
import org.tribune.form.Typed;
import org.tribune.site.Pages;
import org.tribune.staff.Actor;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.staff.StaffOnly;
import org.tribune.taxonomy.Theme;
import org.tribune.taxonomy.Themes;

/**
 * Lists and edits the themes.
 */
@Controller
@StaffOnly(Role.EDITOR)
class ThemeController {

	private static final String LIST = "/admin/themes";

	private static final String FORM = "taxonomy/admin/theme";

	private static final int SIZE = 100;

	private static final int ALIKE = 8;

	private final ThemeDesk desk;

	private final ThemeIndex index;

	private final Themes themes;

	private final PictureField pictures;

	ThemeController(ThemeDesk desk, ThemeIndex index, Themes themes, PictureField pictures) {
		this.desk = desk;
		this.index = index;
		this.themes = themes;
		this.pictures = pictures;
	}

	@GetMapping(LIST)
	String list(@RequestParam(name = "q", defaultValue = "") String words,
			@RequestParam(name = "lettre", defaultValue = "") String letter,
			@RequestParam(name = "inutiles", defaultValue = "false") boolean unused,
			@RequestParam(name = "page", defaultValue = "1") int number, Model model) {
		ThemeIndex.Question question = new ThemeIndex.Question(words, Typed.initial(letter), unused);
		String path = UriComponentsBuilder.fromPath(LIST)
			.queryParam("q", "{q}")
			.queryParam("lettre", "{lettre}")
			.queryParam("inutiles", unused)
			.encode()
			.buildAndExpand(words, letter)
			.toUriString();
		model.addAttribute("pages", Pages.of(path, number, SIZE, this.index.count(question, Pages.MOST * SIZE + 1)));
		model.addAttribute("rows", this.index.part(question, (number - 1) * SIZE, SIZE));
		model.addAttribute("words", words);
		model.addAttribute("letter", letter);
		model.addAttribute("unused", unused);
		return "taxonomy/admin/themes";
	}

	@GetMapping("/admin/themes/new")
	String blank(Model model) {
		model.addAttribute("form", ThemeForm.empty());
		return FORM;
	}

	/**
	 * Themes that may mean the same are shown once, before another is added.
	 */
	@PostMapping(LIST)
	String create(@Valid @ModelAttribute("form") ThemeForm form, BindingResult errors,
			@RequestParam(defaultValue = "false") boolean different, SignedIn who, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		SlugField.check(errors, form.slug(), "", (slug) -> this.themes.isTaken(slug, ""));
		this.pictures.check(errors, form.pictureId());
		List<ThemeIndex.Row> alike = this.index.alike(form.name(), 0, ALIKE);
		if (errors.hasErrors() || (!alike.isEmpty() && !different)) {
			model.addAttribute("alike", alike);
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			model.addAttribute("picture", this.pictures.thumbnail(form.pictureId()));
			return FORM;
		}
		this.desk.create(form, Actor.of(who));
		flash.addFlashAttribute("notice", "catalogue.created");
		flash.addFlashAttribute("noticeArguments", List.of(form.name()));
		return "redirect:" + LIST;
	}

	@GetMapping("/admin/themes/{themeId}")
	String show(@PathVariable long themeId, Model model) {
		Theme theme = find(themeId);
		ThemeForm form = ThemeForm.of(theme);
		model.addAttribute("form", form);
		return page(theme, theme.version(), form, model);
	}

	@PostMapping("/admin/themes/{themeId}")
	String edit(@PathVariable long themeId, @Valid @ModelAttribute("form") ThemeForm form, BindingResult errors,
			@RequestParam(defaultValue = "0") int version, SignedIn who, Model model, RedirectAttributes flash,
			HttpServletResponse response) {
		Theme theme = find(themeId);
		SlugField.check(errors, form.slug(), theme.slug(), (slug) -> this.themes.isTaken(slug, theme.slug()));
		this.pictures.check(errors, form.pictureId());
		if (errors.hasErrors()) {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			return page(theme, version, form, model);
		}
		try {
			this.desk.edit(themeId, version, form, Actor.of(who));
		}
		catch (ObjectOptimisticLockingFailureException ex) {
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			Theme saved = find(themeId);
			model.addAttribute("conflict", Conflict.between(ThemeForm.of(saved).values(), form.values()));
			return page(saved, saved.version(), form, model);
		}
		flash.addFlashAttribute("notice", "catalogue.saved");
		return "redirect:" + LIST + "/" + themeId;
	}

	@PostMapping("/admin/themes/{themeId}/deletion")
	String delete(@PathVariable long themeId, SignedIn who, RedirectAttributes flash) {
		Theme theme = find(themeId);
		if (!this.desk.delete(themeId, Actor.of(who))) {
			flash.addFlashAttribute("alarm", "catalogue.theme.in-use");
			return "redirect:" + LIST + "/" + themeId;
		}
		flash.addFlashAttribute("notice", "catalogue.deleted");
		flash.addFlashAttribute("noticeArguments", List.of(theme.name()));
		return "redirect:" + LIST;
	}

	private Theme find(long id) {
		return this.themes.findWithPictureById(id).orElseThrow(() -> new NothingFiled("theme", id));
	}

	private String page(Theme theme, int version, ThemeForm form, Model model) {
		model.addAttribute("theme", theme);
		model.addAttribute("version", version);
		model.addAttribute("picture", this.pictures.thumbnail(form.pictureId()));
		model.addAttribute("borne", this.index.borne(theme.id()));
		model.addAttribute("public", this.index.wasPublic(theme.id()));
		model.addAttribute("alike", this.index.alike(theme.name(), theme.id(), ALIKE));
		return FORM;
	}

}
