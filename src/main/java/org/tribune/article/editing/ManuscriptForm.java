package org.tribune.article.editing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.tribune.article.Manuscript;
import org.tribune.article.ManuscriptDesk.Beside;
import org.tribune.article.ManuscriptDesk.Place;

/**
 * All that the edit page sends: by the save button, by autosave, and kept in a working
 * copy or in the browser.
 *
 * @param edition of the article that it was written over
 * @param copy number of the working copy that it was written over; 0 when there was none
 * @param seat the browser tab it was written in; empty without JavaScript
 * @param pinned shown under "Sur le même thème", in order
 * @param banned never shown there
 * @param substantive whether readers are to be told of the change
 * @param shareImageId what share cards show; null for the image over the article
 */
record ManuscriptForm(Integer edition, Integer copy, @Pattern(regexp = "[A-Za-z0-9-]{0,40}") String seat,
		@Size(max = 200) String kicker, @Size(max = 300) String headline, @Size(max = 2_000) String standfirst,
		@Size(max = 1_000_000) String body, @Pattern(regexp = "fr|en") String language, @Nullable Long sectionId,
		@Size(max = 30) List<Long> themeIds, @Size(max = 30) List<@Valid Signature> signatures,
		@Size(max = 500) String excerpt, @Size(max = 200) String slug,
		@Size(max = 500) @Pattern(regexp = "|https?://[^\\s\"<>]+") String canonicalOverride, Boolean noindex,
		@Nullable Long leadImageId, @Size(max = 1_000) String leadAlternativeText,
		@Size(max = 1_000) String leadCaption, @Size(max = 500) String leadCredit, @Size(max = 4) List<Long> pinned,
		@Size(max = 100) List<Long> banned, Boolean substantive, @Nullable Long shareImageId) {

	ManuscriptForm {
		edition = (edition != null) ? edition : 0;
		copy = (copy != null) ? copy : 0;
		noindex = Boolean.TRUE.equals(noindex);
		substantive = Boolean.TRUE.equals(substantive);
		seat = text(seat);
		kicker = text(kicker);
		headline = text(headline);
		standfirst = text(standfirst);
		body = text(body);
		language = text(language).isEmpty() ? "fr" : language;
		themeIds = all(themeIds);
		signatures = all(signatures);
		excerpt = text(excerpt);
		slug = text(slug).strip();
		canonicalOverride = text(canonicalOverride).strip();
		leadAlternativeText = text(leadAlternativeText);
		leadCaption = text(leadCaption);
		leadCredit = text(leadCredit);
		pinned = all(pinned);
		banned = all(banned);
	}

	Manuscript manuscript() {
		Long image = this.leadImageId;
		return new Manuscript(locale(), this.slug.isEmpty() ? null : this.slug, this.kicker, this.headline,
				this.standfirst, this.body, this.excerpt, this.sectionId, this.themeIds,
				this.signatures.stream().map(Signature::signature).toList(),
				(image != null)
						? new Manuscript.Lead(image, this.leadAlternativeText, this.leadCaption, this.leadCredit)
						: null,
				this.canonicalOverride.isEmpty() ? null : this.canonicalOverride, this.noindex, this.shareImageId);
	}

	/**
	 * The same words, known to be written over these.
	 */
	ManuscriptForm over(int edition, int copy) {
		return new ManuscriptForm(edition, copy, this.seat, this.kicker, this.headline, this.standfirst, this.body,
				this.language, this.sectionId, this.themeIds, this.signatures, this.excerpt, this.slug,
				this.canonicalOverride, this.noindex, this.leadImageId, this.leadAlternativeText, this.leadCaption,
				this.leadCredit, this.pinned, this.banned, this.substantive, this.shareImageId);
	}

	/**
	 * With these words in place of its own.
	 */
	ManuscriptForm worded(String kicker, String headline, String standfirst, String body, String excerpt) {
		return new ManuscriptForm(this.edition, this.copy, this.seat, kicker, headline, standfirst, body, this.language,
				this.sectionId, this.themeIds, this.signatures, excerpt, this.slug, this.canonicalOverride,
				this.noindex, this.leadImageId, this.leadAlternativeText, this.leadCaption, this.leadCredit,
				this.pinned, this.banned, this.substantive, this.shareImageId);
	}

	Locale locale() {
		return Locale.of(this.language);
	}

	Place place() {
		return new Place(this.edition, this.seat);
	}

	Beside beside() {
		return new Beside(this.pinned, this.banned);
	}

	private static String text(@Nullable String value) {
		return (value != null) ? value : "";
	}

	private static <T> List<T> all(@Nullable List<T> values) {
		return (values != null) ? values.stream().filter(Objects::nonNull).toList() : List.of();
	}

	/**
	 * Who signs.
	 *
	 * @param role as readers are shown it; may be empty
	 * @param organisation as readers are shown it; may be empty
	 */
	record Signature(long contributorId, @Size(max = 200) String role, @Size(max = 200) String organisation) {

		Signature {
			role = text(role);
			organisation = text(organisation);
		}

		Manuscript.Signature signature() {
			return new Manuscript.Signature(this.contributorId, this.role.strip(), this.organisation.strip());
		}

	}

}
