package org.tribune.crawl;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.crawl.links.Addresses;
import org.tribune.crawl.links.OwnAddresses;

/**
 * Reads an article and notes what reports ask for: whether it is described, whether
 * another has its title, what it links to. One process at a time writes here.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Reading {

	/** As long as a headline that anybody reads to its end. */
	private static final int TITLE = 200;

	private final JdbcClient database;

	private final Addresses addresses;

	private final OwnAddresses own;

	private final Clock clock;

	Reading(JdbcClient database, Addresses addresses, OwnAddresses own, Clock clock) {
		this.database = database;
		this.addresses = addresses;
		this.own = own;
		this.clock = clock;
	}

	/**
	 * Whether this process may write for the rest of the transaction; another is at it if
	 * not.
	 */
	boolean mayWrite() {
		return this.database.sql("select pg_try_advisory_xact_lock(hashtextextended('crawl', 0))")
			.query(Boolean.class)
			.single();
	}

	/**
	 * Reads an article, whatever became of it.
	 */
	void of(long articleId) {
		Optional<Text> text = this.database.sql("""
				select headline, standfirst, excerpt, body_text, body_html from published_article where id = ?
				""")
			.param(articleId)
			.query((row, number) -> new Text(row.getString("headline"), row.getString("standfirst"),
					row.getString("excerpt"), row.getString("body_text"), row.getString("body_html")))
			.optional();
		String before = this.database.sql("select title_key from crawl_article where article_id = ?")
			.param(articleId)
			.query(String.class)
			.optional()
			.orElse("");
		Set<Long> targets = this.addresses.note(articleId, text.map(Text::html).orElse(""));
		if (text.isPresent()) {
			write(articleId, text.get());
		}
		else {
			this.database.sql("delete from crawl_article where article_id = ?").param(articleId).update();
		}
		if (!before.isEmpty() && !before.equals(text.map(Text::titleKey).orElse(""))) {
			leftAlone(before);
		}
		this.own.moved(articleId);
		linked(targets);
	}

	private void write(long articleId, Text text) {
		this.database.sql("""
				insert into crawl_article (article_id, title_key, twin, described, linked, read_at)
				select :id, :key, exists (select 1 from crawl_article where title_key = :key and article_id <> :id),
				       :described, exists (select 1 from link_address d join article_link l on l.address_id = d.id
				                            where d.target_id = :id and l.article_id <> :id), :now
				on conflict (article_id) do update set title_key = excluded.title_key, twin = excluded.twin,
				    described = excluded.described, linked = excluded.linked, read_at = excluded.read_at
				""")
			.param("id", articleId)
			.param("key", text.titleKey())
			.param("described", text.described())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		this.database.sql("update crawl_article set twin = true where title_key = ? and not twin and article_id <> ?")
			.params(text.titleKey(), articleId)
			.update();
	}

	/** Where one is left of several with the same title, it is no twin any more. */
	private void leftAlone(String titleKey) {
		List<Long> left = this.database.sql("select article_id from crawl_article where title_key = ? limit 2")
			.param(titleKey)
			.query((row, number) -> row.getLong(1))
			.list();
		if (left.size() == 1) {
			this.database.sql("update crawl_article set twin = false where article_id = ?")
				.param(left.getFirst())
				.update();
		}
	}

	/**
	 * Whether others link to these is found out again.
	 */
	void linked(Set<Long> articleIds) {
		if (!articleIds.isEmpty()) {
			this.database
				.sql("""
						update crawl_article c set linked = found.linked
						  from (select one.id, exists (select 1 from link_address d join article_link l on l.address_id = d.id
						                                where d.target_id = one.id and l.article_id <> one.id) as linked
						          from unnest(cast(? as bigint[])) as one (id)) found
						 where c.article_id = found.id and c.linked <> found.linked
						""")
				.param(articleIds.toArray(Long[]::new))
				.update();
		}
	}

	/**
	 * What is read of an article.
	 */
	private record Text(String headline, String standfirst, String excerpt, String text, String html) {

		String titleKey() {
			String key = line(this.headline.toLowerCase(Locale.ROOT));
			return key.substring(0, Math.min(key.length(), TITLE));
		}

		/**
		 * An excerpt that only repeats the beginning of the text was made by the site.
		 */
		boolean described() {
			String written = line(this.excerpt).replaceFirst("…$", "");
			return !this.standfirst.isBlank() || (!written.isEmpty() && !line(this.text).startsWith(written));
		}

		private static String line(String text) {
			return text.replaceAll("[\\p{Z}\\s]+", " ").strip();
		}

	}

}
