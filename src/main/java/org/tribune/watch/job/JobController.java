package org.tribune.watch.job;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tribune.chore.Chore;
import org.tribune.site.PageNotFound;
import org.tribune.staff.Actor;
import org.tribune.staff.AuditLog;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.staff.StaffOnly;
import org.tribune.watch.Backlogs;

/**
 * Shows what runs in the background, and lets administrators try again what failed.
 */
@Controller
@StaffOnly(Role.EDITOR)
class JobController {

	private static final String PATH = "/admin/jobs";

	private final Jobs jobs;

	private final Backlogs backlogs;

	private final AuditLog audit;

	JobController(Jobs jobs, Backlogs backlogs, AuditLog audit) {
		this.jobs = jobs;
		this.backlogs = backlogs;
		this.audit = audit;
	}

	@GetMapping(PATH)
	String list(Model model) {
		model.addAttribute("jobs", this.jobs.all());
		return "watch/jobs";
	}

	@PostMapping(PATH + "/{job:[a-z-]+}/retries")
	@StaffOnly(Role.ADMINISTRATOR)
	String retry(@PathVariable("job") String job, SignedIn who, RedirectAttributes flash) {
		Chore chore = this.jobs.chore(job).filter(Chore::canRetry).orElseThrow(() -> new PageNotFound(PATH));
		chore.retry();
		this.backlogs.forget();
		this.audit.record(Actor.of(who), "job.retried", "", job);
		flash.addFlashAttribute("notice", "watch.job.retried");
		return "redirect:" + PATH;
	}

}
