package org.tribune.media;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/**
 * Where an image comes from and what may be done with it.
 *
 * @param source agency, archive or address; may be empty
 * @param licence in words; may be empty
 * @param licenceExpiresOn the last day on which it may be shown; null for no end
 */
@Embeddable
public record Rights(String source, String licence, @Nullable LocalDate licenceExpiresOn) {

	/** Nothing is known. */
	public static final Rights UNKNOWN = new Rights("", "", null);

	/** Days before the end of a licence from which on the newsroom is told. */
	public static final int SOON = 30;

	/**
	 * Whether it may not be shown any more.
	 */
	public boolean expired(LocalDate today) {
		return this.licenceExpiresOn != null && this.licenceExpiresOn.isBefore(today);
	}

	/**
	 * Whether it still may be shown, but not for much longer.
	 */
	public boolean expiresSoon(LocalDate today) {
		return this.licenceExpiresOn != null && !expired(today) && !this.licenceExpiresOn.isAfter(today.plusDays(SOON));
	}

}
