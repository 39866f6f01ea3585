package org.tribune.article.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The revisions of one day.
 *
 * @param moment any instant of the day
 * @param lines the revisions, newest first
 */
record RevisionDay(Instant moment, List<RevisionLine> lines) {

	static List<RevisionDay> of(List<RevisionLine> lines, ZoneId zone) {
		Map<LocalDate, List<RevisionLine>> days = new LinkedHashMap<>();
		for (RevisionLine line : lines) {
			days.computeIfAbsent(LocalDate.ofInstant(line.savedAt(), zone), (day) -> new ArrayList<>()).add(line);
		}
		return days.values().stream().map((one) -> new RevisionDay(one.getFirst().savedAt(), one)).toList();
	}

}
