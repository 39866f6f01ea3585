package org.tribune.search;

import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.article.published.ArticleCard;
import org.tribune.article.published.PublishedArticles;

/**
 * Finds published articles by words, in PostgreSQL's full-text index: headline before
 * standfirst before body; quoted phrases, {@code or} and minus as in web searches.
 */
@Component
class Search {

	/** Longer questions are cut, in characters. */
	private static final int LONGEST = 200;

	/**
	 * Each article is asked in its own language, so that what is excluded stays out in
	 * both. A question that only excludes finds nothing instead of reading everything.
	 */
	private static final String MATCHES = """
			 from published_article a cross join (select websearch_to_tsquery('tribune_fr', :words) as french,
			      websearch_to_tsquery('tribune_en', :words) as english) q
			 where (a.language <> 'en' and a.search_vector @@ q.french and querytree(q.french) not in ('', 'T')
			     or a.language = 'en' and a.search_vector @@ q.english and querytree(q.english) not in ('', 'T'))
			""";

	private final JdbcClient database;

	private final PublishedArticles articles;

	Search(JdbcClient database, PublishedArticles articles) {
		this.database = database;
		this.articles = articles;
	}

	/**
	 * A question as it is put to the index: one line, no control characters, guillemets
	 * as quotes, elisions opened.
	 */
	static String clean(String asked) {
		String line = asked.replaceAll("[\\p{Cntrl}\\u00a0\\u202f]+", " ")
			.replaceAll("[«»“”]", "\"")
			.replaceAll("[’‘ʼ']", " ")
			.replaceAll("\\s+", " ")
			.strip();
		return line.substring(0, line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length()))));
	}

	int count(String words, int bound) {
		if (words.isEmpty()) {
			return 0;
		}
		return this.database.sql("select count(*) from (select 1 " + MATCHES + " limit :bound) counted")
			.params(Map.of("words", words, "bound", bound))
			.query(Integer.class)
			.single();
	}

	List<ArticleCard> find(String words, int offset, int limit) {
		if (words.isEmpty()) {
			return List.of();
		}
		return this.articles.inOrder(this.database.sql("select a.id " + MATCHES
				+ " order by ts_rank_cd(a.search_vector,"
				+ " case a.language when 'en' then q.english else q.french end) desc, a.published_at desc, a.id desc"
				+ " limit :limit offset :offset")
			.params(Map.of("words", words, "limit", limit, "offset", offset))
			.query((row, number) -> row.getLong("id"))
			.list());
	}

}
