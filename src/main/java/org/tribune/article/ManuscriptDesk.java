package org.tribune.article;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.markup.Excerpt;
import org.tribune.site.PathChanged;
import org.tribune.staff.Actor;
import org.tribune.staff.AuditLog;

/**
 * The desk where people type: every save says which edition it was written over, and none
 * replaces words that its writer has not seen.
 */
@Component
@Transactional
public class ManuscriptDesk {

	/** Of work, after which a revision is kept although nobody asked for one. */
	private static final Duration BETWEEN_REVISIONS = Duration.ofMinutes(10);

	private final Articles articles;

	private final Revisions revisions;

	private final Ledger ledger;

	private final CopyDesk copyDesk;

	private final SameThemeLinks sameTheme;

	private final Newsroom newsroom;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ManuscriptDesk(Articles articles, Revisions revisions, Ledger ledger, CopyDesk copyDesk, SameThemeLinks sameTheme,
			Newsroom newsroom, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
		this.articles = articles;
		this.revisions = revisions;
		this.ledger = ledger;
		this.copyDesk = copyDesk;
		this.sameTheme = sameTheme;
		this.newsroom = newsroom;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Whether words typed into an article of this state may replace its own as they are
	 * typed: not where readers see it, or will by themselves.
	 */
	public static boolean isOpen(ArticleState state) {
		return state != ArticleState.PUBLISHED && state != ArticleState.SCHEDULED;
	}

	/**
	 * What a card shows when no excerpt is written.
	 */
	public static String derivedExcerpt(String standfirst, String bodyText) {
		return Excerpt.of(standfirst.isEmpty() ? bodyText : standfirst, CopyDesk.EXCERPT);
	}

	/**
	 * Lays an empty sheet on the desk.
	 * @param headline may be empty
	 * @return the article's id
	 */
	public long begin(Locale language, String headline, Actor by) {
		String slug = headline.isBlank() ? Place.untitled(this.clock.instant()) : null;
		return this.newsroom
			.create(new Manuscript(language, slug, "", headline, "", "", "", null, List.of(), List.of(), null), by);
	}

	/**
	 * Keeps what is being typed, without a word in the log; a revision only after ten
	 * minutes of work.
	 * @throws ObjectOptimisticLockingFailureException when the words were replaced since
	 * by somebody else, or in another tab
	 */
	public Jotted jot(long id, Place place, Manuscript manuscript, Beside beside, Actor by) {
		Instant now = this.clock.instant();
		Article article = find(id);
		if (!isOpen(article.state())) {
			throw new ArticleStateException("An article that is " + article.state() + " is not changed by typing");
		}
		write(article, place, manuscript, beside, by, now);
		if (this.revisions.lastSavedAt(id).orElse(Instant.EPOCH).plus(BETWEEN_REVISIONS).isBefore(now)) {
			this.ledger.remember(article, "written", by, now);
		}
		this.articles.flush();
		return new Jotted(article.hand().edition(), article.version());
	}

	/**
	 * Saves on purpose: readers of a published article see it.
	 * @param substantive whether readers are told that the article says something new
	 * @return the edition that this became
	 * @throws ObjectOptimisticLockingFailureException when the words were replaced since
	 * by somebody else, or in another tab
	 * @throws ArticleStateException when a scheduled or published article would be left
	 * without headline or section
	 */
	public int save(long id, Place place, Manuscript manuscript, Beside beside, boolean substantive, Actor by) {
		Instant now = this.clock.instant();
		Article article = find(id);
		write(article, place, manuscript, beside, by, now);
		finish(article, "edited", substantive, by, now);
		return article.hand().edition();
	}

	/**
	 * Saves what was made of two texts that were written over the same edition; both are
	 * remembered as they were.
	 * @param mine what its writer could not save
	 * @param settled what it became beside the other
	 * @throws ObjectOptimisticLockingFailureException when the words were replaced again
	 */
	public int settle(long id, Place place, Manuscript mine, Manuscript settled, Beside beside, Actor by) {
		Instant now = this.clock.instant();
		Article article = find(id);
		String other = article.hand().name();
		this.ledger.remember(article, "conflict-theirs", other.isEmpty() ? by : Actor.process(other), now);
		remember(article, mine, "conflict-mine", by, now);
		write(article, place, settled, beside, by, now);
		finish(article, "settled", false, by, now);
		return article.hand().edition();
	}

	/**
	 * Remembers two texts of which one is about to be made, without touching the article.
	 */
	public void remember(long id, Manuscript theirs, Manuscript mine, Actor by) {
		Instant now = this.clock.instant();
		Article article = find(id);
		remember(article, theirs, "conflict-theirs", by, now);
		remember(article, mine, "conflict-mine", by, now);
	}

	private void remember(Article article, Manuscript manuscript, String reason, Actor by, Instant now) {
		Article sheet = article.sheet(now);
		this.copyDesk.edit(sheet, manuscript, now);
		this.ledger.remember(sheet, reason, by, now);
	}

	private void write(Article article, Place place, Manuscript manuscript, Beside beside, Actor by, Instant now) {
		if (!article.hand().continues(place.edition(), place.seat())) {
			throw new ObjectOptimisticLockingFailureException(Article.class, article.id());
		}
		String oldPath = article.path();
		String slug = slug(article, manuscript);
		if (!slug.equals(article.slug())) {
			article.rename(slug, now);
		}
		this.copyDesk.edit(article, manuscript, now);
		article.hand().sign(by.name(), place.seat(), place.edition());
		this.articles.flush();
		this.sameTheme.ban(article.id(), beside.banned());
		this.sameTheme.curate(article.id(), beside.pinned());
		announceMove(article, oldPath);
	}

	/**
	 * The slug follows the headline until readers have seen it.
	 */
	private String slug(Article article, Manuscript manuscript) {
		if (manuscript.slug() == null
				&& (article.life().firstPublishedAt() != null || manuscript.headline().isBlank())) {
			return article.slug();
		}
		return this.copyDesk.freeSlug(manuscript, article.slug());
	}

	private void announceMove(Article article, @Nullable String oldPath) {
		String newPath = article.path();
		if (article.state() == ArticleState.PUBLISHED && oldPath != null && newPath != null
				&& !oldPath.equals(newPath)) {
			this.events.publishEvent(new PathChanged(oldPath, newPath));
		}
	}

	private void finish(Article article, String reason, boolean substantive, Actor by, Instant now) {
		article.requireStillComplete();
		boolean published = article.state() == ArticleState.PUBLISHED;
		if (published && substantive) {
			article.life().markUpdated(now, now);
		}
		this.ledger.remember(article, reason, by, now);
		this.audit.record(by, "article." + reason, "article/" + article.id(), article.text().headline());
		if (published) {
			this.events.publishEvent(new ArticleUpdated(article.id()));
		}
	}

	private Article find(long id) {
		return this.articles.findById(id).orElseThrow(() -> new ArticleNotFound(id));
	}

	/**
	 * What words were written over.
	 *
	 * @param edition the last one that the writer saw
	 * @param seat the browser tab they were typed in; empty when unknown
	 */
	public record Place(int edition, String seat) {

		private static String untitled(Instant now) {
			return "brouillon-" + Long.toString(now.toEpochMilli(), 36);
		}

	}

	/**
	 * What typing made of an article.
	 *
	 * @param edition that the words became
	 * @param version of the article, which verbs ask for
	 */
	public record Jotted(int edition, int version) {
	}

	/**
	 * What is and what is never to be shown under "Sur le même thème".
	 *
	 * @param pinned ids of articles, in order
	 * @param banned ids of articles
	 */
	public record Beside(List<Long> pinned, List<Long> banned) {
	}

}
