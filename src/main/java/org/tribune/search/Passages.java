package org.tribune.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.article.published.ArticleCard;
import org.tribune.search.question.Marker;
import org.tribune.search.question.Marker.Piece;

/**
 * Reads the passages of articles that show why they were found.
 */
@Component
class Passages {

	private static final String BODIES = """
			select id, left(body_text, 40000) as body from published_article where id = any(cast(:ids as bigint[]))
			""";

	private final JdbcClient database;

	Passages(JdbcClient database) {
		this.database = database;
	}

	/** One statement, whatever the number of articles. */
	List<Hit> around(List<ArticleCard> cards, Marker marker) {
		if (cards.isEmpty()) {
			return List.of();
		}
		Map<Long, String> bodies = new HashMap<>();
		String ids = cards.stream().map((card) -> Long.toString(card.id())).collect(Collectors.joining(",", "{", "}"));
		this.database.sql(BODIES).param("ids", ids).query((row) -> {
			bodies.put(row.getLong("id"), row.getString("body"));
		});
		return cards.stream().map((card) -> hit(card, bodies.getOrDefault(card.id(), ""), marker)).toList();
	}

	private static Hit hit(ArticleCard card, String body, Marker marker) {
		boolean english = "en".equals(card.language().getLanguage());
		List<Piece> headline = marker.whole(card.headline(), english);
		List<Piece> standfirst = marker.whole(card.standfirst(), english);
		if (standfirst.stream().anyMatch(Piece::hit)) {
			return new Hit(card, headline, standfirst);
		}
		List<Piece> passage = marker.passage(body.strip(), english);
		return new Hit(card, headline, passage.isEmpty() ? List.of(new Piece(card.excerpt(), false)) : passage);
	}

}
