package org.tribune.pagecache;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Pages that are kept, to see which of them a change takes back.
 */
final class Shelf {

	private final CachedSite site;

	private final Stock stock;

	private final Map<String, PrintedPage> pages = new LinkedHashMap<>();

	Shelf(CachedSite site, Stock stock, List<String> paths) {
		this.site = site;
		this.stock = stock;
		for (String path : paths) {
			site.warm(path);
			this.pages.put(path, Objects.requireNonNull(stock.fresh(path), path));
		}
	}

	/**
	 * The pages that an action takes out of the cache, though they may be back by now.
	 */
	Set<String> recalledBy(Runnable action) {
		this.site.recalledBy(action);
		Set<String> gone = new TreeSet<>();
		this.pages.forEach((path, page) -> {
			if (this.stock.old(path) != page) {
				gone.add(path);
			}
		});
		return gone;
	}

	Set<String> paths() {
		return new TreeSet<>(this.pages.keySet());
	}

}
