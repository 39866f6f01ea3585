package org.tribune.sametheme.admin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.article.ArticleState;
import org.tribune.article.DeskCopy;
import org.tribune.article.published.SameTheme;
import org.tribune.article.published.SameTheme.Way;
import org.tribune.sametheme.Adviser;
import org.tribune.sametheme.Suggestion;
import org.tribune.sametheme.admin.Line.Title;

/**
 * Lays out what stands beside an article: for a published one as readers see it, for
 * another as they would.
 */
@Component
class SameThemePage {

	/** Of the ranking, behind what is shown. */
	private static final int NEXT = 10;

	private static final int RANKED = 30;

	private final Adviser adviser;

	private final SameTheme sameTheme;

	private final Titles titles;

	private final JdbcClient database;

	SameThemePage(Adviser adviser, SameTheme sameTheme, Titles titles, JdbcClient database) {
		this.adviser = adviser;
		this.sameTheme = sameTheme;
		this.titles = titles;
		this.database = database;
	}

	/**
	 * All that the page shows.
	 */
	Beside of(DeskCopy article) {
		long id = article.id();
		boolean published = article.state() == ArticleState.PUBLISHED;
		List<Suggestion> ranked = this.adviser.rank(id, RANKED);
		Map<Long, Suggestion> why = new HashMap<>(this.adviser.stored(id));
		ranked.forEach((one) -> why.putIfAbsent(one.targetId(), one));
		List<Title> pins = this.titles.linked(id, "CURATED");
		List<Line> shown = published ? shown(id, why) : foreseen(id, pins, ranked, why);
		Set<Long> there = shown.stream()
			.map((line) -> line.title().id())
			.collect(Collectors.toCollection(HashSet::new));
		pins.forEach((pin) -> there.add(pin.id()));
		List<Suggestion> next = ranked.stream().filter((one) -> !there.contains(one.targetId())).limit(NEXT).toList();
		return new Beside(pins.stream().map((pin) -> new Line(pin, Way.PINNED, why.get(pin.id()))).toList(),
				shown.stream().filter((line) -> !line.pinned()).toList(), lines(next), this.titles.linked(id, "BANNED"),
				published && this.adviser.isWaiting(id));
	}

	private List<Line> shown(long id, Map<Long, Suggestion> why) {
		List<SameTheme.Shown> cards = cards(id);
		Map<Long, Title> known = this.titles.of(cards.stream().map((one) -> one.card().id()).toList());
		return cards.stream()
			.filter((one) -> known.containsKey(one.card().id()))
			.map((one) -> new Line(Objects.requireNonNull(known.get(one.card().id())), one.way(),
					why.get(one.card().id())))
			.toList();
	}

	/**
	 * Pins, then the ranking as it is now, then whatever fills the block.
	 */
	private List<Line> foreseen(long id, List<Title> pins, List<Suggestion> ranked, Map<Long, Suggestion> why) {
		List<Line> lines = new ArrayList<>(pins.stream()
			.filter((pin) -> pin.path() != null)
			.map((pin) -> new Line(pin, Way.PINNED, null))
			.toList());
		Set<Long> there = lines.stream()
			.map((line) -> line.title().id())
			.collect(Collectors.toCollection(HashSet::new));
		List<Suggestion> rest = ranked.stream().filter((one) -> !there.contains(one.targetId())).toList();
		for (Line line : lines(Adviser.choose(rest, Math.max(0, 4 - lines.size())))) {
			lines.add(new Line(line.title(), Way.SUGGESTED, line.why()));
			there.add(line.title().id());
		}
		shown(id, why).stream()
			.filter((line) -> !there.contains(line.title().id()))
			.limit(Math.max(0, 4 - lines.size()))
			.forEach(lines::add);
		return lines;
	}

	private List<SameTheme.Shown> cards(long id) {
		return this.database.sql("select coalesce(section_id, 0), language from article where id = ?")
			.param(id)
			.query((row, number) -> this.sameTheme.shown(id, row.getLong(1), Locale.of(row.getString(2))))
			.single();
	}

	private List<Line> lines(List<Suggestion> suggestions) {
		Map<Long, Title> known = this.titles.of(suggestions.stream().map(Suggestion::targetId).toList());
		Map<Long, Suggestion> why = suggestions.stream()
			.collect(Collectors.toMap(Suggestion::targetId, Function.identity()));
		return suggestions.stream()
			.map(Suggestion::targetId)
			.filter(known::containsKey)
			.map((id) -> new Line(Objects.requireNonNull(known.get(id)), null, why.get(id)))
			.toList();
	}

	/**
	 * What stands beside an article, and what does not.
	 *
	 * @param pins in order; one that is not published is not shown to readers
	 * @param filled what the site put into the places that are left
	 * @param next what ranked behind
	 * @param banned never to be shown
	 * @param waiting whether the list is about to be made anew
	 */
	record Beside(List<Line> pins, List<Line> filled, List<Line> next, List<Title> banned, boolean waiting) {

		/** Whether another pin finds a place. */
		public boolean isRoom() {
			return this.pins.size() < 4;
		}

	}

}
