package org.tribune.article.desk.batch;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tribune.article.WithdrawalReason;

/**
 * What somebody wants done to several articles.
 *
 * @param act what
 * @param chosen to which
 * @param targetId of the section or theme it is about
 * @param targetName of the section or theme it is about
 * @param reason of a withdrawal
 */
record Order(Act act, List<Chosen> chosen, @Nullable Long targetId, String targetName,
		@Nullable WithdrawalReason reason) {

	/**
	 * An article as it was chosen.
	 *
	 * @param id of the article
	 * @param version that was seen
	 */
	public record Chosen(long id, int version) {

		/**
		 * As a form names it.
		 */
		public String value() {
			return this.id + ":" + this.version;
		}

		/**
		 * From a form; null when it is no such thing.
		 */
		static @Nullable Chosen parse(String value) {
			String[] parts = value.split(":", 2);
			return value.matches("[0-9]{1,18}:[0-9]{1,9}")
					? new Chosen(Long.parseLong(parts[0]), Integer.parseInt(parts[1])) : null;
		}

	}

}
