package org.tribune.generate;

/**
 * An adjective.
 *
 * @param masculine its masculine singular
 * @param feminine its feminine singular
 */
record Quality(String masculine, String feminine) {

	/**
	 * Reads an entry such as {@code public/publique}, or one word for both.
	 */
	static Quality parse(String entry) {
		String[] forms = entry.split("/");
		return new Quality(forms[0], forms[forms.length - 1]);
	}

	String agreeing(Thing thing, boolean plural) {
		if (thing.feminine()) {
			return plural ? this.feminine + "s" : this.feminine;
		}
		if (!plural || this.masculine.endsWith("x") || this.masculine.endsWith("s")) {
			return this.masculine;
		}
		if (this.masculine.endsWith("al")) {
			return this.masculine.substring(0, this.masculine.length() - 1) + "ux";
		}
		return this.masculine + "s";
	}

}
