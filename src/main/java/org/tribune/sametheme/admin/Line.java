package org.tribune.sametheme.admin;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tribune.article.published.SameTheme.Way;
import org.tribune.sametheme.Suggestion;

/**
 * An article beside another, as editors see it.
 *
 * @param title what it is called
 * @param way how it came there; null where it does not stand there
 * @param why what the two have in common; null when nobody asked
 */
record Line(Title title, @Nullable Way way, @Nullable Suggestion why) {

	/** Words that fit on a line. */
	private static final int SHOWN = 3;

	/** Whether an editor chose it. */
	public boolean pinned() {
		return this.way == Way.PINNED;
	}

	/** How many themes the two share. */
	public int sharedThemes() {
		return (this.why != null) ? this.why.sharedThemes() : 0;
	}

	/** The words that the two share and few others use. */
	public String terms() {
		return (this.why != null) ? String.join(", ", this.why.terms().stream().limit(SHOWN).toList()) : "";
	}

	/** The likeness in percent, as a bar shows it. */
	public int percent() {
		return (this.why != null) ? (int) Math.clamp(Math.round(this.why.likeness() * 100), 0, 100) : 0;
	}

	/**
	 * What an article is called.
	 *
	 * @param id of the article
	 * @param headline may be empty
	 * @param path where readers find it; null while they do not
	 * @param state of the article
	 * @param signers people who sign it
	 */
	record Title(long id, String headline, @Nullable String path, String state, List<Long> signers) {
	}

}
