package org.tribune.taxonomy.admin;

import java.util.NoSuchElementException;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.tribune.media.Image;
import org.tribune.media.ImageSearch;
import org.tribune.media.MediaLibrary;

/**
 * The field of a form that holds the id of a picture of the library, as it was sent.
 */
@Component
class PictureField {

	static final String NAME = "pictureId";

	/** An id, or nothing. */
	static final String ID = "|[1-9][0-9]{0,17}";

	private final MediaLibrary media;

	PictureField(MediaLibrary media) {
		this.media = media;
	}

	/**
	 * Refuses what is no picture of the library.
	 */
	void check(Errors errors, String typed) {
		if (!typed.isEmpty() && !errors.hasFieldErrors(NAME) && find(typed) == null) {
			errors.rejectValue(NAME, "catalogue.image.missing");
		}
	}

	/**
	 * The picture with this id; null for none, for a document and for a picture whose
	 * file is not there yet.
	 */
	@Nullable Image find(String typed) {
		if (!typed.matches(ID) || typed.isEmpty()) {
			return null;
		}
		try {
			Image image = this.media.find(Long.parseLong(typed));
			return (image.available() && image.width() != null) ? image : null;
		}
		catch (NoSuchElementException ex) {
			return null;
		}
	}

	/**
	 * The address under which the form shows it; null when there is nothing to show.
	 */
	@Nullable String thumbnail(String typed) {
		Image image = find(typed);
		return (image != null) ? image.address().thumbnail(ImageSearch.Found.THUMBNAIL) : null;
	}

	/**
	 * What the form holds of a picture.
	 */
	static String of(@Nullable Image picture) {
		return (picture != null) ? String.valueOf(picture.id()) : "";
	}

}
