package org.tribune.article;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.tribune.markup.Markup;
import org.tribune.taxonomy.Section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * The life of an article, as a table.
 */
class ArticleTests {

	private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

	private static final Instant LATER = NOW.plusSeconds(60);

	private static final Map<String, Consumer<Article>> VERBS = Map.of("review",
			(article) -> article.life().sendToReview(LATER), "schedule",
			(article) -> article.schedule(LATER.plusSeconds(60), LATER), "publish",
			(article) -> article.publish(LATER, LATER), "update", (article) -> article.life().markUpdated(LATER, LATER),
			"withdraw", (article) -> article.life().withdraw(LATER), "draft",
			(article) -> article.life().returnToDraft(LATER));

	static Stream<Arguments> table() {
		return Stream.of(Arguments.of(ArticleState.DRAFT, Set.of("review", "schedule", "publish")),
				Arguments.of(ArticleState.IN_REVIEW, Set.of("schedule", "publish", "draft")),
				Arguments.of(ArticleState.SCHEDULED, Set.of("schedule", "publish", "draft")),
				Arguments.of(ArticleState.PUBLISHED, Set.of("update", "withdraw")),
				Arguments.of(ArticleState.WITHDRAWN, Set.of("draft")));
	}

	@ParameterizedTest
	@MethodSource("table")
	void eachStateAllowsItsVerbsAndNoOthers(ArticleState state, Set<String> allowed) {
		VERBS.forEach((name, verb) -> {
			Article article = in(state);
			if (allowed.contains(name)) {
				verb.accept(article);
			}
			else {
				assertThatExceptionOfType(ArticleStateException.class).as("%s when %s", name, state)
					.isThrownBy(() -> verb.accept(article));
				assertThat(article.state()).isEqualTo(state);
			}
		});
	}

	@Test
	void firstPublicationDateNeverChanges() {
		Article article = in(ArticleState.PUBLISHED);
		article.life().withdraw(LATER);
		article.life().returnToDraft(LATER);
		article.publish(LATER, LATER);

		assertThat(article.life().firstPublishedAt()).isEqualTo(NOW);
		assertThat(article.life().publishedAt()).isEqualTo(LATER);
	}

	@Test
	void onlyAMarkedUpdateIsShownToReaders() {
		Article article = in(ArticleState.PUBLISHED);
		article.rename("autre", LATER);
		assertThat(article.life().updatedAt()).isNull();
		article.life().markUpdated(LATER, LATER);
		assertThat(article.life().updatedAt()).isEqualTo(LATER);
	}

	@Test
	void publishingAgainForgetsAnUpdateOfBefore() {
		Article article = in(ArticleState.PUBLISHED);
		article.life().markUpdated(NOW.plusSeconds(1), LATER);
		article.life().withdraw(LATER);
		article.life().returnToDraft(LATER);
		article.publish(LATER, LATER);

		assertThat(article.life().updatedAt()).isNull();
	}

	@Test
	void whatReadersSeeOrWillSeeStaysComplete() {
		for (ArticleState state : ArticleState.values()) {
			Article article = in(state);
			article.file(null, List.of(), LATER);
			if (state == ArticleState.SCHEDULED || state == ArticleState.PUBLISHED) {
				assertThatExceptionOfType(ArticleStateException.class).isThrownBy(article::requireStillComplete);
			}
			else {
				assertThatNoException().as("%s", state).isThrownBy(article::requireStillComplete);
			}
		}
	}

	@Test
	void articleWithoutHeadlineOrSectionCannotBePublished() {
		Article article = new Article("sans-rien", NOW);
		assertThatExceptionOfType(ArticleStateException.class).isThrownBy(() -> article.publish(NOW, NOW));
		assertThatExceptionOfType(ArticleStateException.class).isThrownBy(() -> article.schedule(LATER, NOW));
	}

	private static Article in(ArticleState state) {
		Article article = new Article("une", NOW);
		article.rewrite(Locale.FRENCH, new ArticleText("", "Une", "", new Markup().body("", Locale.FRENCH, true), ""),
				NOW);
		article.file(new Section("energie", "Énergie", 0, NOW), List.of(), NOW);
		switch (state) {
			case DRAFT -> article.rename("une", NOW);
			case IN_REVIEW -> article.life().sendToReview(NOW);
			case SCHEDULED -> article.schedule(LATER, NOW);
			case PUBLISHED -> article.publish(NOW, NOW);
			case WITHDRAWN -> {
				article.publish(NOW, NOW);
				article.life().withdraw(NOW);
			}
		}
		return article;
	}

}
