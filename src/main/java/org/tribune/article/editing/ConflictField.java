package org.tribune.article.editing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * What of a form, beside the body, two people may have written differently.
 */
enum ConflictField {

	/** The few words over the headline. */
	KICKER(ManuscriptForm::kicker),
	/** The headline. */
	HEADLINE(ManuscriptForm::headline),
	/** The paragraph under the headline. */
	STANDFIRST(ManuscriptForm::standfirst),
	/** The excerpt. */
	EXCERPT(ManuscriptForm::excerpt),
	/** French or English. */
	LANGUAGE(ManuscriptForm::language),
	/** The section. */
	SECTION(ManuscriptForm::sectionId),
	/** The themes, in order. */
	THEMES(ManuscriptForm::themeIds),
	/** Who signs, in order. */
	SIGNATURES(ManuscriptForm::signatures),
	/** The image over the article, with its words. */
	LEAD((form) -> Arrays.asList(form.leadImageId(), form.leadAlternativeText(), form.leadCaption(),
			form.leadCredit())),
	/** What share cards show. */
	SHARE(ManuscriptForm::shareImageId),
	/** The end of the address. */
	SLUG(ManuscriptForm::slug),
	/** Where the text appeared first. */
	CANONICAL(ManuscriptForm::canonicalOverride),
	/** Whether search engines keep it. */
	NOINDEX(ManuscriptForm::noindex),
	/** What stands under "Sur le même thème". */
	PINNED(ManuscriptForm::pinned),
	/** What never stands there. */
	BANNED(ManuscriptForm::banned);

	private final Function<ManuscriptForm, @Nullable Object> value;

	ConflictField(Function<ManuscriptForm, @Nullable Object> value) {
		this.value = value;
	}

	/**
	 * What differs between two forms.
	 */
	static List<ConflictField> between(ManuscriptForm mine, ManuscriptForm theirs) {
		return Arrays.stream(values())
			.filter((field) -> !Objects.equals(field.value.apply(mine), field.value.apply(theirs)))
			.toList();
	}

	/**
	 * The name of the choice.
	 */
	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The form that somebody chose, field by field, around a body.
	 * @param choices by {@link #key()}: mine or theirs
	 */
	static ManuscriptForm settle(ManuscriptForm mine, ManuscriptForm theirs, String body, Map<String, String> choices) {
		Function<ConflictField, ManuscriptForm> of = (field) -> "theirs".equals(choices.get(field.key())) ? theirs
				: mine;
		ManuscriptForm lead = of.apply(LEAD);
		return new ManuscriptForm(theirs.edition(), theirs.copy(), mine.seat(), of.apply(KICKER).kicker(),
				of.apply(HEADLINE).headline(), of.apply(STANDFIRST).standfirst(), body, of.apply(LANGUAGE).language(),
				of.apply(SECTION).sectionId(), of.apply(THEMES).themeIds(), of.apply(SIGNATURES).signatures(),
				of.apply(EXCERPT).excerpt(), of.apply(SLUG).slug(), of.apply(CANONICAL).canonicalOverride(),
				of.apply(NOINDEX).noindex(), lead.leadImageId(), lead.leadAlternativeText(), lead.leadCaption(),
				lead.leadCredit(), of.apply(PINNED).pinned(), of.apply(BANNED).banned(), false,
				of.apply(SHARE).shareImageId());
	}

}
