package org.tribune.article.desk.batch;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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
		@Nullable String toTheme, @Nullable String thisTheme, @Nullable WithdrawalReason reason, boolean asked) {

	/** No page of the list holds more. */
	private static final int MOST = 100;

	List<Order.Chosen> chosen() {
		return Stream.ofNullable(this.article)
			.flatMap(List::stream)
			.distinct()
			.limit(MOST)
			.map(Order.Chosen::parse)
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.toList();
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
