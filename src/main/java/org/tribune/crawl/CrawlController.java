package org.tribune.crawl;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tribune.crawl.links.LinkDesk;
import org.tribune.crawl.links.Rounds;
import org.tribune.site.PageNotFound;
import org.tribune.staff.Actor;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.staff.StaffOnly;

/**
 * Shows chief editors what crawlers trip over, and what to do about it.
 */
@Controller
@StaffOnly(Role.EDITOR)
class CrawlController {

	private static final String PAGE = "/admin/crawl";

	private final Findings findings;

	private final ReadingRounds rounds;

	private final Rounds links;

	private final LinkDesk desk;

	CrawlController(Findings findings, ReadingRounds rounds, Rounds links, LinkDesk desk) {
		this.findings = findings;
		this.rounds = rounds;
		this.links = links;
		this.desk = desk;
	}

	@GetMapping(PAGE)
	String overview(SignedIn who, Model model) {
		common(model);
		return "crawl/overview";
	}

	@GetMapping(PAGE + "/{finding:[a-z]+}")
	String show(@PathVariable String finding, @RequestParam(defaultValue = "") String word,
			@RequestParam(required = false) Long after, SignedIn who, Model model) {
		Finding asked = Arrays.stream(Finding.values())
			.filter((one) -> one.word().equals(finding))
			.findFirst()
			.orElseThrow(() -> new PageNotFound(PAGE + "/" + finding));
		long from = (after != null) ? after : (asked == Finding.TITLES) ? 0 : Long.MAX_VALUE;
		List<?> rows = asked.ofAddresses() ? this.findings.addresses(asked, from)
				: this.findings.articles(asked, word.replace("\0", ""), from);
		boolean more = rows.size() > Findings.PAGE;
		common(model);
		model.addAttribute("finding", asked);
		model.addAttribute("rows", more ? rows.subList(0, Findings.PAGE) : rows);
		model.addAttribute("last", more ? rows.get(Findings.PAGE - 1) : null);
		model.addAttribute("first", after == null);
		return "crawl/report";
	}

	private void common(Model model) {
		model.addAttribute("findings", Finding.values());
		model.addAttribute("counts", this.findings.counts());
		model.addAttribute("counted", Findings.MANY);
		model.addAttribute("progress", this.rounds.progress());
		model.addAttribute("on", this.links.isOn());
	}

	@PostMapping(PAGE + "/addresses/{addressId}/checks")
	String check(@PathVariable long addressId, RedirectAttributes flash) {
		return told(this.desk.checkAgain(addressId), "crawl.checking", Finding.OUTSIDE, flash);
	}

	@PostMapping(PAGE + "/addresses/{addressId}/ignorance")
	String ignore(@PathVariable long addressId, SignedIn who, RedirectAttributes flash) {
		return told(this.desk.ignore(addressId, Actor.of(who)), "crawl.ignored", Finding.OUTSIDE, flash);
	}

	@PostMapping(PAGE + "/addresses/{addressId}/ignorance/removal")
	String mind(@PathVariable long addressId, SignedIn who, RedirectAttributes flash) {
		return told(this.desk.mind(addressId, Actor.of(who)), "crawl.minded", Finding.IGNORED, flash);
	}

	@PostMapping(PAGE + "/readings")
	@StaffOnly(Role.ADMINISTRATOR)
	String read(RedirectAttributes flash) {
		flash.addFlashAttribute("notice", this.rounds.begin() ? "crawl.reading.begun" : "crawl.reading.going");
		return "redirect:" + PAGE;
	}

	private static String told(Optional<String> address, String notice, Finding list, RedirectAttributes flash) {
		address.ifPresent((one) -> {
			flash.addFlashAttribute("notice", notice);
			flash.addFlashAttribute("noticeArguments", List.of(one));
		});
		boolean own = address.filter((one) -> one.startsWith("/")).isPresent();
		return "redirect:" + PAGE + "/" + ((own && list == Finding.OUTSIDE) ? Finding.INSIDE : list).word();
	}

}
