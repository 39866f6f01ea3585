package org.tribune.article.editing;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.tribune.article.editing.Conflict.Difference;
import org.tribune.article.editing.SidePanel.Choice;
import org.tribune.article.editing.SidePanel.ImageChoice;
import org.tribune.article.editing.SidePanel.LinkChoice;
import org.tribune.markup.Markup;
import org.tribune.site.Site;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Sections;

/**
 * Lays two texts beside each other.
 */
@Component
class Conflicts {

	private final Choices choices;

	private final WorkingCopies copies;

	private final Sections sections;

	private final Markup markup;

	private final Site site;

	Conflicts(Choices choices, WorkingCopies copies, Sections sections, Markup markup, Site site) {
		this.choices = choices;
		this.copies = copies;
		this.sections = sections;
		this.markup = markup;
		this.site = site;
	}

	/**
	 * What was typed beside what was saved meanwhile: by somebody else, or in another tab
	 * into the working copy.
	 */
	Conflict of(ManuscriptForm typed, OpenManuscript open, long memberId) {
		ManuscriptForm mine = clean(typed);
		WorkingCopy copy = open.typedInPlace() ? null : this.copies.find(open.id(), memberId).orElse(null);
		if (copy != null && copy.number() != typed.copy()) {
			return between(mine, clean(copy.form()), "", copy, open);
		}
		int number = (copy != null) ? copy.number() : 0;
		return between(mine, open.form().over(open.form().edition(), number), open.savedBy(), null, open);
	}

	private Conflict between(ManuscriptForm mine, ManuscriptForm theirs, String by, @Nullable WorkingCopy copy,
			OpenManuscript open) {
		SidePanel ours = this.choices.panel(mine);
		SidePanel others = this.choices.panel(theirs);
		List<Difference> fields = ConflictField.between(mine, theirs)
			.stream()
			.map((field) -> new Difference(field.key(), words(field, mine, ours), words(field, theirs, others)))
			.toList();
		return new Conflict(mine, theirs, by, (copy != null) ? copy.savedAt() : open.savedAt(), copy != null, fields,
				Passage.compare(mine.body(), theirs.body()));
	}

	private ManuscriptForm clean(ManuscriptForm form) {
		boolean typography = this.site.settings().typography();
		String body = this.markup.body(form.body(), form.locale(), typography).html();
		return form.worded(this.markup.line(form.kicker(), form.locale(), typography),
				this.markup.line(form.headline(), form.locale(), typography),
				this.markup.line(form.standfirst(), form.locale(), typography), body,
				this.markup.line(form.excerpt(), form.locale(), typography));
	}

	private @Nullable String words(ConflictField field, ManuscriptForm form, SidePanel side) {
		return switch (field) {
			case KICKER -> form.kicker();
			case HEADLINE -> form.headline();
			case STANDFIRST -> form.standfirst();
			case EXCERPT -> form.excerpt();
			case LANGUAGE -> form.language();
			case SLUG -> form.slug();
			case CANONICAL -> form.canonicalOverride();
			case NOINDEX -> form.noindex() ? "✓" : "";
			case SECTION -> section(form.sectionId());
			case THEMES -> side.themes().stream().map(Choice::name).collect(Collectors.joining(", "));
			case SIGNATURES -> signatures(form, side);
			case LEAD -> lead(form, side);
			case SHARE -> (side.share() != null) ? side.share().name() : "";
			case PINNED -> side.pinned().stream().map(LinkChoice::headline).collect(Collectors.joining("\n"));
			case BANNED -> side.banned().stream().map(LinkChoice::headline).collect(Collectors.joining("\n"));
		};
	}

	private @Nullable String section(@Nullable Long id) {
		return (id != null) ? this.sections.findById(id).map(Section::name).orElse(null) : null;
	}

	private static String signatures(ManuscriptForm form, SidePanel side) {
		return form.signatures()
			.stream()
			.map((one) -> side.name(one.contributorId()) + ", " + one.role() + ", " + one.organisation())
			.map((line) -> line.replaceAll("(, )+$", "").replace(", , ", ", "))
			.collect(Collectors.joining("\n"));
	}

	private static String lead(ManuscriptForm form, SidePanel side) {
		ImageChoice image = side.lead();
		return (image != null)
				? String.join("\n", image.name(), form.leadAlternativeText(), form.leadCaption(), form.leadCredit())
					.strip()
				: "";
	}

}
