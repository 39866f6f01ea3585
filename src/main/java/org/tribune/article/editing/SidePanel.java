package org.tribune.article.editing;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The names behind the identifiers that a form holds.
 *
 * @param themes in the form's order
 * @param contributors in the form's order
 * @param lead the image over the article; null when there is none
 * @param share the image of share cards; null when it is that over the article
 * @param pinned in the form's order
 * @param banned in the form's order
 */
record SidePanel(List<Choice> themes, List<Choice> contributors, @Nullable ImageChoice lead,
		@Nullable ImageChoice share, List<LinkChoice> pinned, List<LinkChoice> banned) {

	/**
	 * The name of a contributor; empty when there is none.
	 */
	public String name(long contributorId) {
		return this.contributors.stream()
			.filter((one) -> one.id() == contributorId)
			.map(Choice::name)
			.findFirst()
			.orElse("");
	}

	/**
	 * Something that can be chosen by its name.
	 *
	 * @param detail what tells it from others of the name; may be empty
	 */
	record Choice(long id, String name, String detail) {
	}

	/**
	 * A contributor who may sign.
	 *
	 * @param role as the profile says today
	 * @param organisation as the profile says today
	 */
	record SignerChoice(long id, String name, String role, String organisation) {
	}

	/**
	 * An article that can be linked.
	 *
	 * @param path where readers find it, or would; null while it has no section
	 */
	record LinkChoice(long id, String headline, @Nullable String path, String state) {
	}

	/**
	 * An image of the library.
	 *
	 * @param name of its file
	 * @param thumbnail a small rendition; null while the library has no file
	 */
	record ImageChoice(long id, String name, @Nullable String thumbnail) {
	}

}
