package org.tribune.settings;

import java.time.Clock;
import java.time.Instant;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.form.SlugField;
import org.tribune.markup.Markup;
import org.tribune.site.ContentChanged;
import org.tribune.site.PathChanged;
import org.tribune.site.Site;
import org.tribune.site.StaticPage;
import org.tribune.site.StaticPages;
import org.tribune.staff.Actor;
import org.tribune.staff.AuditLog;

/**
 * The desk that writes the static pages: one transaction and one line in the audit log a
 * verb. What it keeps is what {@link Markup} makes of the HTML.
 */
@Component
@Transactional
class StaticPageDesk {

	private static final int LAST = 1000;

	private final StaticPages pages;

	private final Markup markup;

	private final Site site;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	StaticPageDesk(StaticPages pages, Markup markup, Site site, AuditLog audit, ApplicationEventPublisher events,
			Clock clock) {
		this.pages = pages;
		this.markup = markup;
		this.site = site;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	StaticPage create(StaticPageForm form, Actor by) {
		Instant now = this.clock.instant();
		String slug = SlugField.choose(form.slug(), "", form.title(), (wish) -> this.pages.isTaken(wish, ""));
		StaticPage page = new StaticPage(slug, form.locale(), title(form), form.description(), html(form), LAST, now);
		page.setPublished(form.published(), now);
		this.pages.save(page);
		this.pages.flush();
		changed(by, "page.created", page);
		return page;
	}

	/**
	 * Replaces a page.
	 * @param version the editor started from
	 * @throws ObjectOptimisticLockingFailureException when somebody else saved since
	 */
	void edit(long id, int version, StaticPageForm form, Actor by) {
		Instant now = this.clock.instant();
		StaticPage page = find(id);
		if (page.version() != version) {
			throw new ObjectOptimisticLockingFailureException(StaticPage.class, id);
		}
		String oldPath = page.path();
		boolean wasPublic = page.published();
		page.speak(form.locale(), now);
		page.rewrite(title(form), form.description(), html(form), now);
		page.setPublished(form.published(), now);
		if (!form.slug().isEmpty() && !form.slug().equals(page.slug())) {
			page.moveTo(form.slug(), now);
			if (wasPublic) {
				this.events.publishEvent(new PathChanged(oldPath, page.path()));
			}
		}
		changed(by, "page.edited", page);
	}

	void delete(long id, Actor by) {
		StaticPage page = find(id);
		this.pages.delete(page);
		changed(by, "page.deleted", page);
	}

	private StaticPage find(long id) {
		return this.pages.findById(id).orElseThrow(() -> new StaticPageMissing(id));
	}

	private String title(StaticPageForm form) {
		return this.markup.line(form.title(), form.locale(), this.site.settings().typography());
	}

	private String html(StaticPageForm form) {
		return this.markup.body(form.body(), form.locale(), this.site.settings().typography()).html();
	}

	private void changed(Actor by, String action, StaticPage page) {
		this.audit.record(by, action, "page/" + page.id(), page.title());
		this.events.publishEvent(new ContentChanged("page"));
	}

}
