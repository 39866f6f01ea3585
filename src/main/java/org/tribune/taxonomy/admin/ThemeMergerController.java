package org.tribune.taxonomy.admin;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tribune.staff.Actor;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.staff.StaffOnly;
import org.tribune.taxonomy.Theme;
import org.tribune.taxonomy.Themes;

/**
 * Makes one theme of two that mean the same.
 */
@Controller
@StaffOnly(Role.EDITOR)
class ThemeMergerController {

	private static final int MOST = 20;

	private final ThemeDesk desk;

	private final ThemeIndex index;

	private final Themes themes;

	ThemeMergerController(ThemeDesk desk, ThemeIndex index, Themes themes) {
		this.desk = desk;
		this.index = index;
		this.themes = themes;
	}

	@GetMapping("/admin/themes/{themeId}/merger")
	String choose(@PathVariable long themeId, @RequestParam(name = "q", defaultValue = "") String words, Model model) {
		Theme theme = find(themeId);
		model.addAttribute("theme", theme);
		model.addAttribute("words", words);
		List<ThemeIndex.Row> found = words.isBlank() ? this.index.alike(theme.name(), themeId, MOST)
				: this.index.part(new ThemeIndex.Question(words, null, false), 0, MOST + 1);
		model.addAttribute("rows", found.stream().filter((row) -> row.id() != themeId).limit(MOST).toList());
		return "taxonomy/admin/theme-merger";
	}

	@PostMapping("/admin/themes/{themeId}/merger")
	String merge(@PathVariable long themeId, @RequestParam(required = false) @Nullable Long targetId, SignedIn who,
			RedirectAttributes flash) {
		Theme theme = find(themeId);
		Theme target = (targetId == null || targetId == themeId) ? null : this.themes.findById(targetId).orElse(null);
		if (target == null) {
			flash.addFlashAttribute("alarm", "catalogue.theme.none-chosen");
			return "redirect:/admin/themes/" + themeId + "/merger";
		}
		this.desk.merge(themeId, target.id(), Actor.of(who));
		flash.addFlashAttribute("notice", "catalogue.theme.merged");
		flash.addFlashAttribute("noticeArguments", List.of(theme.name(), target.name()));
		return "redirect:/admin/themes/" + target.id();
	}

	private Theme find(long id) {
		return this.themes.findById(id).orElseThrow(() -> new NothingFiled("theme", id));
	}

}
