package org.tribune.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.tribune.site.StaticPage;

/**
 * The pages that French law asks of a site, and the contact that readers ask for.
 */
enum LegalPage {

	/** Publisher, director of publication, host. */
	LEGAL_NOTICE("mentions-legales"),
	/** Accessibility statement, with an honest status. */
	ACCESSIBILITY("accessibilite"),
	/** What becomes of personal data. */
	PRIVACY("confidentialite"),
	/** How to write to the editors. */
	CONTACT("contact");

	private final String slug;

	LegalPage(String slug) {
		this.slug = slug;
	}

	/**
	 * Those that readers do not find, or find empty.
	 */
	static List<LegalPage> missing(List<StaticPage> pages) {
		return Arrays.stream(values())
			.filter((one) -> pages.stream()
				.noneMatch((page) -> page.slug().equals(one.slug) && page.published() && !page.bodyHtml().isBlank()))
			.toList();
	}

	static Optional<LegalPage> of(String slug) {
		return Arrays.stream(values()).filter((one) -> one.slug.equals(slug)).findAny();
	}

	/**
	 * The last part of its address.
	 */
	public String slug() {
		return this.slug;
	}

	/**
	 * Key of the message that names it.
	 */
	public String key() {
		return "catalogue.page.legal." + this.slug;
	}

}
