package org.tribune.article;

import java.util.Objects;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.jspecify.annotations.Nullable;
import org.tribune.contributor.Contributor;

/**
 * A signature under an article: the contributor, and the role as it was at publication.
 */
@Embeddable
class Byline {

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "contributor_id")
	private @Nullable Contributor contributor;

	private String role = "";

	private String organisation = "";

	protected Byline() {
	}

	/**
	 * The contributor signs with what the profile says today.
	 */
	Byline(Contributor contributor) {
		this(contributor, contributor.role(), contributor.organisation());
	}

	Byline(Contributor contributor, String role, String organisation) {
		this.contributor = contributor;
		this.role = role;
		this.organisation = organisation;
	}

	Contributor contributor() {
		return Objects.requireNonNull(this.contributor);
	}

	String role() {
		return this.role;
	}

	String organisation() {
		return this.organisation;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Byline byline && contributor().id().equals(byline.contributor().id())
				&& this.role.equals(byline.role) && this.organisation.equals(byline.organisation);
	}

	@Override
	public int hashCode() {
		return Objects.hash(contributor().id(), this.role, this.organisation);
	}

}
