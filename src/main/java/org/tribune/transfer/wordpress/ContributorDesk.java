package org.tribune.transfer.wordpress;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.contributor.Contributor;
import org.tribune.contributor.Contributors;
import org.tribune.markup.Markup;
import org.tribune.redirect.RedirectOrigin;
import org.tribune.redirect.Redirects;
import org.tribune.transfer.ImportedItem;
import org.tribune.transfer.ImportedItems;
import org.tribune.transfer.ImportedKind;
import org.tribune.transfer.wxr.WxrAuthor;

/**
 * Makes contributors of the authors that sign something.
 */
@Component
class ContributorDesk {

	private final Contributors contributors;

	private final ImportedItems imported;

	private final Redirects redirects;

	private final Markup markup;

	ContributorDesk(Contributors contributors, ImportedItems imported, Redirects redirects, Markup markup) {
		this.contributors = contributors;
		this.imported = imported;
		this.redirects = redirects;
		this.markup = markup;
	}

	/**
	 * The contributor that an author is.
	 * @param login as the item names it
	 */
	@Transactional
	public long contributor(String login, ImportRun run) {
		String key = login.toLowerCase(Locale.ROOT);
		Long known = run.known.get("author " + key);
		if (known != null) {
			return known;
		}
		long id = this.imported.find(run.source(), ImportedKind.CONTRIBUTOR, key)
			.flatMap((item) -> Optional.ofNullable(item.targetId()))
			.orElseGet(() -> take(login, key, run));
		run.known.put("author " + key, id);
		return id;
	}

	private long take(String login, String key, ImportRun run) {
		WxrAuthor author = run.survey().author(login).orElse(null);
		if (author == null) {
			run.report().changed(login, "author-undeclared");
		}
		Contributor contributor = contributor(PersonName.of(author, login), key, run);
		this.imported.remember(run.source(),
				new ImportedItem(ImportedKind.CONTRIBUTOR, key, contributor.id(), "", 0, false), null);
		this.redirects.add("/author/" + key, contributor.path(), RedirectOrigin.IMPORTED);
		return contributor.id();
	}

	/** Two people may bear one name: one who is here already is met once by each site. */
	private Contributor contributor(PersonName name, String login, ImportRun run) {
		String first = this.markup.line(name.first(), run.language(), false);
		String last = this.markup.line(name.last(), run.language(), false);
		String base = SlugWish.of("", name.full(), SlugWish.of(login, "", "auteur"));
		String slug = base;
		for (int number = 2;; number++) {
			Contributor bearer = this.contributors.findBySlug(slug).orElse(null);
			if (bearer == null) {
				run.report().arrived("arrived.contributor");
				return this.contributors.save(new Contributor(slug, first, last.isEmpty() ? login : last, run.now()));
			}
			if (isSame(bearer, first, last) && !isTaken(bearer, run)) {
				run.report().changed(bearer.name(), "contributor-known", bearer.path());
				return bearer;
			}
			slug = base + "-" + number;
		}
	}

	private static boolean isSame(@Nullable Contributor bearer, String first, String last) {
		return bearer != null && bearer.name().equalsIgnoreCase((first + " " + last).strip());
	}

	private boolean isTaken(Contributor contributor, ImportRun run) {
		return this.imported.knowsTarget(run.source(), ImportedKind.CONTRIBUTOR, contributor.id());
	}

}
