package org.tribune.article.editing;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tribune.article.verb.VerbPanel;
import org.tribune.site.BodyImages;
import org.tribune.site.BodyRendering;
import org.tribune.site.SiteProperties;
import org.tribune.staff.SignedIn;

/**
 * Lays out what the edit page shows.
 */
@Component
class EditPage {

	private final Choices choices;

	private final WorkingCopies copies;

	private final VerbPanel verbs;

	private final SiteProperties site;

	private final BodyRendering rendering;

	private final BodyImages images;

	EditPage(Choices choices, WorkingCopies copies, VerbPanel verbs, SiteProperties site, BodyRendering rendering,
			BodyImages images) {
		this.choices = choices;
		this.copies = copies;
		this.verbs = verbs;
		this.site = site;
		this.rendering = rendering;
		this.images = images;
	}

	/**
	 * For somebody who may read the article but, in its state, not change it.
	 */
	String toRead(OpenManuscript open, SignedIn who, Model model) {
		model.addAttribute("panel", this.verbs.of(who, open.id()));
		model.addAttribute("open", open);
		model.addAttribute("side", this.choices.panel(open.form()));
		model.addAttribute("body", this.images.show(this.rendering.render(open.form().body(), open.form().locale())));
		return "article/editing/reading";
	}

	/**
	 * Nothing but what may be done with the article now.
	 */
	String verbs(long id, SignedIn who, Model model) {
		model.addAttribute("panel", this.verbs.of(who, id));
		return "article/editing/_verbs :: verbs";
	}

	/**
	 * With what this person has in the drawer, if anything; else as the article is.
	 */
	String toWrite(OpenManuscript open, SignedIn who, Model model) {
		WorkingCopy copy = open.typedInPlace() ? null : this.copies.find(open.id(), who.id()).orElse(null);
		model.addAttribute("copy", copy);
		model.addAttribute("form", (copy != null) ? copy.form() : open.form());
		return asTyped(open, (copy != null) ? copy.form() : open.form(), who, model);
	}

	/**
	 * With what was just typed.
	 */
	String asTyped(OpenManuscript open, ManuscriptForm form, SignedIn who, Model model) {
		model.addAttribute("open", open);
		model.addAttribute("side", this.choices.panel(form));
		model.addAttribute("panel", this.verbs.of(who, open.id()));
		model.addAttribute("others", this.copies.others(open.id(), who.id()));
		model.addAttribute("base", this.site.absolute(""));
		return "article/editing/edit";
	}

}
