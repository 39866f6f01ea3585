package org.tribune.sametheme.admin;

import java.util.Arrays;
import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tribune.sametheme.Rebuild;
import org.tribune.sametheme.admin.Reports.Report;
import org.tribune.site.PageNotFound;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.staff.StaffOnly;

/**
 * Shows what links to nothing and what everything links to, and has all be computed anew.
 */
@Controller
@StaffOnly(Role.EDITOR)
class ReportController {

	private static final String PAGE = "/admin/same-theme";

	private final Reports reports;

	private final Rebuild rebuild;

	ReportController(Reports reports, Rebuild rebuild) {
		this.reports = reports;
		this.rebuild = rebuild;
	}

	@GetMapping(PAGE)
	String first() {
		return "redirect:" + PAGE + "/orphans";
	}

	@GetMapping(PAGE + "/{report:[a-z]+}")
	String show(@PathVariable String report, @RequestParam(defaultValue = "2147483647") int shown,
			@RequestParam(defaultValue = "9223372036854775807") long after, SignedIn who, Model model) {
		Report asked = Arrays.stream(Report.values())
			.filter((one) -> one.word().equals(report))
			.findFirst()
			.orElseThrow(() -> new PageNotFound(PAGE + "/" + report));
		List<Reports.Row> rows = this.reports.rows(asked, shown, after);
		boolean more = rows.size() > Reports.PAGE;
		model.addAttribute("report", asked);
		model.addAttribute("reports", Report.values());
		model.addAttribute("rows", more ? rows.subList(0, Reports.PAGE) : rows);
		model.addAttribute("last", more ? rows.get(Reports.PAGE - 1) : null);
		model.addAttribute("first", after == Long.MAX_VALUE);
		model.addAttribute("count", this.reports.count(asked));
		model.addAttribute("many", Reports.MANY);
		model.addAttribute("progress", this.rebuild.progress());
		return "sametheme/report";
	}

	@PostMapping(PAGE + "/rebuilds")
	@StaffOnly(Role.ADMINISTRATOR)
	String rebuild(RedirectAttributes next) {
		next.addFlashAttribute("notice", this.rebuild.begin() ? "sametheme.rebuild.begun" : "sametheme.rebuild.going");
		return "redirect:" + PAGE + "/orphans";
	}

}
