package org.tribune.article.desk.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.tribune.taxonomy.Section;

/**
 * One thing that the list is restricted to, with the way to the list without it.
 *
 * @param kind the parameter in the address
 * @param value as people name it
 * @param without address of the list without it
 */
record Chip(String kind, String value, String without) {

	static List<Chip> of(ArticleFilter filter, @Nullable Section section, Choice theme, Choice contributor,
			List<Owners.Owner> owners) {
		List<Chip> chips = new ArrayList<>();
		Map<String, String> asked = filter.parameters();
		asked.forEach((kind, value) -> {
			String shown = switch (kind) {
				case "section" -> (section != null) ? section.name() : "";
				case "theme" -> theme.name();
				case "contributor" -> contributor.name();
				case "owner" -> owners.stream()
					.filter((one) -> Objects.equals(one.id(), filter.ownerId()))
					.map(Owners.Owner::name)
					.findAny()
					.orElse("");
				case "sort" -> "";
				default -> value;
			};
			if (!shown.isEmpty()) {
				chips.add(new Chip(kind, shown, filter.pathWith(kind, "")));
			}
		});
		return chips;
	}

}
