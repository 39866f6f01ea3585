package org.tribune.contributor.admin;

import java.time.Clock;
import java.time.Instant;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.contributor.Contributor;
import org.tribune.contributor.Contributors;
import org.tribune.contributor.SignaturesMoved;
import org.tribune.form.SlugField;
import org.tribune.media.MediaLibrary;
import org.tribune.site.ContentChanged;
import org.tribune.site.PathChanged;
import org.tribune.staff.Actor;
import org.tribune.staff.AuditLog;

/**
 * The desk that keeps the profiles: one transaction and one line in the audit log a verb.
 */
@Component
@Transactional
class ContributorDesk {

	private final Contributors contributors;

	private final ContributorIndex index;

	private final MediaLibrary media;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ContributorDesk(Contributors contributors, ContributorIndex index, MediaLibrary media, AuditLog audit,
			ApplicationEventPublisher events, Clock clock) {
		this.contributors = contributors;
		this.index = index;
		this.media = media;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	Contributor create(ContributorForm form, Actor by) {
		Instant now = this.clock.instant();
		String slug = SlugField.choose(form.slug(), "", form.name(), (wish) -> this.contributors.isTaken(wish, ""));
		Contributor contributor = new Contributor(slug, form.firstName(), form.lastName(), now);
		contributor.present(form.role(), form.organisation(), form.biography(), form.interests(), now);
		contributor.show(null, form.entered(), now);
		this.contributors.save(contributor);
		note(by, "contributor.created", contributor);
		return contributor;
	}

	/**
	 * Replaces what a profile says.
	 * @param version the editor started from
	 * @throws ObjectOptimisticLockingFailureException when somebody else saved since
	 */
	void edit(long id, int version, ContributorForm form, Actor by) {
		Instant now = this.clock.instant();
		Contributor contributor = current(id, version);
		String oldPath = contributor.path();
		contributor.rename(form.firstName(), form.lastName(), now);
		contributor.present(form.role(), form.organisation(), form.biography(), form.interests(), now);
		contributor.show(contributor.portrait(), form.entered(), now);
		if (!form.slug().isEmpty() && !form.slug().equals(contributor.slug())) {
			contributor.moveTo(form.slug(), now);
			announceMove(contributor, oldPath, contributor.path());
		}
		note(by, "contributor.edited", contributor);
		this.events.publishEvent(new ContentChanged("contributor"));
	}

	/**
	 * Chooses the portrait.
	 * @param imageId of the library; 0 for none
	 */
	void portray(long id, int version, long imageId, Actor by) {
		Contributor contributor = current(id, version);
		contributor.show((imageId != 0) ? this.media.find(imageId) : null, contributor.links(), this.clock.instant());
		note(by, "contributor.portrayed", contributor);
		this.events.publishEvent(new ContentChanged("contributor"));
	}

	/**
	 * One person had two profiles: the first goes, its articles and its address lead to
	 * the second, which takes what it lacked.
	 */
	void merge(long id, long intoId, Actor by) {
		Contributor duplicate = find(id);
		Contributor kept = find(intoId);
		kept.complete(duplicate, this.clock.instant());
		announceMove(duplicate, duplicate.path(), kept.path());
		this.events.publishEvent(new SignaturesMoved(id, intoId, true));
		this.contributors.delete(duplicate);
		this.audit.record(by, "contributor.merged", "contributor/" + intoId, duplicate.name() + " → " + kept.name());
		this.events.publishEvent(new ContentChanged("contributor"));
	}

	/**
	 * What somebody signed is another's; both profiles stay.
	 */
	void transfer(long id, long toId, Actor by) {
		Contributor from = find(id);
		Contributor to = find(toId);
		this.events.publishEvent(new SignaturesMoved(id, toId, false));
		this.audit.record(by, "contributor.transferred", "contributor/" + id, from.name() + " → " + to.name());
		this.events.publishEvent(new ContentChanged("contributor"));
	}

	/**
	 * Removes who signs nothing.
	 * @return whether that was so
	 */
	boolean delete(long id, Actor by) {
		Contributor contributor = find(id);
		if (this.index.signed(id) > 0) {
			return false;
		}
		this.contributors.delete(contributor);
		note(by, "contributor.deleted", contributor);
		return true;
	}

	private Contributor current(long id, int version) {
		Contributor contributor = find(id);
		if (contributor.version() != version) {
			throw new ObjectOptimisticLockingFailureException(Contributor.class, id);
		}
		return contributor;
	}

	private Contributor find(long id) {
		return this.contributors.findWithPortraitAndLinksById(id).orElseThrow(() -> new ContributorNotFound(id));
	}

	private void announceMove(Contributor contributor, String oldPath, String newPath) {
		if (this.index.wasPublic(contributor.id())) {
			this.events.publishEvent(new PathChanged(oldPath, newPath));
		}
	}

	private void note(Actor by, String action, Contributor contributor) {
		this.audit.record(by, action, "contributor/" + contributor.id(), contributor.name());
	}

}
