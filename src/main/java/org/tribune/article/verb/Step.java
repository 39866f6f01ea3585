package org.tribune.article.verb;

import org.tribune.article.ArticleState;
import org.tribune.article.ArticleVerb;
import org.tribune.article.Standing;
import org.tribune.article.checklist.Checklist;

/**
 * Something that may be done with an article now: a button where a click is enough, else
 * a link to the page that asks for more.
 *
 * @param verb that is done
 * @param label key of the words on it
 * @param address that is posted to, or of the page
 * @param posts whether a click is enough
 * @param primary whether it is the most likely one
 */
public record Step(ArticleVerb verb, String label, String address, boolean posts, boolean primary) {

	static Step of(ArticleVerb verb, Standing standing, Checklist checklist) {
		String resource = address(standing.id(), verb);
		boolean posts = switch (verb) {
			case REVIEW, RETURN, BIN, UNBIN -> true;
			case PUBLISH -> checklist.clean();
			case ASK_CHANGES, SCHEDULE, CORRECT, MARK_UPDATED, WITHDRAW, EMBARGO, END, EDIT -> false;
		};
		return new Step(verb, label(verb, standing), posts ? resource : resource + "/new", posts, false);
	}

	static String address(long id, ArticleVerb verb) {
		return "/admin/articles/" + id + "/" + verb.route();
	}

	/**
	 * What is done on the edit page is not offered beside it, nor what would be refused.
	 */
	static boolean isOffered(ArticleVerb verb, Standing standing) {
		return switch (verb) {
			case EDIT, MARK_UPDATED -> false;
			case BIN -> standing.firstPublishedAt() == null;
			default -> true;
		};
	}

	private static String label(ArticleVerb verb, Standing standing) {
		String key = "workflow.do." + verb;
		return switch (verb) {
			case SCHEDULE -> (standing.state() == ArticleState.SCHEDULED) ? key + ".again" : key;
			case RETURN -> key + "." + standing.state();
			case EMBARGO -> (standing.embargoUntil() != null) ? key + ".again" : key;
			case END -> (standing.unpublishAt() != null) ? key + ".again" : key;
			default -> key;
		};
	}

	Step prominent(boolean first) {
		return new Step(this.verb, this.label, this.address, this.posts, first);
	}

	/**
	 * Whether it only sets a date.
	 */
	public boolean term() {
		return this.verb == ArticleVerb.EMBARGO || this.verb == ArticleVerb.END;
	}

	/**
	 * Whether it takes something away.
	 */
	public boolean grave() {
		return this.verb == ArticleVerb.WITHDRAW || this.verb == ArticleVerb.BIN;
	}

}
