package org.tribune.form;

import java.util.function.Predicate;

import org.springframework.validation.Errors;
import org.tribune.markup.Slug;

/**
 * The field of a form in which somebody may choose the last part of an address.
 */
public final class SlugField {

	private static final String NAME = "slug";

	private SlugField() {
	}

	/**
	 * Refuses what cannot be an address, names a page of the system or is taken. What
	 * stands there already is not asked again: an import may have brought it.
	 * @param typed may be empty: then a slug is made of the name
	 * @param current of the thing that is edited; empty for a new one
	 */
	public static void check(Errors errors, String typed, String current, Predicate<String> taken) {
		if (typed.isEmpty() || typed.equals(current)) {
			return;
		}
		if (!Slug.isValid(typed)) {
			errors.rejectValue(NAME, "catalogue.slug.invalid", new Object[] { Slug.of(typed) }, null);
		}
		else if (Slug.isReserved(typed)) {
			errors.rejectValue(NAME, "catalogue.slug.reserved");
		}
		else if (taken.test(typed)) {
			errors.rejectValue(NAME, "catalogue.slug.taken");
		}
	}

	/**
	 * The slug that was chosen or follows from the name, with a number behind it when it
	 * is taken.
	 * @param current of the thing that is edited, which stays when nothing is chosen;
	 * empty for a new one
	 */
	public static String choose(String typed, String current, String name, Predicate<String> taken) {
		if (!typed.isEmpty() || !current.isEmpty()) {
			return typed.isEmpty() ? current : typed;
		}
		String made = Slug.of(name);
		String base = (made.isEmpty() || Slug.isReserved(made)) ? ("x-" + made).replaceAll("-$", "") : made;
		String slug = base;
		for (int number = 2; taken.test(slug); number++) {
			slug = base + "-" + number;
		}
		return slug;
	}

}
