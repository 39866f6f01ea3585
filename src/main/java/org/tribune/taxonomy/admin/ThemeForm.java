package org.tribune.taxonomy.admin;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.tribune.form.Typed;
import org.tribune.taxonomy.Theme;

/**
 * A theme as the newsroom edits it.
 *
 * @param name as readers see it
 * @param slug last part of the address; empty: made of the name, or left as it is
 * @param description a sentence for readers
 */
record ThemeForm(
		@NotBlank(message = "{catalogue.required}") @Size(max = 100, message = "{catalogue.too-long}") String name,
		@Size(max = 200, message = "{catalogue.too-long}") String slug,
		@Size(max = 500, message = "{catalogue.too-long}") String description) {

	ThemeForm {
		name = Typed.line(name);
		slug = Typed.line(slug);
		description = Typed.line(description);
	}

	static ThemeForm empty() {
		return new ThemeForm("", "", "");
	}

	static ThemeForm of(Theme theme) {
		return new ThemeForm(theme.name(), theme.slug(), theme.description());
	}

	/**
	 * The values by the keys of their labels.
	 */
	Map<String, String> values() {
		Map<String, String> values = new LinkedHashMap<>();
		values.put("catalogue.name", this.name);
		values.put("catalogue.slug", this.slug);
		values.put("catalogue.description", this.description);
		return values;
	}

}
