package org.tribune.ping;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tribune.distribution.Distribution;
import org.tribune.distribution.DistributionSettings;
import org.tribune.staff.Actor;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.staff.StaffOnly;

/**
 * Shows administrators whom the site told of what, and what they answered.
 */
@Controller
@StaffOnly(Role.ADMINISTRATOR)
class PingController {

	private static final String PATH = "/admin/settings/pings";

	private static final int LATEST = 100;

	private static final int MOST = 10_000;

	private final PingQueue queue;

	private final Distribution distribution;

	private final PingDesk desk;

	PingController(PingQueue queue, Distribution distribution, PingDesk desk) {
		this.queue = queue;
		this.distribution = distribution;
		this.desk = desk;
	}

	@GetMapping(PATH)
	String list(@RequestParam(name = "failed", defaultValue = "") String failed, Model model) {
		boolean failures = !failed.isEmpty();
		DistributionSettings settings = this.distribution.settings();
		model.addAttribute("failures", failures);
		model.addAttribute("off", !settings.indexNow() && !settings.webSub());
		model.addAttribute("rows", this.queue.latest(failures, LATEST));
		model.addAttribute("waiting", this.queue.waiting(MOST));
		return "settings/pings";
	}

	@PostMapping("/admin/settings/pings/retries")
	String retry(SignedIn who, RedirectAttributes flash) {
		this.desk.retry(Actor.of(who));
		flash.addFlashAttribute("notice", "feeds.pings.retried");
		return "redirect:" + PATH;
	}

}
