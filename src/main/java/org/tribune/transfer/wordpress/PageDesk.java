package org.tribune.transfer.wordpress;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.markup.Excerpt;
import org.tribune.markup.Markup;
import org.tribune.site.ContentChanged;
import org.tribune.site.Site;
import org.tribune.site.StaticPage;
import org.tribune.site.StaticPages;
import org.tribune.transfer.ImportedItem;
import org.tribune.transfer.ImportedItems;
import org.tribune.transfer.ImportedKind;
import org.tribune.transfer.wxr.WxrItem;

/**
 * Makes static pages of pages: shown if they were, hidden otherwise.
 */
@Component
class PageDesk {

	private static final int DESCRIPTION = 155;

	/** Behind the pages that were here before. */
	private static final int LAST = 1000;

	private final StaticPages pages;

	private final Addresses addresses;

	private final ImportedItems imported;

	private final Markup markup;

	private final Site site;

	private final ApplicationEventPublisher events;

	PageDesk(StaticPages pages, Addresses addresses, ImportedItems imported, Markup markup, Site site,
			ApplicationEventPublisher events) {
		this.pages = pages;
		this.addresses = addresses;
		this.imported = imported;
		this.markup = markup;
		this.site = site;
		this.events = events;
	}

	/**
	 * Takes a page in, or brings it up to date.
	 * @param key what identifies the page
	 */
	@Transactional
	public void take(WxrItem item, String key, ImportRun run) {
		String fingerprint = Identity.fingerprint(item, "");
		ImportedItem known = this.imported.find(run.source(), ImportedKind.PAGE, key).orElse(null);
		if (known != null && known.fingerprint().equals(fingerprint)) {
			run.report().arrived("arrived.unchanged");
			return;
		}
		Long id = (known != null) ? known.targetId() : null;
		StaticPage page = (id != null) ? this.pages.findById(id).orElse(null) : null;
		if (known != null && page == null) {
			run.changed(item, "deleted-here");
		}
		else if (known != null && page != null && page.version() != known.version()) {
			run.changed(item, "edited-here");
		}
		else {
			write(item, key, fingerprint, page, run);
		}
	}

	private void write(WxrItem item, String key, String fingerprint, @Nullable StaticPage known, ImportRun run) {
		ItemText text = ItemText.of(item, this.markup, run);
		if (text.isEmpty()) {
			run.report().refused(run.label(item), "empty");
			return;
		}
		BodyLinks links = BodyLinks.rewrite(text.body().html(), run.source(),
				(address) -> this.addresses.target(address, run.source()));
		StaticPage page = (known != null) ? known : new StaticPage(freeSlug(item, text, run), run.language(),
				line(text.title(), run), "", "", LAST, run.now());
		String description = text.excerpt().isEmpty() ? Excerpt.of(text.body().text(), DESCRIPTION) : text.excerpt();
		page.rewrite(line(text.title(), run), line(description, run), typeset(links.html(), run), run.now());
		boolean shown = item.status().equals("publish") && !item.passwordProtected();
		page.setPublished(shown, run.now());
		long id = save(page);
		String oldPath = null;
		if (shown) {
			this.addresses.lead(item, page.path(), run);
			oldPath = OldAddress.of(item.link(), run.source())
				.filter(OldAddress::hasPath)
				.map(OldAddress::path)
				.orElse(null);
		}
		this.imported.remember(run.source(),
				new ImportedItem(ImportedKind.PAGE, key, id, fingerprint, page.version(), links.pending()), oldPath);
		run.report().arrived((known != null) ? "arrived.updated" : shown ? "arrived.page" : "arrived.page-hidden");
		text.report(item, run);
	}

	/**
	 * Follows up the links of a page.
	 */
	@Transactional
	public void follow(ImportedItem item, String source) {
		Long id = item.targetId();
		StaticPage page = (id != null) ? this.pages.findById(id).orElse(null) : null;
		if (page == null || page.version() != item.version()) {
			return;
		}
		BodyLinks links = BodyLinks.rewrite(page.bodyHtml(), source,
				(address) -> this.addresses.target(address, source));
		if (links.changed()) {
			page.rewrite(page.title(), page.description(),
					this.markup.body(links.html(), page.language(), false).html(), page.modifiedAt());
			save(page);
			this.imported.settle(source, item, page.version(), links.pending());
		}
	}

	private long save(StaticPage page) {
		StaticPage saved = this.pages.save(page);
		this.pages.flush();
		this.events.publishEvent(new ContentChanged("page"));
		Long id = saved.id();
		if (id == null) {
			throw new IllegalStateException("A saved page has no id");
		}
		return id;
	}

	private String freeSlug(WxrItem item, ItemText text, ImportRun run) {
		String base = SlugWish.of(item.slug(), text.title(), "page-" + Survey.number(item.id()));
		String slug = base;
		for (int number = 2; this.pages.existsBySlug(slug); number++) {
			slug = base + "-" + number;
		}
		if (!item.slug().isEmpty() && !slug.equals(SlugWish.decoded(item.slug()))) {
			run.changed(item, "slug-changed", SlugWish.decoded(item.slug()), slug);
		}
		return slug;
	}

	private String line(String text, ImportRun run) {
		return this.markup.line(text, run.language(), this.site.settings().typography());
	}

	private String typeset(String html, ImportRun run) {
		return this.markup.body(html, run.language(), this.site.settings().typography()).html();
	}

}
