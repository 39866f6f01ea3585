package org.tribune.pagecache.purge;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tribune.pagecache.Recalled;

/**
 * Passes on to the CDN what was taken back here; of all nodes, one does.
 */
@Component
class Telegraph implements DisposableBean {

	private static final Duration PAUSE = Duration.ofSeconds(1);

	private final List<Purges> cdns;

	Telegraph(PurgeProperties properties) {
		this.cdns = properties.all().stream().map((one) -> new Purges(one, PAUSE)).toList();
	}

	@EventListener
	void pass(Recalled recalled) {
		if (!recalled.first()) {
			return;
		}
		List<String> tags = new ArrayList<>();
		if (recalled.everything()) {
			tags.add(Recalled.EVERY_PAGE);
		}
		else {
			tags.addAll(recalled.tags());
			tags.add(Recalled.MANY);
		}
		this.cdns.forEach((one) -> one.forget(tags));
	}

	@Override
	public void destroy() {
		this.cdns.forEach(Purges::close);
	}

}
