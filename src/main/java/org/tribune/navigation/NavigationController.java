package org.tribune.navigation;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tribune.site.StaticPages;
import org.tribune.staff.Actor;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.staff.StaffOnly;

/**
 * Arranges the menus of the header and of the footer.
 */
@Controller
@StaffOnly(Role.ADMINISTRATOR)
class NavigationController {

	private static final String LIST = "/admin/navigation";

	private final NavigationDesk desk;

	private final Menus menus;

	private final StaticPages pages;

	NavigationController(NavigationDesk desk, Menus menus, StaticPages pages) {
		this.desk = desk;
		this.menus = menus;
		this.pages = pages;
	}

	@GetMapping(LIST)
	String list(@RequestParam(name = "menu", defaultValue = "HEADER") Place place, Model model) {
		model.addAttribute("form", new LinkForm(place, "", ""));
		return page(place, model);
	}

	@PostMapping(LIST)
	String add(@Valid @ModelAttribute("form") LinkForm form, BindingResult errors, SignedIn who, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		if (!errors.hasErrors() && !this.desk.add(form, Actor.of(who))) {
			errors.rejectValue("label", "catalogue.navigation.label.missing");
		}
		if (errors.hasErrors()) {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			return page(form.place(), model);
		}
		return done("catalogue.saved", form.place(), flash);
	}

	@PostMapping("/admin/navigation/arrangement")
	String arrange(@RequestParam(defaultValue = "HEADER") Place place, SignedIn who, RedirectAttributes flash) {
		this.desk.arrange(place, Actor.of(who));
		return done("catalogue.navigation.arranged", place, flash);
	}

	@PostMapping("/admin/navigation/restoration")
	String restore(@RequestParam(defaultValue = "HEADER") Place place, SignedIn who, RedirectAttributes flash) {
		this.desk.restore(place, Actor.of(who));
		return done("catalogue.navigation.restored", place, flash);
	}

	@PostMapping("/admin/navigation/order")
	String order(@RequestParam(defaultValue = "HEADER") Place place, @RequestParam(defaultValue = "") List<Long> ids,
			SignedIn who, RedirectAttributes flash) {
		this.desk.order(place, ids, Actor.of(who));
		return done("catalogue.ordered", place, flash);
	}

	@PostMapping("/admin/navigation/{navigationLinkId}/position")
	String move(@PathVariable long navigationLinkId, @RequestParam(defaultValue = "1") int step, SignedIn who) {
		Place place = this.desk.move(navigationLinkId, Integer.signum(step), Actor.of(who)).orElse(Place.HEADER);
		return "redirect:" + LIST + "?menu=" + place + "#place-" + navigationLinkId;
	}

	@PostMapping("/admin/navigation/{navigationLinkId}/deletion")
	String remove(@PathVariable long navigationLinkId, SignedIn who, RedirectAttributes flash) {
		Place place = this.desk.remove(navigationLinkId, Actor.of(who)).orElse(Place.HEADER);
		return done("catalogue.navigation.removed", place, flash);
	}

	private static String done(String notice, Place place, RedirectAttributes flash) {
		flash.addFlashAttribute("notice", notice);
		return "redirect:" + LIST + "?menu=" + place;
	}

	private String page(Place place, Model model) {
		model.addAttribute("place", place);
		model.addAttribute("places", Place.values());
		model.addAttribute("arranged", this.menus.arranged(place));
		model.addAttribute("rows", this.menus.links(place));
		model.addAttribute("staticPages", this.pages.footer());
		return "navigation/menus";
	}

}
