package org.tribune.article.desk.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tribune.article.ArticleAccess;
import org.tribune.article.ArticleAction;
import org.tribune.article.ArticleStateException;
import org.tribune.article.checklist.ChecklistException;
import org.tribune.article.DeskCopy;
import org.tribune.article.EditorsDesk;
import org.tribune.site.ReaderDates;
import org.tribune.staff.Actor;
import org.tribune.staff.SignedIn;

/**
 * The day on which a scheduled article appears, as the calendar moves it: the hour stays.
 */
@Controller
class DayController {

	private final ArticleAccess access;

	private final Agenda agenda;

	private final EditorsDesk desk;

	private final ReaderDates dates;

	private final Clock clock;

	DayController(ArticleAccess access, Agenda agenda, EditorsDesk desk, ReaderDates dates, Clock clock) {
		this.access = access;
		this.agenda = agenda;
		this.desk = desk;
		this.dates = dates;
		this.clock = clock;
	}

	@PostMapping("/admin/articles/{id}/day")
	String move(SignedIn who, @PathVariable("id") long id, @RequestParam("version") int version,
			@RequestParam(name = "day", required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
			Locale language, RedirectAttributes flash) {
		DeskCopy article = this.access.require(who, ArticleAction.SCHEDULE, id);
		Instant planned = this.agenda.scheduledFor(id).orElse(null);
		if (day == null || planned == null || article.version() != version) {
			return refuse((day == null) ? "desk.move.no-day" : "desk.move.changed", article, planned, flash);
		}
		Instant when = day.atTime(planned.atZone(this.agenda.zone()).toLocalTime())
			.atZone(this.agenda.zone())
			.toInstant();
		flash.addFlashAttribute("alarmArguments", new Object[] { this.dates.moment(when, language) });
		if (!when.isAfter(this.clock.instant())) {
			return refuse("desk.move.past", article, planned, flash);
		}
		try {
			this.desk.schedule(id, version, when, Actor.of(who));
		}
		catch (ChecklistException ex) {
			return refuse("desk.move.unready", article, planned, flash);
		}
		catch (ArticleStateException | ObjectOptimisticLockingFailureException ex) {
			return refuse("desk.move.changed", article, planned, flash);
		}
		flash.addFlashAttribute("notice", "desk.move.done");
		flash.addFlashAttribute("noticeArguments",
				new Object[] { article.headline(), this.dates.moment(when, language) });
		return calendar(when, article);
	}

	private String refuse(String reason, DeskCopy article, @Nullable Instant planned, RedirectAttributes flash) {
		flash.addFlashAttribute("alarm", reason);
		return calendar((planned != null) ? planned : this.clock.instant(), article);
	}

	private String calendar(Instant shown, DeskCopy article) {
		return "redirect:/admin/calendar?month=" + YearMonth.from(shown.atZone(this.agenda.zone())) + "#article-"
				+ article.id();
	}

}
