package org.tribune.sametheme;

import java.util.List;
import java.util.Locale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Under which words each published article is found.
 */
@Component
class Postings {

	private final JdbcClient database;

	private final Vocabulary vocabulary;

	Postings(JdbcClient database, Vocabulary vocabulary) {
		this.database = database;
		this.vocabulary = vocabulary;
	}

	/**
	 * The most telling words of an article.
	 */
	Fingerprint read(Subject subject) {
		Words words = subject.words();
		return Fingerprint.of(words, this.vocabulary.of(subject.language(), words.uses().keySet()));
	}

	/**
	 * Files an article under its words, and no others.
	 */
	void file(Subject subject, Fingerprint words) {
		remove(subject.id());
		List<Fingerprint.Word> kept = words.words();
		Locale language = subject.language();
		this.database.sql("""
				insert into same_theme_posting (article_id, language, word, weight)
				select :id, :language, word, weight from unnest(:words::text[], :weights::real[]) kept (word, weight)
				""")
			.param("id", subject.id())
			.param("language", language.getLanguage())
			.param("words", kept.stream().map(Fingerprint.Word::word).toArray(String[]::new))
			.param("weights", kept.stream().map(Fingerprint.Word::weight).toArray(Float[]::new))
			.update();
	}

	/**
	 * Nobody finds this article any more.
	 */
	void remove(long articleId) {
		this.database.sql("delete from same_theme_posting where article_id = ?").param(articleId).update();
	}

}
