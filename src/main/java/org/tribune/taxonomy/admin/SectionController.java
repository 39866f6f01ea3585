package org.tribune.taxonomy.admin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
import org.tribune.form.Conflict;
import org.tribune.form.SlugField;
import org.tribune.staff.Actor;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.staff.StaffOnly;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Sections;

/**
 * Lists, orders and edits the sections.
 */
@Controller
@StaffOnly(Role.EDITOR)
class SectionController {

	private static final String LIST = "/admin/sections";

	private static final String FORM = "taxonomy/admin/section";

	private final SectionDesk desk;

	private final Sections sections;

	private final PictureField pictures;

	SectionController(SectionDesk desk, Sections sections, PictureField pictures) {
		this.desk = desk;
		this.sections = sections;
		this.pictures = pictures;
	}

	@GetMapping(LIST)
	String list(Model model) {
		Map<Section, Integer> rows = new LinkedHashMap<>();
		this.sections.findAllByOrderByPositionAscNameAscIdAsc()
			.forEach((section) -> rows.put(section, this.desk.articles(section.id())));
		model.addAttribute("rows", rows);
		return "taxonomy/admin/sections";
	}

	@GetMapping("/admin/sections/new")
	String blank(Model model) {
		model.addAttribute("form", SectionForm.empty());
		return FORM;
	}

	@PostMapping(LIST)
	String create(@Valid @ModelAttribute("form") SectionForm form, BindingResult errors, SignedIn who, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		SlugField.check(errors, form.slug(), "", (slug) -> this.sections.isTaken(slug, ""));
		this.pictures.check(errors, form.pictureId());
		form.checkContrast(errors);
		if (errors.hasErrors()) {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			model.addAttribute("picture", this.pictures.thumbnail(form.pictureId()));
			return FORM;
		}
		this.desk.create(form, Actor.of(who));
		flash.addFlashAttribute("notice", "catalogue.created");
		flash.addFlashAttribute("noticeArguments", List.of(form.name()));
		return "redirect:" + LIST;
	}

	@GetMapping("/admin/sections/{sectionId}")
	String show(@PathVariable long sectionId, Model model) {
		Section section = find(sectionId);
		SectionForm form = SectionForm.of(section);
		model.addAttribute("form", form);
		return page(section, section.version(), form, model);
	}

	@PostMapping("/admin/sections/{sectionId}")
	String edit(@PathVariable long sectionId, @Valid @ModelAttribute("form") SectionForm form, BindingResult errors,
			@RequestParam(defaultValue = "0") int version, SignedIn who, Model model, RedirectAttributes flash,
			HttpServletResponse response) {
		Section section = find(sectionId);
		SlugField.check(errors, form.slug(), section.slug(), (slug) -> this.sections.isTaken(slug, section.slug()));
		this.pictures.check(errors, form.pictureId());
		form.checkContrast(errors);
		if (errors.hasErrors()) {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			return page(section, version, form, model);
		}
		try {
			this.desk.edit(sectionId, version, form, Actor.of(who));
		}
		catch (ObjectOptimisticLockingFailureException ex) {
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			Section saved = find(sectionId);
			model.addAttribute("conflict", Conflict.between(SectionForm.of(saved).values(), form.values()));
			return page(saved, saved.version(), form, model);
		}
		flash.addFlashAttribute("notice", "catalogue.saved");
		return "redirect:" + LIST + "/" + sectionId;
	}

	@PostMapping("/admin/sections/{sectionId}/position")
	String move(@PathVariable long sectionId, @RequestParam(defaultValue = "1") int step, SignedIn who) {
		this.desk.move(sectionId, Integer.signum(step), Actor.of(who));
		return "redirect:" + LIST + "#place-" + sectionId;
	}

	@PostMapping("/admin/sections/order")
	String order(@RequestParam(defaultValue = "") List<Long> ids, SignedIn who, RedirectAttributes flash) {
		this.desk.order(ids, Actor.of(who));
		flash.addFlashAttribute("notice", "catalogue.ordered");
		return "redirect:" + LIST;
	}

	@PostMapping("/admin/sections/{sectionId}/deletion")
	String delete(@PathVariable long sectionId, SignedIn who, RedirectAttributes flash) {
		Section section = find(sectionId);
		if (!this.desk.delete(sectionId, Actor.of(who))) {
			flash.addFlashAttribute("alarm", "catalogue.section.not-empty");
			return "redirect:" + LIST + "/" + sectionId;
		}
		flash.addFlashAttribute("notice", "catalogue.deleted");
		flash.addFlashAttribute("noticeArguments", List.of(section.name()));
		return "redirect:" + LIST;
	}

	private Section find(long id) {
		return this.sections.findWithPictureById(id).orElseThrow(() -> new NothingFiled("section", id));
	}

	private String page(Section section, int version, SectionForm form, Model model) {
		model.addAttribute("section", section);
		model.addAttribute("version", version);
		model.addAttribute("picture", this.pictures.thumbnail(form.pictureId()));
		model.addAttribute("articles", this.desk.articles(section.id()));
		return FORM;
	}

}
