package org.tribune.article.editing;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.article.editing.SidePanel.Choice;
import org.tribune.article.editing.SidePanel.SignerChoice;
import org.tribune.contributor.Contributor;
import org.tribune.contributor.Contributors;
import org.tribune.markup.Slug;
import org.tribune.staff.Actor;
import org.tribune.staff.AuditLog;
import org.tribune.taxonomy.Theme;
import org.tribune.taxonomy.Themes;

/**
 * Makes a theme or a contributor without leaving the article that needs one.
 */
@Component
@Transactional
class NewChoices {

	private final Themes themes;

	private final Contributors contributors;

	private final AuditLog audit;

	private final Clock clock;

	NewChoices(Themes themes, Contributors contributors, AuditLog audit, Clock clock) {
		this.themes = themes;
		this.contributors = contributors;
		this.audit = audit;
		this.clock = clock;
	}

	Choice theme(String name, Actor by) {
		Theme theme = this.themes
			.save(new Theme(free(name, "theme", (slug) -> this.themes.isTaken(slug, "")), name, this.clock.instant()));
		this.audit.record(by, "theme.created", "theme/" + theme.id(), name);
		return new Choice(theme.id(), theme.name(), "");
	}

	SignerChoice contributor(String firstName, String lastName, String role, String organisation, Actor by) {
		String slug = free((firstName + " " + lastName).strip(), "contributeur",
				(wish) -> this.contributors.isTaken(wish, ""));
		Contributor contributor = new Contributor(slug, firstName, lastName, this.clock.instant());
		contributor.present(role, organisation, "", "", this.clock.instant());
		Contributor made = this.contributors.save(contributor);
		this.audit.record(by, "contributor.created", "contributor/" + made.id(), made.name());
		return new SignerChoice(made.id(), made.name(), made.role(), made.organisation());
	}

	private static String free(String name, String otherwise, Predicate<String> taken) {
		String made = Slug.of(name);
		String base = (made.isEmpty() || Slug.isReserved(made)) ? otherwise : made;
		String slug = base;
		for (int number = 2; taken.test(slug); number++) {
			slug = base + "-" + number;
		}
		return slug;
	}

	/**
	 * What became of the wish for something new.
	 *
	 * @param made what there is now; null when nothing was made
	 * @param near what it would nearly repeat
	 * @param says why nothing was made
	 */
	record Answer(@Nullable Object made, List<Choice> near, String says) {
	}

}
