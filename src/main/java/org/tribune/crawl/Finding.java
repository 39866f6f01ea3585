package org.tribune.crawl;

import java.util.Locale;

/**
 * What crawlers trip over.
 */
enum Finding {

	/** Articles that nobody described. */
	DESCRIPTIONS(false, true, "from crawl_article c where not c.described", "c.article_id < :after",
			"c.article_id desc"),
	/** Several articles with one title. */
	TITLES(false, true, "from crawl_article c where c.twin", "(c.title_key, c.article_id) > (:word, :after)",
			"c.title_key, c.article_id"),
	/** Articles that no other leads to. */
	ORPHANS(false, true,
			"from same_theme_list o join crawl_article c on c.article_id = o.article_id"
					+ " where o.shown_by = 0 and not c.linked",
			"o.article_id < :after", "o.article_id desc"),
	/** Links to paths of this site where nothing is, or that lead on. */
	INSIDE(true, true,
			"from link_address d where d.host is null and d.verdict in ('BROKEN', 'MOVED')"
					+ " and d.ignored_at is null",
			"d.id < :after", "d.id desc"),
	/** Links to other sites that failed for days. */
	OUTSIDE(true, true,
			"from link_address d where d.host is not null and d.verdict = 'BROKEN'" + " and d.ignored_at is null",
			"d.id < :after", "d.id desc"),
	/** Addresses that somebody decided to leave be. */
	IGNORED(true, false, "from link_address d where d.ignored_at is not null", "d.id < :after", "d.id desc");

	private final boolean ofAddresses;

	private final boolean fault;

	private final String which;

	private final String further;

	private final String order;

	Finding(boolean ofAddresses, boolean fault, String which, String further, String order) {
		this.ofAddresses = ofAddresses;
		this.fault = fault;
		this.which = which;
		this.further = further;
		this.order = order;
	}

	/** The last word of its address. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether its rows are addresses, else they are articles. */
	public boolean ofAddresses() {
		return this.ofAddresses;
	}

	/** Whether there is something to mend. */
	public boolean fault() {
		return this.fault;
	}

	/** The table and the condition, each along an index of its own. */
	String which() {
		return this.which;
	}

	/** The condition of what follows a row. */
	String further() {
		return this.further;
	}

	String order() {
		return this.order;
	}

}
