package org.tribune.contributor.admin;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tribune.contributor.Contributor;
import org.tribune.contributor.Contributors;
import org.tribune.staff.Actor;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.staff.StaffOnly;

/**
 * Gives what one contributor signed to another: because both are one person, or because
 * the wrong one was named.
 */
@Controller
@StaffOnly(Role.EDITOR)
class SuccessionController {

	private static final int MOST = 20;

	private final ContributorDesk desk;

	private final ContributorIndex index;

	private final Contributors contributors;

	SuccessionController(ContributorDesk desk, ContributorIndex index, Contributors contributors) {
		this.desk = desk;
		this.index = index;
		this.contributors = contributors;
	}

	@GetMapping("/admin/contributors/{contributorId}/merger")
	String chooseForMerger(@PathVariable long contributorId, @RequestParam(name = "q", defaultValue = "") String words,
			Model model) {
		return choose("merger", contributorId, words, model);
	}

	@PostMapping("/admin/contributors/{contributorId}/merger")
	String merge(@PathVariable long contributorId, @RequestParam(required = false) @Nullable Long targetId,
			SignedIn who, RedirectAttributes flash) {
		Contributor from = find(contributorId);
		Contributor to = target(contributorId, targetId);
		if (to == null) {
			return refuse("merger", contributorId, flash);
		}
		this.desk.merge(contributorId, to.id(), Actor.of(who));
		return done("catalogue.contributor.merged", from, to, flash);
	}

	@GetMapping("/admin/contributors/{contributorId}/transfer")
	String chooseForTransfer(@PathVariable long contributorId,
			@RequestParam(name = "q", defaultValue = "") String words, Model model) {
		return choose("transfer", contributorId, words, model);
	}

	@PostMapping("/admin/contributors/{contributorId}/transfer")
	String transfer(@PathVariable long contributorId, @RequestParam(required = false) @Nullable Long targetId,
			SignedIn who, RedirectAttributes flash) {
		Contributor from = find(contributorId);
		Contributor to = target(contributorId, targetId);
		if (to == null) {
			return refuse("transfer", contributorId, flash);
		}
		this.desk.transfer(contributorId, to.id(), Actor.of(who));
		return done("catalogue.contributor.transferred", from, to, flash);
	}

	/**
	 * Whoever may take over: those who are found, or who resemble when nobody was looked
	 * for.
	 */
	private String choose(String act, long id, String words, Model model) {
		model.addAttribute("contributor", find(id));
		model.addAttribute("act", act);
		model.addAttribute("words", words);
		model.addAttribute("signed", this.index.signed(id));
		List<ContributorIndex.Row> found = words.isBlank() ? this.index.alike(id, MOST)
				: this.index.part(new ContributorIndex.Question(words, null, false), 0, MOST + 1);
		model.addAttribute("rows", found.stream().filter((row) -> row.id() != id).limit(MOST).toList());
		return "contributor/admin/succession";
	}

	private Contributor find(long id) {
		return this.contributors.findById(id).orElseThrow(() -> new ContributorNotFound(id));
	}

	private @Nullable Contributor target(long id, @Nullable Long targetId) {
		return (targetId == null || targetId == id) ? null : this.contributors.findById(targetId).orElse(null);
	}

	private static String refuse(String act, long id, RedirectAttributes flash) {
		flash.addFlashAttribute("alarm", "catalogue.contributor.nobody-chosen");
		return "redirect:/admin/contributors/" + id + "/" + act;
	}

	private static String done(String notice, Contributor from, Contributor to, RedirectAttributes flash) {
		flash.addFlashAttribute("notice", notice);
		flash.addFlashAttribute("noticeArguments", List.of(from.name(), to.name()));
		return "redirect:/admin/contributors/" + to.id();
	}

}
