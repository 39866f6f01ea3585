package org.tribune.transfer.wordpress;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.article.ArticleState;
import org.tribune.article.DeskCopy;
import org.tribune.article.Manuscript;
import org.tribune.article.Newsroom;
import org.tribune.markup.Markup;
import org.tribune.staff.Actor;
import org.tribune.transfer.ImportedItem;
import org.tribune.transfer.ImportedItems;
import org.tribune.transfer.ImportedKind;
import org.tribune.transfer.wxr.WxrItem;

/**
 * Makes articles of posts: one transaction a post, so that an interruption leaves whole
 * articles.
 */
@Component
class PostDesk {

	private static final Actor HAND = Actor.process("import");

	private final Newsroom newsroom;

	private final PostManuscripts manuscripts;

	private final Addresses addresses;

	private final ImportedItems imported;

	private final Markup markup;

	PostDesk(Newsroom newsroom, PostManuscripts manuscripts, Addresses addresses, ImportedItems imported,
			Markup markup) {
		this.newsroom = newsroom;
		this.manuscripts = manuscripts;
		this.addresses = addresses;
		this.imported = imported;
		this.markup = markup;
	}

	/**
	 * Takes a post in, or brings its article up to date.
	 * @param key what identifies the post
	 */
	@Transactional
	public void take(WxrItem item, String key, ImportRun run) {
		String fingerprint = Identity.fingerprint(item, PostManuscripts.leadAddress(item, run));
		ImportedItem known = this.imported.find(run.source(), ImportedKind.ARTICLE, key).orElse(null);
		if (known != null && known.fingerprint().equals(fingerprint)) {
			run.report().arrived("arrived.unchanged");
			return;
		}
		Long id = (known != null) ? known.targetId() : null;
		if (known != null && id == null) {
			run.changed(item, "deleted-here");
			return;
		}
		DeskCopy copy = (id != null) ? this.newsroom.look(id).orElse(null) : null;
		if (known != null && copy != null && copy.version() != known.version()) {
			run.changed(item, "edited-here");
			return;
		}
		write(item, key, fingerprint, copy, run);
	}

	private void write(WxrItem item, String key, String fingerprint, @Nullable DeskCopy copy, ImportRun run) {
		ItemText text = ItemText.of(item, this.markup, run);
		if (text.isEmpty()) {
			run.report().refused(run.label(item), "empty");
			return;
		}
		WordPressDates dates = WordPressDates.of(item.dates(), run.zone());
		PostFate fate = PostFate.of(item, dates.published(), run.now());
		BodyLinks links = BodyLinks.rewrite(text.body().html(), run.source(),
				(address) -> this.addresses.target(address, run.source()));
		DeskCopy written = (copy == null) ? create(item, text, links, fate, run)
				: update(item, text, links, fate, copy, run);
		Instant modified = Objects.requireNonNullElse(dates.modified(), run.now());
		this.newsroom.backdate(written.id(), Objects.requireNonNullElse(dates.published(), modified), modified);
		remember(item, key, fingerprint, links, run, written.id());
		tell(item, text, fate, written, copy != null, run);
	}

	private DeskCopy create(WxrItem item, ItemText text, BodyLinks links, PostFate fate, ImportRun run) {
		String slug = SlugWish.of(item.slug(), text.title(), "article-" + Survey.number(item.id()));
		Manuscript manuscript = this.manuscripts.of(item, text, slug, links.html(), run);
		long id = this.newsroom.create(manuscript, HAND);
		bring(id, ArticleState.DRAFT, fate);
		DeskCopy copy = this.newsroom.look(id).orElseThrow();
		if (!item.slug().isEmpty() && !copy.slug().equals(SlugWish.decoded(item.slug()))) {
			run.changed(item, "slug-changed", SlugWish.decoded(item.slug()), copy.slug());
		}
		return copy;
	}

	private DeskCopy update(WxrItem item, ItemText text, BodyLinks links, PostFate fate, DeskCopy copy, ImportRun run) {
		Manuscript manuscript = this.manuscripts.of(item, text, null, links.html(), run);
		this.newsroom.edit(copy.id(), copy.version(), manuscript, HAND);
		if (isForward(copy.state(), fate.state())) {
			bring(copy.id(), copy.state(), fate);
		}
		else if (copy.state() != fate.state()) {
			run.changed(item, "state-kept");
		}
		return this.newsroom.look(copy.id()).orElseThrow();
	}

	/** What readers see is only taken back by hand. */
	private static boolean isForward(ArticleState now, ArticleState wanted) {
		return now != wanted && wanted != ArticleState.DRAFT
				&& (now == ArticleState.DRAFT || now == ArticleState.IN_REVIEW || now == ArticleState.SCHEDULED);
	}

	private void bring(long id, ArticleState now, PostFate fate) {
		Instant date = fate.date();
		if (fate.state() == ArticleState.PUBLISHED && date != null) {
			this.newsroom.publishAsOf(id, date, HAND);
		}
		else if (fate.state() == ArticleState.SCHEDULED && date != null) {
			this.newsroom.schedule(id, date, HAND);
		}
		else if (fate.state() == ArticleState.IN_REVIEW && now == ArticleState.DRAFT) {
			this.newsroom.sendToReview(id, HAND);
		}
	}

	private void remember(WxrItem item, String key, String fingerprint, BodyLinks links, ImportRun run, long id) {
		DeskCopy copy = this.newsroom.look(id).orElseThrow();
		String path = copy.path();
		String oldPath = null;
		if (copy.state() == ArticleState.PUBLISHED && path != null) {
			this.addresses.lead(item, path, run);
			oldPath = OldAddress.of(item.link(), run.source())
				.filter(OldAddress::hasPath)
				.map(OldAddress::path)
				.orElse(null);
		}
		this.imported.remember(run.source(),
				new ImportedItem(ImportedKind.ARTICLE, key, id, fingerprint, copy.version(), links.pending()), oldPath);
	}

	private static void tell(WxrItem item, ItemText text, PostFate fate, DeskCopy written, boolean updated,
			ImportRun run) {
		run.report().arrived(updated ? "arrived.updated" : "arrived.article." + written.state().name());
		text.report(item, run);
		if (!fate.remark().isEmpty()) {
			run.changed(item, fate.remark(), item.status());
		}
		if (item.sticky()) {
			run.changed(item, "sticky");
		}
		if (TaxonomyDesk.sectionTerm(item).slug().equals("non-classe") && item.terms().isEmpty()) {
			run.changed(item, "no-section");
		}
	}

}
