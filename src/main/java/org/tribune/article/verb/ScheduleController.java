package org.tribune.article.verb;

import java.time.Instant;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tribune.article.ArticleVerb;
import org.tribune.article.EditorsDesk;
import org.tribune.article.Standing;
import org.tribune.article.checklist.Checklist;
import org.tribune.article.checklist.Proofreader;
import org.tribune.staff.Actor;
import org.tribune.staff.SignedIn;

/**
 * Sets the time at which an article appears by itself.
 */
@Controller
class ScheduleController {

	private final Lectern lectern;

	private final Conflicts conflicts;

	private final EditorsDesk desk;

	private final Proofreader proofreader;

	private final LocalTimes times;

	ScheduleController(Lectern lectern, Conflicts conflicts, EditorsDesk desk, Proofreader proofreader,
			LocalTimes times) {
		this.lectern = lectern;
		this.conflicts = conflicts;
		this.desk = desk;
		this.proofreader = proofreader;
		this.times = times;
	}

	@GetMapping("/admin/articles/{id}/schedule/new")
	String choose(SignedIn who, @PathVariable long id, Model model) {
		Standing standing = this.lectern.open(who, ArticleVerb.SCHEDULE, id, model);
		model.addAttribute("form", new When(this.times.write(standing.scheduledFor())));
		lay(id, model);
		return "article/verb/schedule";
	}

	@PostMapping("/admin/articles/{id}/schedule")
	String schedule(SignedIn who, @PathVariable long id, @RequestParam(defaultValue = "-1") int version,
			@ModelAttribute("form") When form, BindingResult errors, Model model, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes next) {
		this.lectern.admit(who, ArticleVerb.SCHEDULE, id);
		return this.conflicts.unless(id, request, response, model, () -> {
			Standing standing = this.lectern.standing(id);
			LocalTimes.Reading time = this.times.read(form.when());
			String fault = fault(time, standing);
			if (fault != null) {
				errors.rejectValue("when", fault);
			}
			if (errors.hasErrors() || !checklist(id).passes()) {
				this.lectern.again(who, ArticleVerb.SCHEDULE, id, version, model, response);
				lay(id, model);
				return "article/verb/schedule";
			}
			this.desk.schedule(id, version, Objects.requireNonNull(time.instant()), Actor.of(who));
			return this.lectern.done(ArticleVerb.SCHEDULE, id, next);
		});
	}

	private static @Nullable String fault(LocalTimes.Reading time, Standing standing) {
		Instant when = time.instant();
		if (when == null) {
			return time.fault();
		}
		if (standing.embargoUntil() != null && when.isBefore(standing.embargoUntil())) {
			return "workflow.when.embargoed";
		}
		return (standing.unpublishAt() != null && !when.isBefore(standing.unpublishAt())) ? "workflow.when.ended"
				: null;
	}

	private void lay(long id, Model model) {
		model.addAttribute("zone", this.times.zoneName());
		model.addAttribute("checklist", checklist(id));
	}

	private Checklist checklist(long id) {
		return this.proofreader.read(id).orElseThrow();
	}

}
