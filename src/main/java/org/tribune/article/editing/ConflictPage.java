package org.tribune.article.editing;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tribune.staff.SignedIn;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lays out what the page shows on which somebody chooses between two texts.
 */
@Component
class ConflictPage {

	private final Conflicts conflicts;

	private final JsonMapper json;

	ConflictPage(Conflicts conflicts, JsonMapper json) {
		this.conflicts = conflicts;
		this.json = json;
	}

	String show(ManuscriptForm form, OpenManuscript open, SignedIn who, Model model) {
		Conflict conflict = this.conflicts.of(form, open, who.id());
		model.addAttribute("open", open);
		model.addAttribute("conflict", conflict);
		model.addAttribute("mine", this.json.writeValueAsString(form));
		return "article/editing/conflict";
	}

}
