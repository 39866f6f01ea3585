package org.tribune.article;

import java.util.EnumSet;
import java.util.Set;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;

/**
 * The one rule of who may do what with an article. Every endpoint that names an article
 * asks here first, the side ones too: preview, history, comparison, autosave.
 */
@Component
public class ArticleAccess {

	/** What authors may do with their own articles, in whatever state. */
	private static final Set<ArticleAction> AUTHOR = EnumSet
		.complementOf(EnumSet.of(ArticleAction.ASK_CHANGES, ArticleAction.ASSIGN));

	/** What contributors may do with their own articles while they are drafts. */
	private static final Set<ArticleAction> DRAFTING = EnumSet.of(ArticleAction.READ, ArticleAction.EDIT,
			ArticleAction.SUBMIT, ArticleAction.CURATE, ArticleAction.SHARE_PREVIEW, ArticleAction.DELETE);

	private final Articles articles;

	ArticleAccess(Articles articles) {
		this.articles = articles;
	}

	/**
	 * Whether somebody may do something with an article.
	 */
	public static boolean allows(SignedIn who, ArticleAction action, DeskCopy article) {
		if (who.may(Role.EDITOR)) {
			return true;
		}
		Long owner = article.ownerId();
		if (owner == null || owner != who.id()) {
			return false;
		}
		if (who.may(Role.AUTHOR)) {
			return AUTHOR.contains(action);
		}
		return switch (article.state()) {
			case DRAFT -> DRAFTING.contains(action);
			case IN_REVIEW -> action == ArticleAction.READ || action == ArticleAction.RETURN_TO_DRAFT;
			case BINNED -> action == ArticleAction.READ || action == ArticleAction.DELETE;
			case SCHEDULED, PUBLISHED, WITHDRAWN -> action == ArticleAction.READ;
		};
	}

	/**
	 * The article, if this person may do this with it.
	 * @throws ArticleNotFound when there is none, or none that this person may know of
	 * @throws AccessDeniedException when they may see it but not do this
	 */
	@Transactional(readOnly = true)
	public DeskCopy require(SignedIn who, ArticleAction action, long id) {
		DeskCopy article = this.articles.findById(id).map(DeskCopy::of).orElseThrow(() -> new ArticleNotFound(id));
		if (!allows(who, ArticleAction.READ, article)) {
			throw new ArticleNotFound(id);
		}
		if (!allows(who, action, article)) {
			throw new AccessDeniedException(action + " of article " + id);
		}
		return article;
	}

}
