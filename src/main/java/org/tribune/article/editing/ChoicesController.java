package org.tribune.article.editing;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tribune.article.editing.SidePanel.Choice;
import org.tribune.article.editing.SidePanel.LinkChoice;
import org.tribune.article.editing.SidePanel.SignerChoice;
import org.tribune.staff.SignedIn;

/**
 * What can be chosen, for the fields that search as one types.
 */
@RestController
class ChoicesController {

	private static final int LONGEST = 100;

	private final Choices choices;

	ChoicesController(Choices choices) {
		this.choices = choices;
	}

	@GetMapping("/admin/articles/links")
	List<LinkChoice> links(SignedIn who, @RequestParam(defaultValue = "") String q) {
		return this.choices.links(cut(q), who);
	}

	@GetMapping("/admin/themes/choices")
	List<Choice> themes(@RequestParam(defaultValue = "") String q) {
		return this.choices.themes(cut(q));
	}

	@GetMapping("/admin/contributors/choices")
	List<SignerChoice> signers(@RequestParam(defaultValue = "") String q) {
		return this.choices.signers(cut(q));
	}

	private static String cut(String letters) {
		return letters.substring(0, Math.min(letters.length(), LONGEST));
	}

}
