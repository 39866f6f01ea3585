package org.tribune.transfer.wordpress;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tribune.article.ArticleState;
import org.tribune.transfer.wxr.WxrItem;

/**
 * What state a post gets, and when.
 *
 * @param state the state
 * @param date of publication, or the time at which it is scheduled; null for others
 * @param remark key of the message that says why the state is another one than in
 * WordPress; empty when there is nothing to say
 */
record PostFate(ArticleState state, @Nullable Instant date, String remark) {

	private static final Set<String> DRAFTS = Set.of("draft", "auto-draft", "inherit", "");

	/**
	 * Decides. Nothing becomes public that readers of the other site could not see.
	 */
	static PostFate of(WxrItem item, @Nullable Instant date, Instant now) {
		if (item.passwordProtected()) {
			return draft("password");
		}
		return switch (item.status()) {
			case "publish" -> published(date, now);
			case "future" -> (date != null && date.isAfter(now)) ? new PostFate(ArticleState.SCHEDULED, date, "")
					: draft("missed-schedule");
			case "pending" -> new PostFate(ArticleState.IN_REVIEW, null, "");
			case "private" -> draft("private");
			default -> draft(DRAFTS.contains(item.status()) ? "" : "unknown-status");
		};
	}

	private static PostFate published(@Nullable Instant date, Instant now) {
		if (date == null) {
			return draft("undated");
		}
		return date.isAfter(now) ? new PostFate(ArticleState.PUBLISHED, now, "future-date")
				: new PostFate(ArticleState.PUBLISHED, date, "");
	}

	private static PostFate draft(String remark) {
		return new PostFate(ArticleState.DRAFT, null, remark);
	}

}
