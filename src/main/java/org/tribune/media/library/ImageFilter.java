package org.tribune.media.library;

import java.util.Locale;

/**
 * Which images of the library are listed.
 */
enum ImageFilter {

	/** Every one. */
	ALL("true"),

	/** Shown somewhere, or remembered by an article's history. */
	USED("exists (select 1 from image_use u where u.image_id = i.id)"),

	/** Shown nowhere and remembered by no article's history. */
	UNUSED("not exists (select 1 from image_use u where u.image_id = i.id)"),

	/** Neither described nor marked as decoration. */
	UNDESCRIBED("i.alternative_text = '' and not i.decorative and i.width is not null"),

	/** Whose licence has ended. */
	EXPIRED("i.licence_expires_on < :today"),

	/** Whose licence ends within {@link org.tribune.media.Rights#SOON} days. */
	EXPIRING("i.licence_expires_on between :today and :soon"),

	/** To download. */
	DOCUMENTS("i.width is null");

	private final String condition;

	ImageFilter(String condition) {
		this.condition = condition;
	}

	String condition() {
		return this.condition;
	}

	/** Whether an index leads to the few images it lists. */
	boolean isIndexed() {
		return this == EXPIRED || this == EXPIRING;
	}

	/** The word in the address. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	static ImageFilter of(String word) {
		for (ImageFilter one : values()) {
			if (one.word().equals(word)) {
				return one;
			}
		}
		return ALL;
	}

}
