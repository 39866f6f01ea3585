package org.tribune.article.history;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.tribune.article.Filing;
import org.tribune.article.comparison.Reading;

/**
 * All that an article said at a moment: in a revision, or now.
 *
 * @param number of the revision; {@value #CURRENT} for the article as it stands
 * @param reason why it was written down
 * @param savedBy the person or process
 * @param byStaff whether it was a person
 * @param savedAt when
 * @param language null in a revision older than whole revisions, as the next two
 * @param excerpt for cards
 * @param slug in the address
 * @param kicker over the headline
 * @param headline of the article
 * @param standfirst under the headline
 * @param bodyHtml sanitised
 * @param filing where it stood; null in a revision older than whole revisions
 */
record RevisionText(int number, String reason, String savedBy, boolean byStaff, Instant savedAt,
		@Nullable String language, @Nullable String excerpt, @Nullable String slug, String kicker, String headline,
		String standfirst, String bodyHtml, @Nullable Filing filing) {

	static final int CURRENT = 0;

	/**
	 * Whether this is the article as it stands.
	 */
	public boolean isCurrent() {
		return this.number == CURRENT;
	}

	/**
	 * As a comparison takes it.
	 */
	Reading reading() {
		return new Reading(this.language, this.kicker, this.headline, this.standfirst, this.excerpt, this.slug,
				(this.filing != null) ? filing(this.filing) : null, this.bodyHtml);
	}

	private static Reading.Filing filing(Filing filing) {
		Filing.Named section = filing.section();
		Filing.Lead lead = filing.lead();
		Filing.Named share = filing.share();
		String canonical = filing.canonicalOverride();
		return new Reading.Filing((section != null) ? section.name() : "",
				filing.themes().stream().map(Filing.Named::name).toList(),
				filing.bylines().stream().map(RevisionText::signature).toList(),
				(lead != null) ? new Reading.Lead(lead.fileName() + " (" + lead.imageId() + ")", lead.alternativeText(),
						lead.caption(), lead.credit()) : Reading.Lead.NONE,
				(canonical != null) ? canonical : "", filing.noindex(),
				(share != null) ? share.name() + " (" + share.id() + ")" : "");
	}

	private static String signature(Filing.Signed signed) {
		return Stream.of(signed.name(), signed.role(), signed.organisation())
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(", "));
	}

	/**
	 * The same words, as far as is known, whatever the reason and the moment.
	 */
	boolean saysTheSameAs(RevisionText other) {
		return List.of(this.kicker, this.headline, this.standfirst, this.bodyHtml)
			.equals(List.of(other.kicker, other.headline, other.standfirst, other.bodyHtml))
				&& reading().equals(other.reading());
	}

}
