package org.tribune.article;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import static org.tribune.article.ArticleState.BINNED;
import static org.tribune.article.ArticleState.DRAFT;
import static org.tribune.article.ArticleState.IN_REVIEW;
import static org.tribune.article.ArticleState.PUBLISHED;
import static org.tribune.article.ArticleState.SCHEDULED;
import static org.tribune.article.ArticleState.WITHDRAWN;

/**
 * The life of an article, as a table: which verb leads from which states to which, who
 * may, where it is posted, whether the checklist is asked, what it is called afterwards
 * in the history and the audit log, and what is announced.
 */
public enum ArticleVerb {

	// @formatter:off
	/** Hands a draft to the editors. */
	REVIEW      ("review",      in(DRAFT),                                  IN_REVIEW, ArticleAction.SUBMIT,          false, "sent-to-review",    null),
	/** Gives it back with a wish. */
	ASK_CHANGES ("changes",     in(IN_REVIEW),                              DRAFT,     ArticleAction.ASK_CHANGES,     false, "changes-asked",     null),
	/** Sets, or changes, the time at which it appears by itself. */
	SCHEDULE    ("schedule",    in(DRAFT, IN_REVIEW, SCHEDULED),            SCHEDULED, ArticleAction.SCHEDULE,        true,  "scheduled",         null),
	/** Shows it to readers. */
	PUBLISH     ("publication", in(DRAFT, IN_REVIEW, SCHEDULED),            PUBLISHED, ArticleAction.PUBLISH,         true,  "published",         ArticlePublished::new),
	/** Tells readers what was wrong. */
	CORRECT     ("correction",  in(PUBLISHED),                              PUBLISHED, ArticleAction.CORRECT,         false, "corrected",         ArticleUpdated::new),
	/** Tells readers that it says something new. */
	MARK_UPDATED("update",      in(PUBLISHED),                              PUBLISHED, ArticleAction.CORRECT,         false, "marked-updated",    ArticleUpdated::new),
	/** Takes it down. */
	WITHDRAW    ("withdrawal",  in(PUBLISHED),                              WITHDRAWN, ArticleAction.WITHDRAW,        false, "withdrawn",         ArticleWithdrawn::new),
	/** Takes what readers do not see back to the desk. */
	RETURN      ("draft",       in(IN_REVIEW, SCHEDULED, WITHDRAWN),        DRAFT,     ArticleAction.RETURN_TO_DRAFT, false, "returned-to-draft", null),
	/** Says before when it must not appear. */
	EMBARGO     ("embargo",     in(DRAFT, IN_REVIEW, SCHEDULED),            null,      ArticleAction.SCHEDULE,        false, "embargoed",         null),
	/** Says when it is withdrawn by itself. */
	END         ("expiry",      in(DRAFT, IN_REVIEW, SCHEDULED, PUBLISHED), null,      ArticleAction.SCHEDULE,        false, "given-an-end",      null),
	/** Throws a draft away that readers never saw. */
	BIN         ("bin",         in(DRAFT),                                  BINNED,    ArticleAction.DELETE,          false, "binned",            null),
	/** Takes it out of the bin again. */
	UNBIN       ("restoration", in(BINNED),                                 DRAFT,     ArticleAction.DELETE,          false, "taken-from-bin",    null),
	/** Changes its words and where it belongs. */
	EDIT        ("edit",        in(DRAFT, IN_REVIEW, SCHEDULED, PUBLISHED, WITHDRAWN), null, ArticleAction.EDIT,      false, "edited",            null);
	// @formatter:on

	private final String route;

	private final Set<ArticleState> from;

	private final @Nullable ArticleState to;

	private final ArticleAction action;

	private final boolean checked;

	private final String past;

	private final @Nullable LongFunction<Object> event;

	ArticleVerb(String route, Set<ArticleState> from, @Nullable ArticleState to, ArticleAction action, boolean checked,
			String past, @Nullable LongFunction<Object> event) {
		this.route = route;
		this.from = from;
		this.to = to;
		this.action = action;
		this.checked = checked;
		this.past = past;
		this.event = event;
	}

	private static Set<ArticleState> in(ArticleState first, ArticleState... others) {
		return EnumSet.of(first, others);
	}

	/**
	 * What an article in this state allows, in the order of the table.
	 */
	public static List<ArticleVerb> allowedBy(ArticleState state) {
		return Stream.of(values()).filter((verb) -> verb.isAllowedBy(state)).toList();
	}

	/**
	 * Whether an article in this state allows it.
	 */
	public boolean isAllowedBy(ArticleState state) {
		return this.from.contains(state);
	}

	/**
	 * The state of an article afterwards.
	 * @throws ArticleStateException when its present state does not allow the verb
	 */
	ArticleState follow(ArticleState state) {
		if (!isAllowedBy(state)) {
			throw new ArticleStateException("An article that is " + state + " cannot be " + this.past);
		}
		return (this.to != null) ? this.to : state;
	}

	/**
	 * The noun under which it is posted, below the article's address.
	 */
	public String route() {
		return this.route;
	}

	/**
	 * What somebody must be allowed to do.
	 */
	public ArticleAction action() {
		return this.action;
	}

	/**
	 * Whether people are held to the checklist.
	 */
	public boolean checked() {
		return this.checked;
	}

	/**
	 * The name of what was done, for the history and the audit log.
	 */
	public String past() {
		return this.past;
	}

	/**
	 * What listeners are told, if readers see a difference.
	 */
	@Nullable Object event(long articleId) {
		return (this.event != null) ? this.event.apply(articleId) : null;
	}

}
