package org.tribune.watch.health;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.tribune.staff.Role;
import org.tribune.staff.StaffOnly;

/**
 * Tells administrators what is wrong and what to do.
 */
@Controller
@StaffOnly(Role.ADMINISTRATOR)
class HealthController {

	private final Checkup checkup;

	HealthController(Checkup checkup) {
		this.checkup = checkup;
	}

	@GetMapping("/admin/health")
	String show(Model model) {
		model.addAttribute("diagnosis", this.checkup.look());
		return "watch/health";
	}

}
