package org.tribune.article.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Compares what stands around the body, field by field.
 */
final class FieldComparison {

	private final Reading before;

	private final Reading after;

	private final List<FieldChange> changes = new ArrayList<>();

	private final List<String> unknown = new ArrayList<>();

	private FieldComparison(Reading before, Reading after) {
		this.before = before;
		this.after = after;
	}

	static FieldComparison of(Reading before, Reading after) {
		FieldComparison fields = new FieldComparison(before, after);
		fields.words("kicker", Reading::kicker);
		fields.words("headline", Reading::headline);
		fields.words("standfirst", Reading::standfirst);
		fields.words("excerpt", Reading::excerpt);
		fields.whole("slug", Reading::slug);
		fields.whole("article-language", Reading::language);
		fields.filing();
		return fields;
	}

	private void filing() {
		Reading.Filing old = this.before.filing();
		Reading.Filing current = this.after.filing();
		if (old == null || current == null) {
			this.unknown.add("filing");
			return;
		}
		whole("section", (reading) -> filing(reading).section());
		items("themes", old.themes(), current.themes());
		items("bylines", old.bylines(), current.bylines());
		whole("lead-image", (reading) -> filing(reading).lead().image());
		words("lead-alternative", (reading) -> filing(reading).lead().alternativeText());
		words("lead-caption", (reading) -> filing(reading).lead().caption());
		words("lead-credit", (reading) -> filing(reading).lead().credit());
		whole("share-image", (reading) -> filing(reading).share());
		whole("canonical", (reading) -> filing(reading).canonical());
		whole("noindex", (reading) -> filing(reading).noindex() ? "noindex" : "");
	}

	private static Reading.Filing filing(Reading reading) {
		Reading.Filing filing = reading.filing();
		if (filing == null) {
			throw new IllegalStateException("Asked for what nobody wrote down");
		}
		return filing;
	}

	private void words(String name, Function<Reading, @Nullable String> field) {
		compare(name, field, Tokeniser::plain);
	}

	/** A value that is replaced as a whole. */
	private void whole(String name, Function<Reading, @Nullable String> field) {
		compare(name, field, (value) -> value.isEmpty() ? List.of() : List.of(new Token(value, List.of())));
	}

	private void compare(String name, Function<Reading, @Nullable String> field, Function<String, List<Token>> split) {
		String old = field.apply(this.before);
		String current = field.apply(this.after);
		if (old == null || current == null) {
			this.unknown.add(name);
		}
		else if (!old.equals(current)) {
			this.changes.add(new FieldChange(name, Wording.compare(split.apply(old), split.apply(current))));
		}
	}

	/** Several values in an order, each of which comes or goes as a whole. */
	private void items(String name, List<String> old, List<String> current) {
		if (!old.equals(current)) {
			this.changes.add(new FieldChange(name, Wording.compare(separated(old), separated(current))));
		}
	}

	private static List<Token> separated(List<String> items) {
		List<Token> tokens = new ArrayList<>();
		for (String item : items) {
			tokens.add(new Token((tokens.isEmpty() ? "" : "· ") + item, List.of()));
		}
		return tokens;
	}

	List<FieldChange> changes() {
		return List.copyOf(this.changes);
	}

	List<String> unknown() {
		return List.copyOf(this.unknown);
	}

}
