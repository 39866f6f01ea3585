package org.tribune.navigation;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A link of a menu, as readers see it.
 *
 * @param id of the row; 0 for a link of the site's own menu
 * @param path where it leads: a path of this site, or an https address
 * @param label as it was typed, or the name of what it leads to; may be empty
 * @param sectionSlug of the section it leads to, if it is one
 * @param shown whether there is something to read where it leads
 */
public record MenuLink(long id, String path, String label, @Nullable String sectionSlug, boolean shown) {

	/** Lists of the site, whose names are in the reader's language. */
	private static final Map<String, String> LISTS = Map.of("/themes", "layout.themes", "/contributeurs",
			"layout.contributors", "/archives", "layout.archives");

	static MenuLink list(String path) {
		return new MenuLink(0, path, "", null, true);
	}

	/**
	 * Whether a link without a label of its own would have a name.
	 */
	static boolean names(String path) {
		return LISTS.containsKey(path);
	}

	/**
	 * Key of the message that names it; null when it has a label.
	 */
	public @Nullable String key() {
		return this.label.isEmpty() ? LISTS.get(this.path) : null;
	}

	/**
	 * Whether it leads to a section.
	 */
	public boolean section() {
		return this.sectionSlug != null;
	}

}
