package org.tribune.taxonomy.admin;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;
import org.tribune.form.Typed;
import org.tribune.taxonomy.Section;

/**
 * A section as the newsroom edits it.
 *
 * @param name as readers see it
 * @param slug first part of the address of all its articles; empty: made of the name, or
 * left as it is
 * @param description a sentence for readers
 * @param colour {@code #rrggbb}, or empty for the colour of the site
 * @param pictureId of the library, or empty for none
 */
record SectionForm(
		@NotBlank(message = "{catalogue.required}") @Size(max = 60, message = "{catalogue.too-long}") String name,
		@Size(max = 100, message = "{catalogue.too-long}") String slug,
		@Size(max = 500, message = "{catalogue.too-long}") String description,
		@Pattern(regexp = "|#[0-9a-f]{6}", message = "{catalogue.section.colour.invalid}") String colour,
		@Pattern(regexp = PictureField.ID, message = "{catalogue.image.missing}") String pictureId) {

	SectionForm {
		name = Typed.line(name);
		slug = Typed.line(slug);
		description = Typed.line(description);
		colour = Typed.line(colour).toLowerCase(Locale.ROOT);
		pictureId = Typed.line(pictureId);
	}

	static SectionForm empty() {
		return new SectionForm("", "", "", "", "");
	}

	static SectionForm of(Section section) {
		return new SectionForm(section.name(), section.slug(), section.description(),
				Objects.requireNonNullElse(section.colour(), ""), PictureField.of(section.picture()));
	}

	@Nullable String chosenColour() {
		return this.colour.isEmpty() ? null : this.colour;
	}

	/**
	 * Refuses a colour in which nobody could read.
	 */
	void checkContrast(Errors errors) {
		if (this.colour.isEmpty() || errors.hasFieldErrors("colour")) {
			return;
		}
		double light = Contrast.inLight(this.colour);
		double dark = Contrast.inDark(this.colour);
		if (light < Contrast.ENOUGH) {
			errors.rejectValue("colour", "catalogue.section.colour.pale", new Object[] { light }, null);
		}
		else if (dark < Contrast.ENOUGH) {
			errors.rejectValue("colour", "catalogue.section.colour.dark", new Object[] { dark }, null);
		}
	}

	/**
	 * The values by the keys of their labels.
	 */
	Map<String, String> values() {
		Map<String, String> values = new LinkedHashMap<>();
		values.put("catalogue.name", this.name);
		values.put("catalogue.slug", this.slug);
		values.put("catalogue.description", this.description);
		values.put("catalogue.section.colour", this.colour);
		values.put("catalogue.picture", this.pictureId);
		return values;
	}

}
