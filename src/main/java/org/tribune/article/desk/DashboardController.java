package org.tribune.article.desk;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.tribune.staff.SignedIn;

/**
 * The first page of the newsroom.
 */
@Controller
class DashboardController {

	private final Dashboard dashboard;

	private final LicenceAlarm licences;

	DashboardController(Dashboard dashboard, LicenceAlarm licences) {
		this.dashboard = dashboard;
		this.licences = licences;
	}

	@GetMapping("/admin")
	String show(SignedIn who, Model model) {
		Map<DeskList, Dashboard.Shelf> shelves = this.dashboard.of(who);
		model.addAttribute("late", shelves.remove(DeskList.LATE));
		model.addAttribute("shelves", shelves);
		model.addAttribute("licences", this.licences.of(who));
		return "article/desk/dashboard";
	}

}
