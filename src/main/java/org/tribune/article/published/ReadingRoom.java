package org.tribune.article.published;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.article.published.Surroundings.Neighbour;
import org.tribune.pagecache.TaggedCache;
import org.tribune.pagecache.TaggedCaches;
import org.tribune.site.PageContents;

/**
 * Reads all that one article's page shows: in three queries and two round trips, and its
 * own row alone where the rest is in memory.
 */
@Component
public class ReadingRoom {

	/** Articles that replace each other are followed this far. */
	private static final String GONE = """
			with recursive chain (id, successor_id, reason, place) as (
			    select id, successor_id, withdrawal_reason, 0 from article
			     where id = (select article_id from public_slug where slug = :slug)
			    union all
			    select next.id, next.successor_id, next.withdrawal_reason, place + 1
			      from chain join article next on next.id = chain.successor_id where place < 20)
			select reason, exists (select 1 from published_article a where a.id = chain.id) as moved,
			       (select '/' || s.slug || '/' || a.slug
			          from chain join published_article a on a.id = chain.id join section s on s.id = a.section_id
			         order by place limit 1) as successor
			from chain where place = 0
			""";

	private static final String FROM = " from published_article a " + CardRows.JOINS + " where a.slug = ?";

	private static final String WHOLE = "select " + CardRows.UNSIGNED + ArticleRows.COLUMNS + FROM;

	private static final String OWN = "select " + CardRows.UNSIGNED + ArticleRows.OWN + FROM;

	private static final String NEIGHBOURS = """
			(select true as older, id, slug, headline from published_article
			  where section_id = ? and language = ? and (published_at, id) < (?, ?)
			  order by published_at desc, id desc limit 1)
			union all
			(select false, id, slug, headline from published_article
			  where section_id = ? and language = ? and (published_at, id) > (?, ?)
			  order by published_at, id limit 1)
			""";

	private final JdbcClient database;

	private final JdbcOperations operations;

	private final SameTheme sameTheme;

	private final ArticleRows rows;

	private final TaggedCache<String, Filing> filings;

	private final TaggedCache<Place, Surroundings> surroundings;

	ReadingRoom(JdbcClient database, JdbcOperations operations, SameTheme sameTheme, ArticleRows rows,
			TaggedCaches caches) {
		this.database = database;
		this.operations = operations;
		this.sameTheme = sameTheme;
		this.rows = rows;
		this.filings = caches.create("filings");
		this.surroundings = caches.create("surroundings");
	}

	/**
	 * The published article with this slug. Its own row is always read; what is filed
	 * with it is read along unless it is in memory.
	 */
	public Optional<PublishedArticle> find(String slug) {
		TaggedCache<String, Filing>.Slot filing = this.filings.slot(slug);
		return this.database.sql(filing.isFull() ? OWN : WHOLE)
			.param(slug)
			.query((row, number) -> this.rows.article(row, filing.get(() -> this.rows.filing(row))))
			.optional();
	}

	/**
	 * What became of an article that readers could read once under this slug. Only slugs
	 * that readers have seen are known: what it is called since tells nothing.
	 */
	public Optional<Withdrawn> withdrawn(String slug) {
		return this.database.sql(GONE)
			.param("slug", slug)
			.query((row, number) -> new Withdrawn(row.getString("reason"), row.getString("successor"),
					row.getBoolean("moved")))
			.optional();
	}

	/**
	 * All that the page shows around an article, from memory where it is as it was.
	 */
	public Surroundings around(PublishedArticle article) {
		return this.surroundings.slot(Place.of(article)).get(() -> {
			// Its themes, and the words that no other may repeat.
			PageContents.show("text", article.card().id());
			return readAround(article);
		});
	}

	/**
	 * The same, read now: an article that readers cannot see stands somewhere that nobody
	 * recalls.
	 */
	public Surroundings readAround(PublishedArticle article) {
		ArticleCard card = article.card();
		Object date = card.publishedAt().atOffset(ZoneOffset.UTC);
		String language = card.language().getLanguage();
		RoundTrip trip = new RoundTrip();
		Supplier<List<SameTheme.Shown>> sameTheme = this.sameTheme.ask(trip, card.id(), article.sectionId(),
				card.language());
		Map<Boolean, Neighbour> neighbours = new HashMap<>();
		trip.ask(NEIGHBOURS, (row) -> {
			PageContents.show("article", row.getLong("id"));
			neighbours.put(row.getBoolean("older"),
					new Neighbour("/" + card.sectionSlug() + "/" + row.getString("slug"), row.getString("headline")));
		}, article.sectionId(), language, date, card.id(), article.sectionId(), language, date, card.id());
		trip.run(this.operations);
		PageContents.show("beside", card.id());
		return new Surroundings(sameTheme.get().stream().map(SameTheme.Shown::card).toList(), neighbours.get(true),
				neighbours.get(false));
	}

	/**
	 * Where an article stands: what is around it depends on that and on what it notes.
	 */
	private record Place(long id, long sectionId, String sectionSlug, Locale language, Instant date) {

		static Place of(PublishedArticle article) {
			ArticleCard card = article.card();
			return new Place(card.id(), article.sectionId(), card.sectionSlug(), card.language(), card.publishedAt());
		}

	}

}
