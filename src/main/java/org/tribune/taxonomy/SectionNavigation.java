package org.tribune.taxonomy;

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
 * The sections as every page's navigation names them, from memory.
 */
@ControllerAdvice
class SectionNavigation {

	private final Snapshot<List<Section>> sections;

	SectionNavigation(Sections sections) {
		this.sections = new Snapshot<>("navigation", sections::findAllByOrderByPositionAscNameAscIdAsc);
	}

	@ModelAttribute("sections")
	List<Section> sections() {
		return this.sections.get();
	}

	@TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
	void refreshAfter(ContentChanged change) {
		refresh();
	}

	@EventListener(SnapshotsOutdated.class)
	@Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
	void refresh() {
		this.sections.refresh();
	}

}
