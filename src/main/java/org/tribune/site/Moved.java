package org.tribune.site;

import org.springframework.web.servlet.view.RedirectView;

/**
 * The answer of a controller whose page lives at another address for good.
 */
public final class Moved {

	private Moved() {
	}

	/**
	 * A 301 to the canonical path.
	 * @param path starts with a slash and needs no encoding
	 */
	public static RedirectView to(String path) {
		return CanonicalRedirect.moved(path);
	}

}
