package org.tribune.taxonomy.admin;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.tribune.form.Typed;
import org.tribune.taxonomy.Theme;

/**
 * A theme as the newsroom edits it.
 *
 * @param name as readers see it
 * @param slug last part of the address; empty: made of the name, or left as it is
 * @param description a sentence for readers
 * @param pictureId of the library, or empty for none
 */
record ThemeForm(
		@NotBlank(message = "{catalogue.required}") @Size(max = 100, message = "{catalogue.too-long}") String name,
		@Size(max = 200, message = "{catalogue.too-long}") String slug,
		@Size(max = 500, message = "{catalogue.too-long}") String description,
		@Pattern(regexp = PictureField.ID, message = "{catalogue.image.missing}") String pictureId) {

	ThemeForm {
		name = Typed.line(name);
		slug = Typed.line(slug);
		description = Typed.line(description);
		pictureId = Typed.line(pictureId);
	}

	static ThemeForm empty() {
		return new ThemeForm("", "", "", "");
	}

	static ThemeForm of(Theme theme) {
		return new ThemeForm(theme.name(), theme.slug(), theme.description(), PictureField.of(theme.picture()));
	}

	/**
	 * The values by the keys of their labels.
	 */
	Map<String, String> values() {
		Map<String, String> values = new LinkedHashMap<>();
		values.put("catalogue.name", this.name);
		values.put("catalogue.slug", this.slug);
		values.put("catalogue.description", this.description);
		values.put("catalogue.picture", this.pictureId);
		return values;
	}

}
