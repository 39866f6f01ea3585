package org.tribune.front;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tribune.article.published.PublishedArticles;
import org.tribune.site.PageNotFound;
import org.tribune.site.Pages;
import org.tribune.site.ReaderDates;
import org.tribune.site.Site;

/**
 * Every tribune by the month of its publication.
 */
@Controller
class ArchiveController {

	/** Articles on a page: with {@link Pages#MOST} pages a month shows up to 10,000. */
	private static final int SIZE = 100;

	private final PublishedArticles articles;

	private final Site site;

	private final ReaderDates dates;

	private final Lists lists;

	private final Words words;

	ArchiveController(PublishedArticles articles, Site site, ReaderDates dates, Lists lists, Words words) {
		this.articles = articles;
		this.site = site;
		this.dates = dates;
		this.lists = lists;
		this.words = words;
	}

	@GetMapping("/archives")
	String months(Model model) {
		model.addAttribute("years", years());
		model.addAttribute("page", this.lists.metadata(this.words.get("archives.title"),
				this.words.get("archives.description"), "/archives"));
		return "front/archives";
	}

	@GetMapping("/archives/{year:[0-9]{4}}/{month:[0-9]{2}}")
	String month(@PathVariable int year, @PathVariable int month,
			@RequestParam(name = "page", defaultValue = "1") int number, Model model) {
		String path = "/archives/%04d/%02d".formatted(year, month);
		if (month < 1 || month > 12) {
			throw new PageNotFound(path);
		}
		YearMonth asked = YearMonth.of(year, month);
		Instant from = start(asked);
		Instant to = start(asked.plusMonths(1));
		Pages pages = Pages.of(path, number, SIZE, this.articles.countBetween(from, to, Pages.MOST * SIZE + 1));
		if (this.lists.fill(model, pages, SIZE, (offset) -> this.articles.between(from, to, offset, SIZE)).isEmpty()) {
			throw new PageNotFound(path);
		}
		model.addAttribute("month", asked);
		String name = this.dates.month(asked, this.site.settings().language());
		String title = this.words.get("archives.of", name);
		model.addAttribute("page", this.lists.metadata(title, this.words.get("head.month.description", name), pages,
				this.words.get("pages.page")));
		return "front/archive";
	}

	private SortedMap<Integer, List<YearMonth>> years() {
		ZoneId zone = this.site.settings().timeZone();
		return this.articles.months(zone.getId())
			.stream()
			.map((start) -> YearMonth.from(start.atZone(zone)))
			.collect(Collectors.groupingBy(YearMonth::getYear, () -> new TreeMap<>(Comparator.reverseOrder()),
					Collectors.toList()));
	}

	private Instant start(YearMonth month) {
		return month.atDay(1).atStartOfDay(this.site.settings().timeZone()).toInstant();
	}

}
