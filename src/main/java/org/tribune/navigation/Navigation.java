package org.tribune.navigation;

import java.util.List;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.tribune.site.Snapshot;
import org.tribune.site.Snapshots;

/**
 * The menus of every page, from memory.
 */
@ControllerAdvice
class Navigation {

	private final Snapshot<List<MenuLink>> header;

	private final Snapshot<List<MenuLink>> footer;

	Navigation(Menus menus, Snapshots snapshots) {
		this.header = snapshots.create("menu of the header", () -> shown(menus.links(Place.HEADER)));
		this.footer = snapshots.create("menu of the footer", () -> shown(menus.links(Place.FOOTER)));
	}

	private static List<MenuLink> shown(List<MenuLink> links) {
		return links.stream().filter(MenuLink::shown).toList();
	}

	@ModelAttribute("headerLinks")
	List<MenuLink> header() {
		return this.header.get();
	}

	@ModelAttribute("footerLinks")
	List<MenuLink> footer() {
		return this.footer.get();
	}

}
