package org.tribune.article.desk.calendar;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tribune.staff.SignedIn;

/**
 * The calendar, by month, and a crowded day on its own.
 */
@Controller
class CalendarController {

	/** Rows of a day in its month; the rest is on the day's own page. */
	static final int ROWS_IN_MONTH = 5;

	static final int ROWS_OF_DAY = 200;

	/** Years that have four digits, and a neighbour on both sides. */
	private static final YearMonth FIRST = YearMonth.of(1000, 2);

	private static final YearMonth LAST = YearMonth.of(9999, 11);

	private final Agenda agenda;

	private final Clock clock;

	CalendarController(Agenda agenda, Clock clock) {
		this.agenda = agenda;
		this.clock = clock;
	}

	@GetMapping("/admin/calendar")
	String show(SignedIn who, @RequestParam(name = "month", required = false) @Nullable String asked,
			@RequestParam(name = "day", required = false) @Nullable String askedDay, Model model) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), this.agenda.zone());
		model.addAttribute("today", today);
		LocalDate day = parse(askedDay, LocalDate::parse);
		if (day != null && isShown(YearMonth.from(day))) {
			model.addAttribute("day", this.agenda.read(who, List.of(day), ROWS_OF_DAY).getFirst());
			return "article/desk/day";
		}
		YearMonth month = parse(asked, YearMonth::parse);
		if (month == null || !isShown(month)) {
			month = YearMonth.from(today);
		}
		model.addAttribute("month",
				AgendaMonth.of(month, today, this.agenda.read(who, AgendaMonth.days(month), ROWS_IN_MONTH)));
		return "article/desk/calendar";
	}

	private static boolean isShown(YearMonth month) {
		return !month.isBefore(FIRST) && !month.isAfter(LAST);
	}

	private static <T> @Nullable T parse(@Nullable String text, Function<String, T> parser) {
		try {
			return (text != null) ? parser.apply(text) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
