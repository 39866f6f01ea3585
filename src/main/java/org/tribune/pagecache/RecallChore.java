package org.tribune.pagecache;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.tribune.chore.Backlog;
import org.tribune.chore.Chore;

/**
 * Whether this node hears what changes, and so serves pages as they are now.
 */
@Component
@ConditionalOnWebApplication
class RecallChore implements Chore {

	private final Stock stock;

	private final PageCacheProperties properties;

	RecallChore(Stock stock, PageCacheProperties properties) {
		this.stock = stock;
		this.properties = properties;
	}

	@Override
	public String key() {
		return "recalls";
	}

	@Override
	public Backlog backlog() {
		boolean deaf = this.properties.enabled() && !this.stock.isHearing();
		return new Backlog(0, null, 0, deaf ? "LISTEN: connection lost" : null);
	}

}
