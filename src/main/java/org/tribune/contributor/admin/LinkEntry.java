package org.tribune.contributor.admin;

import java.util.Objects;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.tribune.contributor.ContributorLink;
import org.tribune.form.Typed;

/**
 * A row of the form in which a page elsewhere is entered; a row without address is none.
 *
 * @param kind of page
 * @param address https only: nothing that runs in the browser, nothing that can be read
 * on the way
 */
record LinkEntry(
		@Pattern(regexp = "website|linkedin|mastodon|bluesky|x|orcid|wikipedia|other",
				message = "{catalogue.contributor.link.kind}") String kind,
		@Pattern(regexp = "|https://[\\p{L}\\p{N}][\\p{L}\\p{N}.-]*(:\\d{1,5})?([/?#][^\\s<>\"'`\\\\]*)?",
				message = "{catalogue.https}") @Size(max = 500, message = "{catalogue.too-long}") String address) {

	LinkEntry {
		kind = Objects.requireNonNullElse(kind, "website");
		address = Typed.line(address);
	}

	static LinkEntry of(ContributorLink link) {
		return new LinkEntry(link.kind(), link.address());
	}

	boolean filled() {
		return !this.address.isEmpty();
	}

}
