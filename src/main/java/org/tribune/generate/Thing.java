package org.tribune.generate;

/**
 * A noun with what its articles and adjectives need to know.
 *
 * @param singular without article
 * @param plural without article
 * @param feminine whether it is feminine
 * @param elides whether an article before it loses its vowel
 */
record Thing(String singular, String plural, boolean feminine, boolean elides) {

	/**
	 * Reads an entry such as {@code réseau/réseaux m}; an asterisk stands before an
	 * aspirated h.
	 */
	static Thing parse(String entry) {
		String words = entry.substring(0, entry.length() - 2);
		boolean aspirated = words.startsWith("*");
		String[] forms = words.substring(aspirated ? 1 : 0).split("/");
		return new Thing(forms[0], (forms.length > 1) ? forms[1] : forms[0] + "s", entry.endsWith(" f"),
				!aspirated && startsWithVowel(forms[0]));
	}

	/**
	 * The noun with an article or preposition.
	 * @param form the article as it is before a masculine noun or several: le, un, ce,
	 * du, au, de, les, des, aux
	 */
	String with(String form) {
		return switch (form) {
			case "le" -> this.elides ? "l’" + this.singular : (this.feminine ? "la " : "le ") + this.singular;
			case "un" -> (this.feminine ? "une " : "un ") + this.singular;
			case "ce" -> (this.feminine ? "cette " : this.elides ? "cet " : "ce ") + this.singular;
			case "du" -> (this.elides ? "de l’" : this.feminine ? "de la " : "du ") + this.singular;
			case "au" -> (this.elides ? "à l’" : this.feminine ? "à la " : "au ") + this.singular;
			case "de" -> (this.elides ? "d’" : "de ") + this.singular;
			case "les", "des", "aux" -> form + " " + this.plural;
			default -> throw new IllegalArgumentException("No article: " + form);
		};
	}

	static boolean isPlural(String form) {
		return form.equals("les") || form.equals("des") || form.equals("aux");
	}

	/**
	 * Whether a word before this text loses its last vowel.
	 */
	static boolean startsWithVowel(String text) {
		return "aeiouâàéèêëîïôœh".indexOf(Character.toLowerCase(text.charAt(0))) >= 0;
	}

}
