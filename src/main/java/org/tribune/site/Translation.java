package org.tribune.site;

import java.util.Locale;

/**
 * The same page in a language.
 *
 * @param language of it
 * @param address absolute
 */
public record Translation(Locale language, String address) {

	/**
	 * How Open Graph names the language.
	 */
	public String territory() {
		return territory(this.language);
	}

	static String territory(Locale language) {
		return language.getLanguage().equals("fr") ? "fr_FR" : "en_GB";
	}

}
