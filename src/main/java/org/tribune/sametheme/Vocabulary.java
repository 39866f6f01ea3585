package org.tribune.sametheme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How rare the words of a language are, counted on a sample of the published articles, so
 * that counting costs the same however many there are.
 */
@Component
class Vocabulary {

	private static final Logger logger = LoggerFactory.getLogger(Vocabulary.class);

	/** Articles that are counted at most, a language. */
	static final int SAMPLE = 10_000;

	private static final int MANY = 1_000;

	private static final int BATCH = 200;

	private static final List<String> LANGUAGES = List.of("fr", "en");

	private final JdbcClient database;

	private final Subjects subjects;

	Vocabulary(JdbcClient database, Subjects subjects) {
		this.database = database;
		this.subjects = subjects;
	}

	/**
	 * Counts again where there is now a tenth more or less to count.
	 */
	@Transactional
	public void keep() {
		if (mine()) {
			LANGUAGES.stream().filter(this::outdated).forEach(this::count);
		}
	}

	/**
	 * Counts again.
	 */
	@Transactional
	public void draw() {
		if (mine()) {
			LANGUAGES.forEach(this::count);
		}
	}

	/** One node counts at a time. */
	private boolean mine() {
		return this.database.sql("select pg_try_advisory_xact_lock(hashtextextended('same-theme/vocabulary', 0))")
			.query(Boolean.class)
			.single();
	}

	private boolean outdated(String language) {
		return this.database
			.sql("""
					select published, drawn_at > now() - interval '5 minutes' as fresh from same_theme_sample where language = ?
					""")
			.param(language)
			.query((row, number) -> isOutdated(language, row.getLong("published"), row.getBoolean("fresh")))
			.optional()
			.orElse(true);
	}

	/** Of many, even their number is not asked for all the time. */
	private boolean isOutdated(String language, long counted, boolean fresh) {
		return !(fresh && counted > MANY) && Math.abs(published(language) - counted) * 10 > counted;
	}

	private long published(String language) {
		return this.database.sql("select count(*) from published_article where language = ?")
			.param(language)
			.query(Long.class)
			.single();
	}

	private void count(String language) {
		long published = published(language);
		if (published == 0) {
			return;
		}
		List<Long> ids = this.subjects.sample(language, 100.0 * SAMPLE / published);
		Map<String, Integer> articles = new HashMap<>();
		double length = 0;
		for (int from = 0; from < ids.size(); from += BATCH) {
			for (Subject one : this.subjects.all(ids.subList(from, Math.min(from + BATCH, ids.size())))) {
				Words words = one.words();
				length += words.length();
				words.uses().keySet().forEach((word) -> articles.merge(word, 1, Integer::sum));
			}
		}
		if (!ids.isEmpty()) {
			articles.values().removeIf((number) -> number < 2);
			write(language, articles);
			this.database.sql("""
					insert into same_theme_sample (language, articles, length, published, drawn_at)
					values (:language, :articles, :length, :published, now())
					on conflict (language) do update set articles = excluded.articles, length = excluded.length,
					    published = excluded.published, drawn_at = excluded.drawn_at
					""")
				.param("language", language)
				.param("articles", ids.size())
				.param("length", length / ids.size())
				.param("published", published)
				.update();
			logger.debug("Counted {} words of {} in {} articles", articles.size(), language, ids.size());
		}
	}

	private void write(String language, Map<String, Integer> articles) {
		this.database.sql("delete from same_theme_word where language = ?").param(language).update();
		List<Map.Entry<String, Integer>> entries = new ArrayList<>(articles.entrySet());
		this.database.sql("""
				insert into same_theme_word (language, word, articles)
				select :language, word, articles from unnest(:words::text[], :articles::int[]) counted (word, articles)
				""")
			.param("language", language)
			.param("words", entries.stream().map(Map.Entry::getKey).toArray(String[]::new))
			.param("articles", entries.stream().map(Map.Entry::getValue).toArray(Integer[]::new))
			.update();
	}

	/**
	 * How rare each of these words is.
	 */
	Rarity of(Locale language, Collection<String> words) {
		Map<String, Integer> articles = new HashMap<>();
		this.database
			.sql("select word, articles from same_theme_word where language = :language and word = any (:words)")
			.param("language", language.getLanguage())
			.param("words", words.toArray(String[]::new))
			.query((row) -> {
				articles.put(row.getString(1), row.getInt(2));
			});
		return this.database.sql("select articles, length from same_theme_sample where language = ?")
			.param(language.getLanguage())
			.query((row, number) -> new Rarity(row.getInt(1), Math.max(row.getDouble(2), 1), articles))
			.optional()
			.orElseGet(() -> new Rarity(1, 1, Map.of()));
	}

	/**
	 * How rare some words are.
	 *
	 * @param sample how many articles were counted
	 * @param averageLength of one of them
	 * @param articles how many say each word; those that fewer than two say are missing
	 */
	record Rarity(int sample, double averageLength, Map<String, Integer> articles) {

		boolean knows(String word) {
			return this.articles.containsKey(word);
		}

		/**
		 * The inverse document frequency as BM25 has it: never negative.
		 */
		double of(String word) {
			int number = Math.min(this.articles.getOrDefault(word, 1), this.sample);
			return Math.log(1 + (this.sample - number + 0.5) / (number + 0.5));
		}

	}

}
