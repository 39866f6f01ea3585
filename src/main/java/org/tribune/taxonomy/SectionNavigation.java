package org.tribune.taxonomy;

import java.util.List;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.tribune.site.Snapshot;
import org.tribune.site.Snapshots;

/**
 * The sections as every page's navigation names them, from memory.
 */
@ControllerAdvice
class SectionNavigation {

	private final Snapshot<List<Section>> sections;

	SectionNavigation(Sections sections, Snapshots snapshots) {
		this.sections = snapshots.create("navigation", sections::findAllByOrderByPositionAscNameAscIdAsc);
	}

	@ModelAttribute("sections")
	List<Section> sections() {
		return this.sections.get();
	}

}
