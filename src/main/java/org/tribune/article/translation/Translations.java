package org.tribune.article.translation;

import java.util.List;
import java.util.Objects;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.markup.AlphabeticalName;
import org.tribune.staff.Role;
import org.tribune.staff.SignedIn;

/**
 * The translations of articles in any state, and what could become one.
 */
@Component
@Transactional(readOnly = true)
class Translations {

	private static final int MOST = 20;

	private static final String LINE = "select a.id, a.language, a.headline, a.state, '/' || s.slug || '/' || a.slug as path"
			+ " from article a left join section s on s.id = a.section_id ";

	private static final RowMapper<TranslationLine> ROW = (row, number) -> new TranslationLine(row.getLong("id"),
			row.getString("language"), row.getString("headline"), row.getString("state"), row.getString("path"));

	private final JdbcClient database;

	Translations(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The language of an article that is known to exist.
	 */
	String language(long articleId) {
		return Objects.requireNonNull(this.database.sql("select language from article where id = ?")
			.param(articleId)
			.query(String.class)
			.single());
	}

	/**
	 * What an article is linked to, by language.
	 */
	List<TranslationLine> of(long articleId) {
		return this.database.sql(LINE + """
				 join translation other on other.article_id = a.id
				 join translation mine on mine.group_id = other.group_id and mine.article_id <> other.article_id
				 where mine.article_id = ? order by a.language
				""").param(articleId).query(ROW).list();
	}

	/**
	 * Articles with words in the headline, the standfirst or the signature that begin
	 * like these, in a language the article is not linked to yet, that this person may
	 * change.
	 */
	List<TranslationLine> find(long articleId, String letters, SignedIn who) {
		String words = AlphabeticalName.of(letters).sortName();
		if (words.isEmpty()) {
			return List.of();
		}
		return this.database.sql(LINE + """
				 where a.id in (select id from article_words join article on id = article_id
				                 where words @@ to_tsquery('tribune_desk', :query) and language <> :language
				                   and state not in ('BINNED', 'WITHDRAWN')
				                   and (:edits or (owner_id = :who and (:author or state = 'DRAFT')))
				                 limit 300)
				   and a.language not in (select other.language from translation mine
				                            join translation other on other.group_id = mine.group_id
				                           where mine.article_id = :id)
				   and not exists (select 1 from translation where article_id = a.id)
				 order by a.state = 'PUBLISHED' desc, a.published_at desc nulls last, a.modified_at desc, a.id desc
				 limit :most
				""")
			.param("query", words.replace(" ", ":* & ") + ":*")
			.param("language", language(articleId))
			.param("edits", who.edits())
			.param("author", who.may(Role.AUTHOR))
			.param("who", who.id())
			.param("id", articleId)
			.param("most", MOST)
			.query(ROW)
			.list();
	}

}
