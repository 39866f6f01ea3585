package org.tribune.article;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.test.util.ReflectionTestUtils;
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

	private static final Map<ArticleVerb, Consumer<Article>> VERBS = new EnumMap<>(Map.ofEntries(
			Map.entry(ArticleVerb.REVIEW, (article) -> article.life().sendToReview(LATER)),
			Map.entry(ArticleVerb.ASK_CHANGES, (article) -> article.life().askChanges("Plus court", "Émile", LATER)),
			Map.entry(ArticleVerb.SCHEDULE, (article) -> article.schedule(LATER.plusSeconds(60), LATER)),
			Map.entry(ArticleVerb.PUBLISH, (article) -> article.publish(LATER, LATER)),
			Map.entry(ArticleVerb.CORRECT, (article) -> article.life().correct(LATER)),
			Map.entry(ArticleVerb.MARK_UPDATED, (article) -> article.life().markUpdated(LATER, LATER)),
			Map.entry(ArticleVerb.WITHDRAW, (article) -> article.life().withdraw(WithdrawalReason.ERROR, null, LATER)),
			Map.entry(ArticleVerb.RETURN, (article) -> article.life().returnToDraft(LATER)),
			Map.entry(ArticleVerb.EMBARGO, (article) -> article.life().embargo(NOW, LATER)),
			Map.entry(ArticleVerb.END, (article) -> article.life().endAt(LATER.plusSeconds(600), LATER)),
			Map.entry(ArticleVerb.BIN, (article) -> article.life().bin(LATER)),
			Map.entry(ArticleVerb.UNBIN, (article) -> article.life().takeFromBin(LATER)),
			Map.entry(ArticleVerb.EDIT, (article) -> ArticleVerb.EDIT.follow(article.state()))));

	/**
	 * Written out a second time, state by state: verb and the state it leads to.
	 */
	static Stream<Arguments> table() {
		Map<ArticleState, String> rows = new EnumMap<>(ArticleState.class);
		rows.put(ArticleState.DRAFT, "REVIEW IN_REVIEW, SCHEDULE SCHEDULED, PUBLISH PUBLISHED, BIN BINNED,"
				+ " EMBARGO DRAFT, END DRAFT, EDIT DRAFT");
		rows.put(ArticleState.IN_REVIEW, "ASK_CHANGES DRAFT, RETURN DRAFT, SCHEDULE SCHEDULED, PUBLISH PUBLISHED,"
				+ " EMBARGO IN_REVIEW, END IN_REVIEW, EDIT IN_REVIEW");
		rows.put(ArticleState.SCHEDULED, "SCHEDULE SCHEDULED, PUBLISH PUBLISHED, RETURN DRAFT, EMBARGO SCHEDULED,"
				+ " END SCHEDULED, EDIT SCHEDULED");
		rows.put(ArticleState.PUBLISHED,
				"CORRECT PUBLISHED, MARK_UPDATED PUBLISHED, WITHDRAW WITHDRAWN," + " END PUBLISHED, EDIT PUBLISHED");
		rows.put(ArticleState.WITHDRAWN, "RETURN DRAFT, EDIT WITHDRAWN");
		rows.put(ArticleState.BINNED, "UNBIN DRAFT");
		return Stream.of(ArticleState.values())
			.flatMap((state) -> Stream.of(ArticleVerb.values())
				.map((verb) -> Arguments.of(state, verb, after(rows.getOrDefault(state, ""), verb))));
	}

	private static @Nullable ArticleState after(String row, ArticleVerb verb) {
		return Stream.of(row.split(", "))
			.map((cell) -> cell.split(" "))
			.filter((cell) -> cell[0].equals(verb.name()))
			.map((cell) -> ArticleState.valueOf(cell[1]))
			.findFirst()
			.orElse(null);
	}

	@ParameterizedTest(name = "{1} when {0}: {2}")
	@MethodSource("table")
	void eachStateAllowsItsVerbsAndNoOthers(ArticleState state, ArticleVerb verb, @Nullable ArticleState after) {
		Article article = in(state);
		Consumer<Article> deed = Objects.requireNonNull(VERBS.get(verb));
		if (after != null) {
			deed.accept(article);
			assertThat(article.state()).isEqualTo(after);
		}
		else {
			assertThatExceptionOfType(ArticleStateException.class).isThrownBy(() -> deed.accept(article));
			assertThat(article.state()).isEqualTo(state);
		}
		assertThat(verb.isAllowedBy(state)).isEqualTo(after != null);
	}

	@Test
	void wishOfAnEditorStandsUntilTheArticleComesBack() {
		Article article = saved(in(ArticleState.IN_REVIEW));
		article.life().askChanges("Plus court", "Émile Castaing", LATER);
		assertThat(Standing.of(article)).extracting(Standing::changesAsked, Standing::changesAskedBy)
			.containsExactly("Plus court", "Émile Castaing");

		article.life().sendToReview(LATER);
		assertThat(Standing.of(article).changesAsked()).isEmpty();
	}

	@Test
	void embargoHoldsBackPublicationAndSchedule() {
		Article article = in(ArticleState.DRAFT);
		article.life().embargo(LATER, NOW);

		assertThatExceptionOfType(ArticleStateException.class).isThrownBy(() -> article.publish(NOW, NOW));
		assertThatExceptionOfType(ArticleStateException.class)
			.isThrownBy(() -> article.schedule(LATER.minusSeconds(1), NOW));
		article.schedule(LATER, NOW);
		assertThatExceptionOfType(ArticleStateException.class)
			.isThrownBy(() -> article.life().embargo(LATER.plusSeconds(1), NOW));
		article.publish(LATER, LATER);
		assertThat(article.state()).isEqualTo(ArticleState.PUBLISHED);
	}

	@Test
	void articleDoesNotEndBeforeItAppears() {
		Article article = in(ArticleState.SCHEDULED);
		assertThatExceptionOfType(ArticleStateException.class).isThrownBy(() -> article.life().endAt(LATER, NOW));
		article.life().endAt(LATER.plusSeconds(1), NOW);
		assertThatExceptionOfType(ArticleStateException.class)
			.isThrownBy(() -> article.schedule(LATER.plusSeconds(1), NOW));
	}

	@Test
	void reasonAndEndAreForgottenWhenItAppearsAgain() {
		Article article = saved(in(ArticleState.PUBLISHED));
		article.life().endAt(LATER.plusSeconds(1), LATER);
		article.life().withdraw(WithdrawalReason.REPLACED, 7L, LATER);
		assertThat(Standing.of(article)).extracting(Standing::successorId, Standing::unpublishAt)
			.containsExactly(7L, null);

		article.life().returnToDraft(LATER);
		assertThat(Standing.of(article).withdrawalReason()).as("still gone for readers")
			.isEqualTo(WithdrawalReason.REPLACED);
		article.publish(LATER, LATER);
		assertThat(Standing.of(article)).extracting(Standing::withdrawalReason, Standing::successorId)
			.containsExactly(null, null);
	}

	@Test
	void onlyAReplacedArticleHasASuccessor() {
		Article article = saved(in(ArticleState.PUBLISHED));
		article.life().withdraw(WithdrawalReason.ERROR, 7L, LATER);

		assertThat(Standing.of(article).successorId()).isNull();
	}

	@Test
	void whatReadersHaveKnownIsNotThrownAway() {
		Article article = in(ArticleState.WITHDRAWN);
		article.life().returnToDraft(LATER);

		assertThatExceptionOfType(ArticleStateException.class).isThrownBy(() -> article.life().bin(LATER));
	}

	@Test
	void firstPublicationDateNeverChanges() {
		Article article = in(ArticleState.PUBLISHED);
		article.life().withdraw(null, null, LATER);
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
		article.life().withdraw(null, null, LATER);
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
				article.life().withdraw(null, null, NOW);
			}
			case BINNED -> article.life().bin(NOW);
		}
		return article;
	}

	private static Article saved(Article article) {
		ReflectionTestUtils.setField(article, "id", 1L);
		return article;
	}

}
