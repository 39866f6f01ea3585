package org.tribune.article.verb;

import java.time.Instant;

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
import org.tribune.staff.Actor;
import org.tribune.staff.SignedIn;

/**
 * Sets the dates between which readers may see an article: the end of its embargo, and
 * its own end. No date lifts them.
 */
@Controller
class TermController {

	private static final String PAGE = "article/verb/term";

	private final Lectern lectern;

	private final Conflicts conflicts;

	private final EditorsDesk desk;

	private final LocalTimes times;

	TermController(Lectern lectern, Conflicts conflicts, EditorsDesk desk, LocalTimes times) {
		this.lectern = lectern;
		this.conflicts = conflicts;
		this.desk = desk;
		this.times = times;
	}

	@GetMapping("/admin/articles/{id}/embargo/new")
	String chooseEmbargo(SignedIn who, @PathVariable long id, Model model) {
		Standing standing = this.lectern.open(who, ArticleVerb.EMBARGO, id, model);
		return lay(ArticleVerb.EMBARGO, standing, standing.embargoUntil(), model);
	}

	@PostMapping("/admin/articles/{id}/embargo")
	String embargo(SignedIn who, @PathVariable long id, @RequestParam(defaultValue = "-1") int version,
			@ModelAttribute("form") When form, BindingResult errors, Model model, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes next) {
		this.lectern.admit(who, ArticleVerb.EMBARGO, id);
		return this.conflicts.unless(id, request, response, model, () -> {
			Instant until = chosen(form.when(), errors);
			Instant appears = this.lectern.standing(id).scheduledFor();
			if (until != null && appears != null && appears.isBefore(until)) {
				errors.rejectValue("when", "workflow.when.before-embargo");
			}
			if (errors.hasErrors()) {
				this.lectern.again(who, ArticleVerb.EMBARGO, id, version, model, response);
				return layAgain(ArticleVerb.EMBARGO, model);
			}
			this.desk.embargo(id, version, until, Actor.of(who));
			return this.lectern.done(done(ArticleVerb.EMBARGO, until), id, next);
		});
	}

	@GetMapping("/admin/articles/{id}/expiry/new")
	String chooseEnd(SignedIn who, @PathVariable long id, Model model) {
		Standing standing = this.lectern.open(who, ArticleVerb.END, id, model);
		return lay(ArticleVerb.END, standing, standing.unpublishAt(), model);
	}

	@PostMapping("/admin/articles/{id}/expiry")
	String end(SignedIn who, @PathVariable long id, @RequestParam(defaultValue = "-1") int version,
			@ModelAttribute("form") When form, BindingResult errors, Model model, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes next) {
		this.lectern.admit(who, ArticleVerb.END, id);
		return this.conflicts.unless(id, request, response, model, () -> {
			Instant end = chosen(form.when(), errors);
			Instant appears = this.lectern.standing(id).scheduledFor();
			if (end != null && appears != null && !end.isAfter(appears)) {
				errors.rejectValue("when", "workflow.when.before-it-appears");
			}
			if (errors.hasErrors()) {
				this.lectern.again(who, ArticleVerb.END, id, version, model, response);
				return layAgain(ArticleVerb.END, model);
			}
			this.desk.endAt(id, version, end, Actor.of(who));
			return this.lectern.done(done(ArticleVerb.END, end), id, next);
		});
	}

	private @Nullable Instant chosen(String typed, BindingResult errors) {
		LocalTimes.Reading time = typed.isEmpty() ? new LocalTimes.Reading(null, null) : this.times.read(typed);
		if (time.fault() != null) {
			errors.rejectValue("when", time.fault());
		}
		return time.instant();
	}

	private String lay(ArticleVerb verb, Standing standing, @Nullable Instant current, Model model) {
		model.addAttribute("form", new When(this.times.write(current)));
		model.addAttribute("set", current != null);
		return layAgain(verb, model);
	}

	private String layAgain(ArticleVerb verb, Model model) {
		model.addAttribute("verb", verb);
		model.addAttribute("zone", this.times.zoneName());
		return PAGE;
	}

	private static String done(ArticleVerb verb, @Nullable Instant date) {
		return "workflow.done." + verb + ((date != null) ? "" : ".lifted");
	}

}
