package org.tribune.article.preview;

import java.time.Duration;
import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * What is asked before a link to a preview is made.
 *
 * @param label whom it is for
 * @param days how long it works
 */
public record PreviewLinkForm(@Size(max = 100, message = "{preview.label.long}") @Nullable String label,
		@NotNull(message = "{preview.days.choose}") @Pattern(regexp = "1|7|30",
				message = "{preview.days.choose}") @Nullable String days) {

	static PreviewLinkForm empty() {
		return new PreviewLinkForm("", "7");
	}

	Duration lifetime() {
		return Duration.ofDays(Long.parseLong(Objects.requireNonNull(this.days)));
	}

}
