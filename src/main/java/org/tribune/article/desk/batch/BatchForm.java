package org.tribune.article.desk.batch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tribune.article.WithdrawalReason;

/**
 * What the list of articles and the page behind it send: what to do, to which articles,
 * and what that needs.
 *
 * @param act what to do; null when nothing that is known was asked
 * @param article the chosen ones, each as id:version
 * @param toSection slug of a section
 * @param toTheme name or slug of a theme, as it was typed
 * @param thisTheme slug of a theme that was picked among several of one name
 * @param reason of a withdrawal
 * @param asked whether what is missing has been asked for already
 */
record BatchForm(@Nullable Act act, @Nullable List<String> article, @Nullable String toSection,
		@Nullable String toTheme, @Nullable String thisTheme, @Nullable WithdrawalReason reason,
		@Nullable Boolean asked) {

	/** No page of the list holds more. */
	private static final int MOST = 100;

	List<Order.Chosen> chosen() {
		List<Order.Chosen> chosen = new ArrayList<>();
		for (String value : (this.article != null) ? new LinkedHashSet<>(this.article) : Set.<String>of()) {
			Order.Chosen one = Order.Chosen.parse(value);
			if (one != null && chosen.size() < MOST) {
				chosen.add(one);
			}
		}
		return chosen;
	}

	/**
	 * What was typed as a theme.
	 */
	public String typedTheme() {
		if (this.thisTheme != null) {
			return this.thisTheme;
		}
		return (this.toTheme != null) ? this.toTheme.strip() : "";
	}

}
