package org.tribune.redirect;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tribune.site.PathChanged;

/**
 * Adds a redirect in the same transaction in which a public page moves.
 */
@Component
class PathChanges {

	private final Redirects redirects;

	PathChanges(Redirects redirects) {
		this.redirects = redirects;
	}

	@EventListener
	void remember(PathChanged change) {
		this.redirects.add(change.oldPath(), change.newPath(), RedirectOrigin.RENAMED);
	}

}
