package org.tribune.contributor.admin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.tribune.contributor.Contributor;
import org.tribune.contributor.ContributorLink;
import org.tribune.form.Typed;

/**
 * A profile as the newsroom edits it.
 *
 * @param firstName empty for a collective
 * @param lastName or the name of a collective
 * @param slug last part of the address; empty: made of the name, or left as it is
 * @param role today
 * @param organisation today
 * @param biography plain text, paragraphs separated by an empty line
 * @param interests declared
 * @param links pages elsewhere
 */
record ContributorForm(@Size(max = 100, message = "{catalogue.too-long}") String firstName,
		@NotBlank(message = "{catalogue.required}") @Size(max = 150, message = "{catalogue.too-long}") String lastName,
		@Size(max = 200, message = "{catalogue.too-long}") String slug,
		@Size(max = 200, message = "{catalogue.too-long}") String role,
		@Size(max = 200, message = "{catalogue.too-long}") String organisation,
		@Size(max = 8000, message = "{catalogue.too-long}") String biography,
		@Size(max = 2000, message = "{catalogue.too-long}") String interests, List<@Valid LinkEntry> links) {

	private static final int SPARE = 2;

	private static final int MOST_LINKS = 12;

	ContributorForm {
		firstName = Typed.line(firstName);
		lastName = Typed.line(lastName);
		slug = Typed.line(slug);
		role = Typed.line(role);
		organisation = Typed.line(organisation);
		biography = Typed.text(biography);
		interests = Typed.text(interests);
		links = withSpareRows(Objects.requireNonNullElse(links, List.of()));
	}

	static ContributorForm empty() {
		return new ContributorForm("", "", "", "", "", "", "", List.of());
	}

	static ContributorForm of(Contributor contributor) {
		return new ContributorForm(contributor.firstName(), contributor.lastName(), contributor.slug(),
				contributor.role(), contributor.organisation(), contributor.biography(), contributor.interests(),
				contributor.links().stream().map(LinkEntry::of).toList());
	}

	private static List<LinkEntry> withSpareRows(List<LinkEntry> links) {
		List<LinkEntry> rows = new ArrayList<>(links.stream().filter((link) -> link != null && link.filled()).toList());
		for (int spare = 0; spare < SPARE && rows.size() < MOST_LINKS; spare++) {
			rows.add(new LinkEntry("website", ""));
		}
		return List.copyOf(rows.subList(0, Math.min(rows.size(), MOST_LINKS)));
	}

	String name() {
		return (this.firstName + " " + this.lastName).strip();
	}

	List<ContributorLink> entered() {
		return this.links.stream()
			.filter(LinkEntry::filled)
			.map((link) -> new ContributorLink(link.kind(), link.address()))
			.toList();
	}

	/**
	 * The values by the keys of their labels.
	 */
	Map<String, String> values() {
		Map<String, String> values = new LinkedHashMap<>();
		values.put("catalogue.contributor.first-name", this.firstName);
		values.put("catalogue.contributor.last-name", this.lastName);
		values.put("catalogue.slug", this.slug);
		values.put("catalogue.contributor.role", this.role);
		values.put("catalogue.contributor.organisation", this.organisation);
		values.put("catalogue.contributor.biography", this.biography);
		values.put("catalogue.contributor.interests", this.interests);
		values.put("catalogue.contributor.links",
				entered().stream().map(ContributorLink::address).collect(Collectors.joining("\n")));
		return values;
	}

}
