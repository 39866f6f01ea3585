package org.tribune.site;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/**
 * What search engines are told of whoever publishes, beside the name and the
 * {@linkplain Policy policies}.
 *
 * @param address postal, on one line; may be empty
 * @param logoId of the image that is the logo; null for none
 * @param handle of the magazine on X, with the at sign; may be empty
 */
@Embeddable
public record Publisher(@Column(name = "publisher_address") String address,
		@Column(name = "publisher_logo_id") @Nullable Long logoId, @Column(name = "x_handle") String handle) {

	/**
	 * Nothing is known.
	 */
	public static final Publisher UNKNOWN = new Publisher("", null, "");

	/**
	 * The same with another logo.
	 */
	public Publisher withLogo(@Nullable Long imageId) {
		return new Publisher(this.address, imageId, this.handle);
	}

}
