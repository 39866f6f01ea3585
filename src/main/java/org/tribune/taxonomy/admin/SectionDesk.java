package org.tribune.taxonomy.admin;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.form.SlugField;
import org.tribune.site.ContentChanged;
import org.tribune.site.PathChanged;
import org.tribune.staff.Actor;
import org.tribune.staff.AuditLog;
import org.tribune.taxonomy.Section;
import org.tribune.taxonomy.Sections;

/**
 * The desk that divides the magazine: one transaction and one line in the audit log a
 * verb.
 */
@Component
@Transactional
class SectionDesk {

	private final Sections sections;

	private final PictureField pictures;

	private final JdbcClient database;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SectionDesk(Sections sections, PictureField pictures, JdbcClient database, AuditLog audit,
			ApplicationEventPublisher events, Clock clock) {
		this.sections = sections;
		this.pictures = pictures;
		this.database = database;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	Section create(SectionForm form, Actor by) {
		Instant now = this.clock.instant();
		String slug = SlugField.choose(form.slug(), "", form.name(), (wish) -> this.sections.isTaken(wish, ""));
		Section section = new Section(slug, form.name(), order().size(), now);
		section.present(form.name(), form.description(), form.chosenColour(), now);
		section.illustrate(this.pictures.find(form.pictureId()), now);
		this.sections.save(section);
		changed(by, "section.created", section);
		return section;
	}

	/**
	 * Replaces what a section says of itself. Its articles are found by their own slugs,
	 * so a new slug moves them all by one redirect that names no article.
	 * @param version the editor started from
	 * @throws ObjectOptimisticLockingFailureException when somebody else saved since
	 */
	void edit(long id, int version, SectionForm form, Actor by) {
		Instant now = this.clock.instant();
		Section section = find(id);
		if (section.version() != version) {
			throw new ObjectOptimisticLockingFailureException(Section.class, id);
		}
		String oldPath = section.path();
		section.present(form.name(), form.description(), form.chosenColour(), now);
		section.illustrate(this.pictures.find(form.pictureId()), now);
		if (!form.slug().isEmpty() && !form.slug().equals(section.slug())) {
			section.moveTo(form.slug(), now);
			this.events.publishEvent(new PathChanged(oldPath, section.path()));
		}
		changed(by, "section.edited", section);
	}

	/**
	 * Moves a section by so many places.
	 * @param step -1 towards the front, 1 towards the end
	 */
	void move(long id, int step, Actor by) {
		List<Long> order = new ArrayList<>(order());
		int place = order.indexOf(find(id).id());
		int target = Math.clamp((long) place + step, 0, order.size() - 1);
		Collections.swap(order, place, target);
		order(order, by);
	}

	/**
	 * Puts the sections in this order; those that are not named follow in theirs.
	 */
	void order(List<Long> wished, Actor by) {
		List<Long> order = new ArrayList<>(wished.stream().distinct().toList());
		List<Long> known = order();
		order.retainAll(known);
		known.stream().filter((id) -> !order.contains(id)).forEach(order::add);
		for (int place = 0; place < order.size(); place++) {
			this.database.sql("update section set position = ? where id = ?").params(place, order.get(place)).update();
		}
		this.audit.record(by, "section.ordered", "", "");
		this.events.publishEvent(new ContentChanged("section"));
	}

	/**
	 * Removes a section without articles.
	 * @return whether it was empty
	 */
	boolean delete(long id, Actor by) {
		Section section = find(id);
		if (articles(id) > 0) {
			return false;
		}
		this.sections.delete(section);
		changed(by, "section.deleted", section);
		return true;
	}

	/**
	 * How many articles in whatever state a section has, counted up to 1001.
	 */
	int articles(long id) {
		return this.database.sql("select count(*) from (select 1 from article where section_id = ? limit 1001) counted")
			.param(id)
			.query(Integer.class)
			.single();
	}

	private List<Long> order() {
		return this.sections.findAllByOrderByPositionAscNameAscIdAsc().stream().map(Section::id).toList();
	}

	private Section find(long id) {
		return this.sections.findById(id).orElseThrow(() -> new NothingFiled("section", id));
	}

	private void changed(Actor by, String action, Section section) {
		this.audit.record(by, action, "section/" + section.id(), section.name());
		this.events.publishEvent(new ContentChanged("section"));
	}

}
