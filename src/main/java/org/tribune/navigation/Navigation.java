package org.tribune.navigation;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.tribune.site.ContentChanged;
import org.tribune.site.Snapshot;
import org.tribune.site.SnapshotsOutdated;

/**
 * The menus of every page, from memory.
 */
@ControllerAdvice
class Navigation {

	private final Snapshot<List<MenuLink>> header;

	private final Snapshot<List<MenuLink>> footer;

	Navigation(Menus menus) {
		this.header = new Snapshot<>("menu of the header", () -> shown(menus.links(Place.HEADER)));
		this.footer = new Snapshot<>("menu of the footer", () -> shown(menus.links(Place.FOOTER)));
	}

	private static List<MenuLink> shown(List<MenuLink> links) {
		return links.stream().filter(MenuLink::shown).toList();
	}

	@ModelAttribute("headerLinks")
	List<MenuLink> header() {
		return this.header.get();
	}

	@ModelAttribute("footerLinks")
	List<MenuLink> footer() {
		return this.footer.get();
	}

	@TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
	void refreshAfter(ContentChanged change) {
		refresh();
	}

	@EventListener(SnapshotsOutdated.class)
	@Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
	void refresh() {
		this.header.refresh();
		this.footer.refresh();
	}

}
