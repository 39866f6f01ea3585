package org.tribune.article.verb;

import org.jspecify.annotations.Nullable;

/**
 * A time that somebody sets.
 *
 * @param when on the newsroom's clock, as it was typed; empty lifts an embargo or an end
 */
record When(String when) {

	When(@Nullable String when) {
		this.when = (when != null) ? when.strip() : "";
	}

}
