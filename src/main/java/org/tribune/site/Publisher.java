package org.tribune.site;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/**
 * What search engines are told of whoever publishes, beside the name.
 *
 * @param address postal, on one line; may be empty
 * @param logoId of the image that is the logo; null for none
 * @param principles path or https address of the publishing principles; may be empty
 * @param ethics path or https address of the ethics policy; may be empty
 * @param corrections path or https address of the corrections policy; may be empty
 */
@Embeddable
public record Publisher(@Column(name = "publisher_address") String address,
		@Column(name = "publisher_logo_id") @Nullable Long logoId,
		@Column(name = "publishing_principles") String principles, @Column(name = "ethics_policy") String ethics,
		@Column(name = "corrections_policy") String corrections) {

	/**
	 * Nothing is known.
	 */
	public static final Publisher UNKNOWN = new Publisher("", null, "", "", "");

	/**
	 * The same with another logo.
	 */
	public Publisher withLogo(@Nullable Long imageId) {
		return new Publisher(this.address, imageId, this.principles, this.ethics, this.corrections);
	}

}
