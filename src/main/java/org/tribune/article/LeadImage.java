package org.tribune.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.jspecify.annotations.Nullable;
import org.tribune.media.Image;

/**
 * The image over an article, with the words that go with it there.
 */
@Embeddable
class LeadImage {

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "lead_image_id")
	private @Nullable Image image;

	@Column(name = "lead_alternative_text")
	private String alternativeText = "";

	@Column(name = "lead_caption")
	private String caption = "";

	@Column(name = "lead_credit")
	private String credit = "";

	protected LeadImage() {
	}

	LeadImage(@Nullable Image image, String alternativeText, String caption, String credit) {
		this.image = image;
		this.alternativeText = alternativeText;
		this.caption = caption;
		this.credit = credit;
	}

	@Nullable Image image() {
		return this.image;
	}

	String alternativeText() {
		return this.alternativeText;
	}

	String caption() {
		return this.caption;
	}

	String credit() {
		return this.credit;
	}

}
