package org.tribune.navigation;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.tribune.form.Typed;

/**
 * A link to add to a menu.
 *
 * @param place of the menu
 * @param address a path of this site, or an https address elsewhere
 * @param label empty for the name of the section, theme or page it leads to
 */
record LinkForm(Place place,
		@NotBlank(message = "{catalogue.required}") @Size(max = 500, message = "{catalogue.too-long}") @Pattern(
				regexp = "|/([^/\\s\\\\<>\"`][^\\s\\\\<>\"`]*)?|https://[\\p{L}\\p{N}][\\p{L}\\p{N}.-]*(:\\d{1,5})?([/?#][^\\s\\\\<>\"`]*)?",
				message = "{catalogue.navigation.address.invalid}") String address,
		@Size(max = 100, message = "{catalogue.too-long}") String label) {

	LinkForm {
		place = Objects.requireNonNullElse(place, Place.HEADER);
		address = Typed.line(address);
		label = Typed.line(label);
	}

}
