package org.tribune.media.library;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.tribune.media.Image;
import org.tribune.media.Rights;
import org.tribune.media.pixels.Rendition.Focus;

/**
 * What is said of an image. The focal point is entered in percent.
 */
record ImageForm(int version, @Size(max = 500, message = "{media.too-long}") String alternativeText, boolean decorative,
		@Size(max = 1000, message = "{media.too-long}") String caption,
		@Size(max = 300, message = "{media.too-long}") String credit,
		@Size(max = 500, message = "{media.too-long}") String source,
		@Size(max = 300, message = "{media.too-long}") String licence,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate licenceExpiresOn,
		@Min(value = 0, message = "{media.focus.range}") @Max(value = 100,
				message = "{media.focus.range}") @Nullable Double focusX,
		@Min(value = 0, message = "{media.focus.range}") @Max(value = 100,
				message = "{media.focus.range}") @Nullable Double focusY) {

	@SuppressWarnings({ "NullAway", "ConstantValue" }) // A request may leave any of them
														// out.
	ImageForm {
		alternativeText = (alternativeText != null) ? alternativeText.strip() : "";
		caption = (caption != null) ? caption.strip() : "";
		credit = (credit != null) ? credit.strip() : "";
		source = (source != null) ? source.strip() : "";
		licence = (licence != null) ? licence.strip() : "";
	}

	static ImageForm of(Image image) {
		Rights rights = image.rights();
		return new ImageForm(image.version(), image.alternativeText(), image.decorative(), image.caption(),
				image.credit(), rights.source(), rights.licence(), rights.licenceExpiresOn(),
				Math.round(image.focus().x() * 1000) / 10.0, Math.round(image.focus().y() * 1000) / 10.0);
	}

	/**
	 * Decoration that is described after all.
	 */
	boolean contradictsItself() {
		return this.decorative && !this.alternativeText.isEmpty();
	}

	/**
	 * Null when the form did not ask: a drawing has no crops.
	 */
	@Nullable Focus focus() {
		return (this.focusX != null && this.focusY != null) ? new Focus(this.focusX / 100, this.focusY / 100) : null;
	}

	Rights rights() {
		return new Rights(this.source, this.licence, this.licenceExpiresOn);
	}

}
