package org.tribune.media.library;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;
import org.tribune.form.Typed;
import org.tribune.media.Image;
import org.tribune.media.Rights;
import org.tribune.media.pixels.Rendition.Focus;

/**
 * What is said of an image, as it was typed. The focal point is entered in percent.
 */
record ImageForm(String version, @Size(max = 500, message = "{media.too-long}") String alternativeText,
		@Pattern(regexp = "true|false", message = "{media.decorative.wrong}") String decorative,
		@Size(max = 1000, message = "{media.too-long}") String caption,
		@Size(max = 300, message = "{media.too-long}") String credit,
		@Size(max = 500, message = "{media.too-long}") String source,
		@Size(max = 300, message = "{media.too-long}") String licence, String licenceExpiresOn,
		@Pattern(regexp = PERCENT, message = "{media.focus.range}") String focusX,
		@Pattern(regexp = PERCENT, message = "{media.focus.range}") String focusY) {

	private static final String PERCENT = "|100(?:\\.0+)?|\\d{1,2}(?:\\.\\d{1,18})?";

	ImageForm {
		version = Typed.line(version);
		alternativeText = Typed.text(alternativeText);
		decorative = Typed.line(decorative).isEmpty() ? "false" : Typed.line(decorative);
		caption = Typed.text(caption);
		credit = Typed.line(credit);
		source = Typed.line(source);
		licence = Typed.line(licence);
		licenceExpiresOn = Typed.line(licenceExpiresOn);
		focusX = Typed.line(focusX);
		focusY = Typed.line(focusY);
	}

	static ImageForm of(Image image) {
		Rights rights = image.rights();
		return new ImageForm(String.valueOf(image.version()), image.alternativeText(),
				String.valueOf(image.decorative()), image.caption(), image.credit(), rights.source(), rights.licence(),
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
		if (isDecorative() && !this.alternativeText.isEmpty()) {
			errors.rejectValue("decorative", "media.decorative.described");
		}
		try {
			expiry();
		}
		catch (DateTimeException ex) {
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

	boolean isDecorative() {
		return this.decorative.equals("true");
	}

	/**
	 * The day, as a browser sends it.
	 * @throws DateTimeException for any other text, and for a year before 1900 or after
	 * 9999
	 */
	private @Nullable LocalDate expiry() {
		if (this.licenceExpiresOn.isEmpty()) {
			return null;
		}
		LocalDate day = LocalDate.parse(this.licenceExpiresOn);
		if (day.getYear() < 1900 || day.getYear() > 9999) {
			throw new DateTimeException("Not a day a licence ends on: " + day);
		}
		return day;
	}

}
