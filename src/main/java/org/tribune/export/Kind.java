package org.tribune.export;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A kind of thing in an export: a file of lines, and the table they come from and go to.
 * Each kind follows those it refers to.
 */
enum Kind {

	IMAGES("images", "image", "id"), SETTINGS("settings", "site_settings", "id"),
	POLICIES("policies", "publisher_policy", "policy"),
	DISTRIBUTION("distribution", "distribution", "id", "index_now_key"), SECTIONS("sections", "section", "id"),
	THEMES("themes", "theme", "id", "listed"), CONTRIBUTORS("contributors", "contributor", "id", "listed"),
	CONTRIBUTOR_LINKS("contributor-links", "contributor_link", "contributor_id, position"),
	ARTICLES("articles", "article", "id", "search_vector"),
	BYLINES("bylines", "byline", "article_id, position", "published_at"),
	ARTICLE_THEMES("article-themes", "article_theme", "article_id, position", "published_at"),
	ADDRESSES("addresses", "public_slug", "slug"), CORRECTIONS("corrections", "correction", "id", "published_at"),
	TRANSLATIONS("translations", "translation", "article_id"),
	SAME_THEME("same-theme", "same_theme_link", "article_id, position, target_id"),
	REVISIONS("revisions", "revision", "id"), PAGES("pages", "static_page", "id"),
	REDIRECTS("redirects", "redirect", "id"), MENUS("menus", "navigation_menu", "place"),
	MENU_LINKS("menu-links", "navigation_link", "id");

	private final String file;

	private final String table;

	private final String order;

	private final Set<String> left;

	/**
	 * Describes a kind.
	 * @param left columns that the database works out by itself, or that are secret
	 */
	Kind(String file, String table, String order, String... left) {
		this.file = file;
		this.table = table;
		this.order = order;
		this.left = Set.copyOf(Arrays.asList(left));
	}

	static List<Kind> all() {
		return List.of(values());
	}

	/** The name of its entry in the archive. */
	String entry() {
		return this.file + ".jsonl";
	}

	String table() {
		return this.table;
	}

	/** In which order its lines are written, so that two exports can be compared. */
	String order() {
		return this.order;
	}

	boolean leaves(String column) {
		return this.left.contains(column);
	}

}
