package org.tribune.sametheme.admin;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.markup.AlphabeticalName;
import org.tribune.sametheme.admin.Line.Title;

/**
 * What articles are called, and which are called so.
 */
@Component
@Transactional(readOnly = true)
class Titles {

	private static final int FOUND = 10;

	private static final String SELECT = """
			select a.id, a.headline, case when a.state = 'PUBLISHED' then '/' || s.slug || '/' || a.slug end as path, a.state,
			       array(select b.contributor_id from byline b join contributor c on c.id = b.contributor_id
			              where b.article_id = a.id and c.first_name <> '') as signers
			  from article a left join section s on s.id = a.section_id
			""";

	private static final RowMapper<Title> TITLE = (row, number) -> new Title(row.getLong("id"),
			row.getString("headline"), row.getString("path"), row.getString("state"),
			List.of((Long[]) row.getArray("signers").getArray()));

	private final JdbcClient database;

	Titles(JdbcClient database) {
		this.database = database;
	}

	Map<Long, Title> of(Collection<Long> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		return this.database.sql(SELECT + " where a.id in (:ids)")
			.param("ids", ids)
			.query(TITLE)
			.list()
			.stream()
			.collect(Collectors.toMap(Title::id, Function.identity()));
	}

	/**
	 * What these articles are called, in their order.
	 */
	List<Title> listed(List<Long> ids) {
		Map<Long, Title> known = of(ids);
		return ids.stream().filter(known::containsKey).map((id) -> Objects.requireNonNull(known.get(id))).toList();
	}

	/**
	 * What an editor has pinned or banned, in order.
	 */
	List<Title> linked(long articleId, String kind) {
		return this.database
			.sql(SELECT + " join same_theme_link l on l.target_id = a.id where l.article_id = ? and l.kind = ?"
					+ " order by l.position, a.id")
			.params(articleId, kind)
			.query(TITLE)
			.list();
	}

	/**
	 * Published articles of a language with words that begin like these in headline,
	 * standfirst or signature, the newest first.
	 */
	List<Title> find(String words, Locale language, long besidesId) {
		String query = Arrays.stream(AlphabeticalName.of(words).sortName().split("[^\\p{L}\\p{N}]+"))
			.filter((word) -> !word.isEmpty())
			.limit(10)
			.map((word) -> word + ":*")
			.collect(Collectors.joining(" & "));
		if (query.isEmpty()) {
			return List.of();
		}
		return this.database
			.sql(SELECT
					+ """
							 where a.id in (select p.id from article_words join published_article p on p.id = article_id
							                 where words @@ to_tsquery('tribune_desk', :query) and p.language = :language and p.id <> :id
							                 limit 300)
							 order by a.published_at desc, a.id desc limit :most
							""")
			.param("query", query)
			.param("language", language.getLanguage())
			.param("id", besidesId)
			.param("most", FOUND)
			.query(TITLE)
			.list();
	}

}
