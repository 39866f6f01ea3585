package org.tribune.media.library;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;
import org.tribune.media.Image;
import org.tribune.media.Rights;
import org.tribune.media.pixels.Rendition.Focus;

/**
 * What is said of an image, as it was typed. The focal point is entered in percent.
 */
record ImageForm(String version, @Size(max = 500, message = "{media.too-long}") String alternativeText,
		Boolean decorative, @Size(max = 1000, message = "{media.too-long}") String caption,
		@Size(max = 300, message = "{media.too-long}") String credit,
		@Size(max = 500, message = "{media.too-long}") String source,
		@Size(max = 300, message = "{media.too-long}") String licence, String licenceExpiresOn,
		@Pattern(regexp = PERCENT, message = "{media.focus.range}") String focusX,
		@Pattern(regexp = PERCENT, message = "{media.focus.range}") String focusY) {

	private static final String PERCENT = "|100(?:\\.0+)?|\\d{1,2}(?:\\.\\d{1,18})?";

	@SuppressWarnings({ "NullAway", "ConstantValue" }) // A request may leave any of them
														// out.
	ImageForm {
		version = (version != null) ? version : "";
		alternativeText = (alternativeText != null) ? alternativeText.strip() : "";
		decorative = Boolean.TRUE.equals(decorative);
		caption = (caption != null) ? caption.strip() : "";
		credit = (credit != null) ? credit.strip() : "";
		source = (source != null) ? source.strip() : "";
		licence = (licence != null) ? licence.strip() : "";
		licenceExpiresOn = (licenceExpiresOn != null) ? licenceExpiresOn.strip() : "";
		focusX = (focusX != null) ? focusX.strip() : "";
		focusY = (focusY != null) ? focusY.strip() : "";
	}

	static ImageForm of(Image image) {
		Rights rights = image.rights();
		return new ImageForm(String.valueOf(image.version()), image.alternativeText(), image.decorative(),
				image.caption(), image.credit(), rights.source(), rights.licence(),
				Objects.toString(rights.licenceExpiresOn(), ""), percent(image.focus().x()),
				percent(image.focus().y()));
	}

	private static String percent(double share) {
		return String.valueOf(Math.round(share * 1000) / 10.0);
	}

	/**
	 * Whether it was filled in before somebody else saved.
	 */
	boolean isOlderThan(Image image) {
		return !this.version.equals(String.valueOf(image.version()));
	}

	/**
	 * Rejects what no single field tells: a description of decoration, a day that is in
	 * no calendar.
	 */
	void check(Errors errors) {
		if (this.decorative && !this.alternativeText.isEmpty()) {
			errors.rejectValue("decorative", "media.decorative.described");
		}
		try {
			expiry();
		}
		catch (DateTimeParseException ex) {
			errors.rejectValue("licenceExpiresOn", "media.licence.expiry.wrong");
		}
	}

	/**
	 * Null when the form did not ask: a drawing has no crops.
	 */
	@Nullable Focus focus() {
		return (!this.focusX.isEmpty() && !this.focusY.isEmpty())
				? new Focus(Double.parseDouble(this.focusX) / 100, Double.parseDouble(this.focusY) / 100) : null;
	}

	Rights rights() {
		return new Rights(this.source, this.licence, expiry());
	}

	private @Nullable LocalDate expiry() {
		return this.licenceExpiresOn.isEmpty() ? null : LocalDate.parse(this.licenceExpiresOn);
	}

}
