package org.tribune.contributor.admin;

import java.util.NoSuchElementException;

import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tribune.contributor.Contributor;
import org.tribune.contributor.Contributors;
import org.tribune.media.ImageSearch;
import org.tribune.staff.Actor;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;
import org.tribune.staff.StaffOnly;

/**
 * Chooses a contributor's portrait among the images of the library.
 */
@Controller
@StaffOnly(Role.EDITOR)
class PortraitController {

	private static final int MOST = 24;

	private final ContributorDesk desk;

	private final Contributors contributors;

	private final ImageSearch images;

	PortraitController(ContributorDesk desk, Contributors contributors, ImageSearch images) {
		this.desk = desk;
		this.contributors = contributors;
		this.images = images;
	}

	@GetMapping("/admin/contributors/{contributorId}/portrait")
	String choose(@PathVariable long contributorId, @RequestParam(name = "q", defaultValue = "") String words,
			Model model) {
		Contributor contributor = this.contributors.findWithPortraitAndLinksById(contributorId)
			.orElseThrow(() -> new ContributorNotFound(contributorId));
		model.addAttribute("contributor", contributor);
		model.addAttribute("words", words);
		model.addAttribute("images", this.images.find(words, MOST));
		return "contributor/admin/portrait";
	}

	@PostMapping("/admin/contributors/{contributorId}/portrait")
	String set(@PathVariable long contributorId, @RequestParam(defaultValue = "0") int version,
			@RequestParam(defaultValue = "0") long imageId, SignedIn who, RedirectAttributes flash) {
		try {
			this.desk.portray(contributorId, version, imageId, Actor.of(who));
			flash.addFlashAttribute("notice", "catalogue.saved");
			return "redirect:/admin/contributors/" + contributorId;
		}
		catch (ObjectOptimisticLockingFailureException ex) {
			flash.addFlashAttribute("alarm", "catalogue.conflict.again");
		}
		catch (NoSuchElementException ex) {
			flash.addFlashAttribute("alarm", "catalogue.image.missing");
		}
		return "redirect:/admin/contributors/" + contributorId + "/portrait";
	}

}
