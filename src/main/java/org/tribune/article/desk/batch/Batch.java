package org.tribune.article.desk.batch;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was done to several articles at once.
 *
 * @param id of it
 * @param act what was done
 * @param target name of the section or theme, as it was
 * @param undoneAt when it was undone
 * @param undoable whether it can be undone now
 * @param items in the order in which they were chosen
 */
public record Batch(long id, Act act, String target, @Nullable Instant undoneAt, boolean undoable, List<Item> items) {

	/**
	 * How many articles it was done to.
	 */
	public long done() {
		return this.items.stream().filter((one) -> one.outcome() == Outcome.DONE).count();
	}

	/**
	 * How many articles it was undone for.
	 */
	public long undone() {
		return this.items.stream().filter((one) -> one.undoing() == Outcome.DONE).count();
	}

	/**
	 * Those that it was not done to, or that it was not undone for.
	 */
	public List<Item> failed() {
		return this.items.stream().filter((one) -> one.failure() != null).toList();
	}

	/**
	 * What became of one article.
	 *
	 * @param articleId of it
	 * @param headline as it was; empty also when this person may not know it
	 * @param outcome what became of it
	 * @param undoing what became of undoing it; null before
	 */
	public record Item(long articleId, String headline, Outcome outcome, @Nullable Outcome undoing) {

		/**
		 * Why it was not done or undone; null when it was.
		 */
		public @Nullable Outcome failure() {
			if (this.undoing != null) {
				return (this.undoing != Outcome.DONE) ? this.undoing : null;
			}
			return (this.outcome != Outcome.DONE) ? this.outcome : null;
		}

	}

}
