package org.tribune.article.desk.list;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.article.ArticleState;
import org.tribune.article.desk.DeskRow;
import org.tribune.article.desk.DeskRows;
import org.tribune.site.Site;
import org.tribune.staff.SignedIn;

/**
 * Reads the list of articles: one statement for the page, one for the number of articles,
 * which is counted up to a bound.
 */
@Component
class ArticleList {

	/** Articles of a page. */
	static final int SIZE = 50;

	/** Articles are counted up to here. */
	static final int COUNTED = 1000;

	private static final String FOUND = "select article_id from article_words where words @@ to_tsquery('tribune_desk', :words)";

	/**
	 * The few articles that have a rare word are looked up first and named: the planner
	 * knows nothing of how rare a word is, and would walk through every article by its
	 * date. What many have is soon found on that way.
	 */
	private static final String RARE = "id = any(array(" + FOUND + " limit " + (COUNTED + 1) + "))";

	private static final String COMMON = "id in (" + FOUND + ")";

	private final DeskRows rows;

	private final JdbcClient database;

	private final Site site;

	ArticleList(DeskRows rows, JdbcClient database, Site site) {
		this.rows = rows;
		this.database = database;
		this.site = site;
	}

	/**
	 * A page of the articles that this person may see.
	 * @param sectionId of the section that is asked for
	 * @param themeId of the theme that is asked for
	 * @param contributorId of the contributor who is asked for
	 * @param place where the page begins or ends; null for the beginning of the list
	 */
	ListPage read(SignedIn who, ArticleFilter filter, @Nullable Long sectionId, @Nullable Long themeId,
			@Nullable Long contributorId, @Nullable Place place) {
		List<String> conditions = new ArrayList<>();
		Map<String, Object> parameters = new HashMap<>();
		String date = filter.byPublication() ? "published_at" : "modified_at";
		restrict(who, filter, conditions, parameters);
		restrict("section_id = :section", "section", sectionId, conditions, parameters);
		restrict("id in (select article_id from article_theme where theme_id = :theme)", "theme", themeId, conditions,
				parameters);
		restrict("id in (select article_id from byline where contributor_id = :contributor)", "contributor",
				contributorId, conditions, parameters);
		restrict(date + " >= :from", "from", start(filter.firstDay(), 0), conditions, parameters);
		restrict(date + " < :to", "to", start(filter.lastDay(), 1), conditions, parameters);
		if (filter.byPublication()) {
			conditions.add("published_at is not null");
		}
		int count = count(conditions, parameters);
		return new ListPage(page(date, conditions, parameters, place), place, count, filter);
	}

	/**
	 * The beginning of what some words find, uncounted.
	 */
	List<DeskRow> first(SignedIn who, ArticleFilter filter) {
		List<String> conditions = new ArrayList<>();
		Map<String, Object> parameters = new HashMap<>();
		restrict(who, filter, conditions, parameters);
		count(conditions, parameters);
		return page("modified_at", conditions, parameters, null);
	}

	/**
	 * A state is written out and not handed in: the planner has to know it to choose an
	 * index. The bin is shown to whoever asks for it.
	 */
	private static void restrict(SignedIn who, ArticleFilter filter, List<String> conditions,
			Map<String, Object> parameters) {
		ArticleState state = filter.wantedState();
		conditions.add((state != null) ? "state = '" + state.name() + "'" : "state <> '" + ArticleState.BINNED + "'");
		restrict("owner_id = :owner", "owner", who.edits() ? filter.ownerId() : Long.valueOf(who.id()), conditions,
				parameters);
		String words = DeskWords.query(filter.words());
		restrict(RARE, "words", words.isEmpty() ? null : words, conditions, parameters);
	}

	private static void restrict(String condition, String name, @Nullable Object value, List<String> conditions,
			Map<String, Object> parameters) {
		if (value != null) {
			conditions.add(condition);
			parameters.put(name, value);
		}
	}

	private @Nullable OffsetDateTime start(@Nullable LocalDate day, int daysLater) {
		ZoneId zone = this.site.settings().timeZone();
		return (day != null) ? DeskRows.sql(day.plusDays(daysLater).atStartOfDay(zone).toInstant()) : null;
	}

	/**
	 * Counts, and settles on the way how words are looked for: what many articles have is
	 * counted once more.
	 */
	private int count(List<String> conditions, Map<String, Object> parameters) {
		boolean words = conditions.contains(RARE);
		String counted = "(select count(*) from (select 1 from article" + where(conditions) + " limit " + (COUNTED + 1)
				+ ") counted)";
		String found = words ? "(select count(*) from (" + FOUND + " limit " + (COUNTED + 1) + ") found)" : "0";
		int[] counts = this.database.sql("select " + counted + ", " + found)
			.params(parameters)
			.query((row, number) -> new int[] { row.getInt(1), row.getInt(2) })
			.single();
		if (counts[1] > COUNTED) {
			conditions.replaceAll((condition) -> condition.equals(RARE) ? COMMON : condition);
			return count(conditions, parameters);
		}
		return counts[0];
	}

	private List<DeskRow> page(String date, List<String> conditions, Map<String, Object> parameters,
			@Nullable Place place) {
		List<String> all = new ArrayList<>(conditions);
		Map<String, Object> with = new HashMap<>(parameters);
		boolean back = place != null && place.back();
		if (place != null) {
			all.add("(" + date + ", id) " + (back ? ">" : "<") + " (:at, :id)");
			with.put("at", DeskRows.sql(place.at()));
			with.put("id", place.id());
		}
		String direction = back ? "asc" : "desc";
		String order = " order by " + date + " " + direction + ", id " + direction;
		String newest = "row_number() over (order by " + date + " desc, id desc)";
		return this.rows.in("select 0 as list, id, " + newest + " as place from (select id, " + date + " from article"
				+ where(all) + order + " limit " + (SIZE + 1) + ") part", with, DeskRows::row);
	}

	private static String where(List<String> conditions) {
		return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
	}

}
