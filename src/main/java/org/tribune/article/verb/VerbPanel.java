package org.tribune.article.verb;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.tribune.article.ArticleAccess;
import org.tribune.article.ArticleAction;
import org.tribune.article.ArticleState;
import org.tribune.article.ArticleVerb;
import org.tribune.article.DeskCopy;
import org.tribune.article.LateArticles;
import org.tribune.article.Newsroom;
import org.tribune.article.Standing;
import org.tribune.article.checklist.Checklist;
import org.tribune.article.checklist.Proofreader;
import org.tribune.staff.SignedIn;

/**
 * What stands beside an article: where it is in its life, what this person may do with it
 * now, and what the checklist says. Shown by
 * {@code article/verb/_panel.html :: panel(panel)}.
 */
@Component
public class VerbPanel {

	private final ArticleAccess access;

	private final Newsroom newsroom;

	private final Proofreader proofreader;

	private final Clock clock;

	VerbPanel(ArticleAccess access, Newsroom newsroom, Proofreader proofreader, Clock clock) {
		this.access = access;
		this.newsroom = newsroom;
		this.proofreader = proofreader;
		this.clock = clock;
	}

	/**
	 * The panel of an article for somebody who may see it.
	 */
	public Contents of(SignedIn who, long id) {
		DeskCopy article = this.access.require(who, ArticleAction.READ, id);
		Standing standing = this.newsroom.standing(id);
		Checklist checklist = this.proofreader.read(id).orElseThrow();
		List<Step> steps = steps(who, article, standing, checklist);
		boolean checked = ArticleVerb.PUBLISH.isAllowedBy(standing.state());
		Instant now = this.clock.instant();
		return new Contents(standing, steps, checked ? checklist : null,
				ArticleAccess.allows(who, ArticleAction.EDIT, article), isLate(standing, now),
				standing.embargoUntil() != null && standing.embargoUntil().isAfter(now));
	}

	private static List<Step> steps(SignedIn who, DeskCopy article, Standing standing, Checklist checklist) {
		List<Step> steps = new ArrayList<>();
		for (ArticleVerb verb : ArticleVerb.allowedBy(standing.state())) {
			if (ArticleAccess.allows(who, verb.action(), article) && Step.isOffered(verb, standing)) {
				steps.add(Step.of(verb, standing, checklist));
			}
		}
		ArticleVerb first = first(standing.state(), steps);
		return steps.stream()
			.map((step) -> step.prominent(step.verb() == first))
			.sorted(Comparator.comparing((Step step) -> !step.primary()))
			.toList();
	}

	/**
	 * The one thing that is most likely to be done next.
	 */
	private static @Nullable ArticleVerb first(ArticleState state, List<Step> steps) {
		List<ArticleVerb> wished = switch (state) {
			case DRAFT, IN_REVIEW -> List.of(ArticleVerb.PUBLISH, ArticleVerb.REVIEW);
			case SCHEDULED -> List.of(ArticleVerb.SCHEDULE);
			case PUBLISHED -> List.of();
			case WITHDRAWN -> List.of(ArticleVerb.RETURN);
			case BINNED -> List.of(ArticleVerb.UNBIN);
		};
		return wished.stream()
			.filter((verb) -> steps.stream().anyMatch((step) -> step.verb() == verb))
			.findFirst()
			.orElse(null);
	}

	private static boolean isLate(Standing standing, Instant now) {
		return standing.state() == ArticleState.SCHEDULED && standing.scheduledFor() != null
				&& standing.scheduledFor().plus(LateArticles.GRACE).isBefore(now);
	}

	/**
	 * What the panel shows.
	 *
	 * @param standing of the article
	 * @param steps what may be done now, the most likely first
	 * @param checklist null when there is nothing to publish
	 * @param mended whether this person may mend what the checklist finds
	 * @param late whether it ought to have appeared
	 * @param embargoed whether it must not appear yet
	 */
	public record Contents(Standing standing, List<Step> steps, @Nullable Checklist checklist, boolean mended,
			boolean late, boolean embargoed) {

		/**
		 * The steps that move the article on.
		 */
		public List<Step> moves() {
			return this.steps.stream().filter((step) -> !step.term()).toList();
		}

		/**
		 * The step that sets this date, if this person may.
		 */
		public @Nullable Step term(String verb) {
			return this.steps.stream()
				.filter((step) -> step.term() && step.verb().name().equals(verb))
				.findFirst()
				.orElse(null);
		}

	}

}
