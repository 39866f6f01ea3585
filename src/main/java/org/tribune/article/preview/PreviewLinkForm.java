package org.tribune.article.preview;

import java.util.Set;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * What is asked before a link to a preview is made.
 *
 * @param label whom it is for
 * @param days how long it works
 */
public record PreviewLinkForm(@Size(max = 100, message = "{preview.label.long}") @Nullable String label,
		@NotNull(message = "{preview.days.choose}") @Nullable Integer days) {

	private static final Set<Integer> OFFERED = Set.of(1, 7, 30);

	@AssertTrue(message = "{preview.days.choose}")
	boolean isOfferedDuration() {
		return this.days == null || OFFERED.contains(this.days);
	}

	static PreviewLinkForm empty() {
		return new PreviewLinkForm("", 7);
	}

}
