package org.tribune.article.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.article.Filing;
import org.tribune.article.Manuscript;
import org.tribune.article.Newsroom;
import org.tribune.contributor.Contributor;
import org.tribune.contributor.Contributors;
import org.tribune.staff.Actor;
import org.tribune.taxonomy.Sections;
import org.tribune.taxonomy.Theme;
import org.tribune.taxonomy.Themes;

/**
 * Takes up again what an article said before. The address stays: readers may know it.
 */
@Component
@Transactional
class RestorationDesk {

	private final RevisionShelf shelf;

	private final Newsroom newsroom;

	private final Sections sections;

	private final Themes themes;

	private final Contributors contributors;

	RestorationDesk(RevisionShelf shelf, Newsroom newsroom, Sections sections, Themes themes,
			Contributors contributors) {
		this.shelf = shelf;
		this.newsroom = newsroom;
		this.sections = sections;
		this.themes = themes;
		this.contributors = contributors;
	}

	/**
	 * Makes the article say what a revision says, as a new revision. What an old revision
	 * did not write down stays as it is.
	 * @param version the version of the article that was looked at
	 * @return the names of what the revision refers to and is no more: left out
	 */
	List<String> restore(long id, int number, int version, Actor by) {
		RevisionText text = this.shelf.find(id, number);
		RevisionText current = this.shelf.current(id);
		Filing filing = Objects.requireNonNull((text.filing() != null) ? text.filing() : current.filing());
		List<String> gone = new ArrayList<>();
		Locale language = Locale
			.of(Objects.requireNonNull((text.language() != null) ? text.language() : current.language()));
		Manuscript manuscript = new Manuscript(language, null, text.kicker(), text.headline(), text.standfirst(),
				text.bodyHtml(), (text.excerpt() != null) ? text.excerpt() : "",
				section(filing.section(), current, gone), themes(filing.themes(), gone),
				signatures(filing.bylines(), gone), lead(filing.lead()), filing.canonicalOverride(), filing.noindex(),
				(filing.share() != null) ? filing.share().id() : null);
		this.newsroom.edit(id, version, manuscript, "restored", by);
		return gone;
	}

	private @Nullable Long section(Filing.@Nullable Named section, RevisionText current, List<String> gone) {
		if (section == null || this.sections.findById(section.id()).isPresent()) {
			return (section != null) ? section.id() : null;
		}
		gone.add(section.name());
		Filing filing = current.filing();
		return (filing != null && filing.section() != null) ? filing.section().id() : null;
	}

	private List<Long> themes(List<Filing.Named> themes, List<String> gone) {
		List<Long> ids = themes.stream().map(Filing.Named::id).toList();
		Collection<Long> known = this.themes.findAllById(ids).stream().map(Theme::id).collect(Collectors.toSet());
		return known(themes, Filing.Named::id, Filing.Named::name, known, gone).stream().map(Filing.Named::id).toList();
	}

	private List<Manuscript.Signature> signatures(List<Filing.Signed> bylines, List<String> gone) {
		List<Long> ids = bylines.stream().map(Filing.Signed::contributorId).toList();
		Collection<Long> known = this.contributors.findAllById(ids)
			.stream()
			.map(Contributor::id)
			.collect(Collectors.toSet());
		return known(bylines, Filing.Signed::contributorId, Filing.Signed::name, known, gone).stream()
			.map((one) -> new Manuscript.Signature(one.contributorId(), one.role(), one.organisation()))
			.toList();
	}

	private static <T> List<T> known(List<T> all, Function<T, Long> id, Function<T, String> name,
			Collection<Long> known, List<String> gone) {
		all.stream().filter((one) -> !known.contains(id.apply(one))).map(name).forEach(gone::add);
		return all.stream().filter((one) -> known.contains(id.apply(one))).toList();
	}

	private static Manuscript.@Nullable Lead lead(Filing.@Nullable Lead lead) {
		return (lead != null)
				? new Manuscript.Lead(lead.imageId(), lead.alternativeText(), lead.caption(), lead.credit()) : null;
	}

}
