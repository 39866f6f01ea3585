package org.tribune.taxonomy.admin;

import java.time.Clock;
import java.time.Instant;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.form.SlugField;
import org.tribune.site.ContentChanged;
import org.tribune.site.PathChanged;
import org.tribune.staff.Actor;
import org.tribune.staff.AuditLog;
import org.tribune.taxonomy.Theme;
import org.tribune.taxonomy.Themes;
import org.tribune.taxonomy.ThemesMerged;

/**
 * The desk that names the themes: one transaction and one line in the audit log a verb.
 */
@Component
@Transactional
class ThemeDesk {

	private final Themes themes;

	private final ThemeIndex index;

	private final PictureField pictures;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ThemeDesk(Themes themes, ThemeIndex index, PictureField pictures, AuditLog audit, ApplicationEventPublisher events,
			Clock clock) {
		this.themes = themes;
		this.index = index;
		this.pictures = pictures;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	Theme create(ThemeForm form, Actor by) {
		Instant now = this.clock.instant();
		String slug = SlugField.choose(form.slug(), "", form.name(), (wish) -> this.themes.isTaken(wish, ""));
		Theme theme = new Theme(slug, form.name(), now);
		theme.present(form.name(), form.description(), now);
		theme.illustrate(this.pictures.find(form.pictureId()), now);
		this.themes.save(theme);
		changed(by, "theme.created", theme);
		return theme;
	}

	/**
	 * Replaces what a theme says of itself.
	 * @param version the editor started from
	 * @throws ObjectOptimisticLockingFailureException when somebody else saved since
	 */
	void edit(long id, int version, ThemeForm form, Actor by) {
		Instant now = this.clock.instant();
		Theme theme = find(id);
		if (theme.version() != version) {
			throw new ObjectOptimisticLockingFailureException(Theme.class, id);
		}
		String oldPath = theme.path();
		theme.present(form.name(), form.description(), now);
		theme.illustrate(this.pictures.find(form.pictureId()), now);
		if (!form.slug().isEmpty() && !form.slug().equals(theme.slug())) {
			theme.moveTo(form.slug(), now);
			announceMove(theme, oldPath, theme.path());
		}
		changed(by, "theme.edited", theme);
	}

	/**
	 * Two themes were one: the first goes, its articles and its address lead to the
	 * second.
	 */
	void merge(long id, long intoId, Actor by) {
		Theme duplicate = find(id);
		Theme kept = find(intoId);
		if (kept.description().isBlank()) {
			kept.present(kept.name(), duplicate.description(), this.clock.instant());
		}
		if (kept.picture() == null) {
			kept.illustrate(duplicate.picture(), this.clock.instant());
		}
		announceMove(duplicate, duplicate.path(), kept.path());
		this.events.publishEvent(new ThemesMerged(id, intoId));
		this.themes.delete(duplicate);
		this.audit.record(by, "theme.merged", "theme/" + intoId, duplicate.name() + " → " + kept.name());
		this.events.publishEvent(new ContentChanged("theme"));
	}

	/**
	 * Removes a theme that no article bears.
	 * @return whether that was so
	 */
	boolean delete(long id, Actor by) {
		Theme theme = find(id);
		if (this.index.borne(id) > 0) {
			return false;
		}
		this.themes.delete(theme);
		changed(by, "theme.deleted", theme);
		return true;
	}

	private Theme find(long id) {
		return this.themes.findById(id).orElseThrow(() -> new NothingFiled("theme", id));
	}

	private void announceMove(Theme theme, String oldPath, String newPath) {
		if (this.index.wasPublic(theme.id())) {
			this.events.publishEvent(new PathChanged(oldPath, newPath));
		}
	}

	private void changed(Actor by, String action, Theme theme) {
		this.audit.record(by, action, "theme/" + theme.id(), theme.name());
		this.events.publishEvent(new ContentChanged("theme"));
	}

}
