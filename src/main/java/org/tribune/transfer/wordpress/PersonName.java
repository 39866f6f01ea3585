package org.tribune.transfer.wordpress;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tribune.transfer.wxr.WxrAuthor;

/**
 * How an author is called.
 *
 * @param first empty for a collective or a name of one word
 * @param last never empty
 */
record PersonName(String first, String last) {

	private static final Set<String> NO_GIVEN_NAME = Set.of("la", "le", "les", "l’équipe", "l'équipe", "équipe", "the",
			"rédaction", "redaction", "collectif", "association", "team", "comité", "groupe");

	/**
	 * The name that readers saw, in two parts where the account says so or where two
	 * words are plainly given name and family name.
	 * @param author nothing when the export does not declare the author
	 * @param login the account's name, for want of another
	 */
	static PersonName of(@Nullable WxrAuthor author, String login) {
		String display = (author != null) ? author.displayName().strip() : "";
		String first = (author != null) ? author.firstName().strip() : "";
		String last = (author != null) ? author.lastName().strip() : "";
		String both = (first + " " + last).strip();
		if (display.isEmpty()) {
			display = both.isEmpty() ? login : both;
		}
		if (!last.isEmpty() && display.equalsIgnoreCase(both)) {
			return new PersonName(first, last);
		}
		String[] words = display.split("\\s+");
		boolean plain = words.length == 2 && !NO_GIVEN_NAME.contains(words[0].toLowerCase(Locale.ROOT))
				&& Character.isUpperCase(words[0].charAt(0)) && Character.isUpperCase(words[1].charAt(0));
		return plain ? new PersonName(words[0], words[1]) : new PersonName("", display);
	}

	String full() {
		return (this.first + " " + this.last).strip();
	}

}
