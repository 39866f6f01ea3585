package org.tribune.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.search.question.Count;
import org.tribune.search.question.Facet;
import org.tribune.search.question.Question;

/**
 * The names of sections, themes and contributors: found by what somebody types, and told
 * of what was found. Only of those that readers may know of.
 */
@Component
class Names {

	private static final int MOST_WORDS = 8;

	private static final String FOUND = """
			(select 'CONTRIBUTOR' as facet, c.id, c.slug, trim(c.first_name || ' ' || c.last_name) as name,
			        concat_ws(', ', nullif(c.role, ''), nullif(c.organisation, '')) as detail
			   from contributor c
			  where c.words @@ to_tsquery('tribune_desk', :words)
			    and desk_words(c.first_name || ' ' || c.last_name) @@ to_tsquery('tribune_desk', :words)
			    and exists (select 1 from byline b where b.contributor_id = c.id and b.published_at is not null)
			  order by desk_words(c.first_name || ' ' || c.last_name) @@ to_tsquery('tribune_desk', :whole) desc,
			        c.sort_name, c.id limit :most)
			union all
			(select 'THEME', t.id, t.slug, t.name, ''
			   from theme t
			  where t.words @@ to_tsquery('tribune_desk', :words)
			    and exists (select 1 from article_theme a where a.theme_id = t.id and a.published_at is not null)
			  order by t.words @@ to_tsquery('tribune_desk', :whole) desc, length(t.name), t.sort_name, t.id limit :most)
			""";

	private static final String TOLD = """
			select 'SECTION' as facet, id, slug, name, '' as detail from section
			 where id = any(cast(:sections as bigint[])) or slug = :section
			union all
			select 'THEME', id, slug, name, '' from theme
			 where id = any(cast(:themes as bigint[])) or slug = :theme
			union all
			select 'CONTRIBUTOR', id, slug, trim(first_name || ' ' || last_name), '' from contributor c
			 where id = any(cast(:contributors as bigint[])) or slug = :contributor
			""";

	private final JdbcClient database;

	Names(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Contributors and themes whose names hold every word, the last one perhaps begun.
	 */
	List<Name> find(Question question, int most) {
		List<String> words = question.words();
		if (words.isEmpty() || words.size() > MOST_WORDS || !question.unwanted().isEmpty()) {
			return List.of();
		}
		String whole = words.stream()
			.map((word) -> "'" + word.replaceAll("[^\\p{L}\\p{N}]", "") + "'")
			.filter((word) -> word.length() > 2)
			.collect(Collectors.joining(" & "));
		if (whole.isEmpty()) {
			return List.of();
		}
		return this.database.sql(FOUND)
			.params(Map.of("words", question.open() ? whole + ":*" : whole, "whole", whole, "most", most))
			.query((row, number) -> new Name(Facet.valueOf(row.getString("facet")), row.getLong("id"),
					row.getString("slug"), row.getString("name"), row.getString("detail")))
			.list();
	}

	/** What an address is narrowed to. */
	Map<Facet, Name> chosen(Map<Facet, String> slugs) {
		Map<Facet, Name> chosen = new EnumMap<>(Facet.class);
		if (slugs.keySet().stream().anyMatch((facet) -> facet != Facet.YEAR)) {
			tell(Map.of(), slugs).forEach((name) -> chosen.put(name.facet(), name));
		}
		String year = slugs.get(Facet.YEAR);
		if (year != null) {
			chosen.put(Facet.YEAR, year(Integer.parseInt(year)));
		}
		return chosen;
	}

	/** Everything that was counted, by its number. */
	Map<Facet, Map<Long, Name>> told(Map<Facet, List<Count>> counts) {
		Map<Facet, Map<Long, Name>> told = new EnumMap<>(Facet.class);
		for (Facet facet : Facet.values()) {
			told.put(facet, new HashMap<>());
		}
		counts.getOrDefault(Facet.YEAR, List.of())
			.forEach((count) -> told.getOrDefault(Facet.YEAR, new HashMap<>())
				.put(count.value(), year((int) count.value())));
		tell(counts, Map.of()).forEach((name) -> told.getOrDefault(name.facet(), new HashMap<>()).put(name.id(), name));
		return told;
	}

	private List<Name> tell(Map<Facet, List<Count>> counts, Map<Facet, String> slugs) {
		return this.database.sql(TOLD)
			.params(Map.of("sections", ids(counts, Facet.SECTION), "themes", ids(counts, Facet.THEME), "contributors",
					ids(counts, Facet.CONTRIBUTOR), "section", slugs.getOrDefault(Facet.SECTION, ""), "theme",
					slugs.getOrDefault(Facet.THEME, ""), "contributor", slugs.getOrDefault(Facet.CONTRIBUTOR, "")))
			.query((row, number) -> new Name(Facet.valueOf(row.getString("facet")), row.getLong("id"),
					row.getString("slug"), row.getString("name"), ""))
			.list();
	}

	private static String ids(Map<Facet, List<Count>> counts, Facet facet) {
		List<String> ids = new ArrayList<>();
		counts.getOrDefault(facet, List.of()).forEach((count) -> ids.add(Long.toString(count.value())));
		return "{" + String.join(",", ids) + "}";
	}

	private static Name year(int year) {
		return new Name(Facet.YEAR, year, Integer.toString(year), Integer.toString(year), "");
	}

	/**
	 * Something that has a name.
	 *
	 * @param facet what it is
	 * @param id of it
	 * @param slug of it, or a year
	 * @param name of it
	 * @param detail role and organisation of a contributor; may be empty
	 */
	record Name(Facet facet, long id, String slug, String name, String detail) {

		/**
		 * Where readers find it.
		 */
		public String path() {
			return ((this.facet == Facet.CONTRIBUTOR) ? "/contributeurs/" : "/themes/") + this.slug;
		}

	}

}
