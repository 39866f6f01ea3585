package org.tribune.article.published;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.article.published.Surroundings.Neighbour;
import org.tribune.markup.TocEntry;
import org.tribune.media.ImageAddress;
import org.tribune.media.ImageColumns;
import org.tribune.site.PageContents;

/**
 * Reads all that one article's page shows: in three queries and two round trips.
 */
@Component
public class ReadingRoom {

	private static final TypeReference<List<TocEntry>> CONTENTS = new TypeReference<>() {
	};

	private static final TypeReference<List<PublishedByline>> BYLINES = new TypeReference<>() {
	};

	private static final TypeReference<List<ImageAddress>> IMAGES = new TypeReference<>() {
	};

	private static final TypeReference<List<PublishedCorrection>> CORRECTIONS = new TypeReference<>() {
	};

	private static final TypeReference<List<TranslatedArticle>> TRANSLATIONS = new TypeReference<>() {
	};

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

	/** What the page of an article shows beside its card. */
	static final String COLUMNS = """
			, coalesce((select json_agg(json_build_object('id', c.id, 'slug', c.slug,
			         'name', trim(c.first_name || ' ' || c.last_name), 'person', c.first_name <> '', 'role', b.role,
			         'organisation', b.organisation, 'biography', c.biography, 'interests', c.interests,
			         'portrait', case when i.id is not null then json_build_object('image', %1$s,
			           'alternativeText', i.alternative_text, 'caption', i.caption, 'credit', i.credit) end) order by b.position)
			   from byline b join contributor c on c.id = b.contributor_id
			   left join image i on i.id = c.portrait_id and i.sha256 is not null and i.width is not null
			   where b.article_id = a.id), '[]') as bylines,
			a.section_id, a.body_html, a.word_count, a.table_of_contents, a.updated_at,
			a.canonical_override, a.noindex,
			coalesce((select json_agg(json_build_object('id', o.id, 'language', o.language,
			         'path', '/' || os.slug || '/' || o.slug,
			         'listed', not o.noindex and o.canonical_override is null) order by o.language)
			   from translation mine join translation other on other.group_id = mine.group_id
			   join published_article o on o.id = other.article_id and o.id <> a.id
			   join section os on os.id = o.section_id where mine.article_id = a.id), '[]') as translations,
			coalesce((select json_agg(json_build_object('at', c.at, 'text', c.text) order by c.at, c.id)
			   from correction c where c.article_id = a.id), '[]') as corrections,
			(select string_agg(t.id || ' ' || t.slug || ' ' || t.name, chr(10) order by at.position)
			   from article_theme at join theme t on t.id = at.theme_id where at.article_id = a.id) as themes,
			coalesce((select json_agg(%1$s) from article_image ai join image i on i.id = ai.image_id
			   and i.sha256 is not null and i.width is not null
			   where ai.article_id = a.id and ai.place = 'body'), '[]') as images,
			(select json_build_object('image', %1$s, 'alternativeText', i.alternative_text, 'caption', '', 'credit', '')
			   from image i where i.id = a.share_image_id and i.sha256 is not null and i.width is not null) as share
			"""
		.formatted(ImageColumns.AS_JSON);

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

	private final JsonMapper json;

	ReadingRoom(JdbcClient database, JdbcOperations operations, SameTheme sameTheme, JsonMapper json) {
		this.database = database;
		this.operations = operations;
		this.sameTheme = sameTheme;
		this.json = json;
	}

	/**
	 * The published article with this slug.
	 */
	public Optional<PublishedArticle> find(String slug) {
		return this.database
			.sql("select " + CardRows.UNSIGNED + COLUMNS + " from published_article a " + CardRows.JOINS
					+ " where a.slug = :slug")
			.param("slug", slug)
			.query((row, number) -> article(row))
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
	 * All that the page shows around an article.
	 */
	public Surroundings around(PublishedArticle article) {
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

	PublishedArticle article(ResultSet row) throws SQLException {
		PageContents.show("text", row.getLong("id"));
		List<PublishedByline> bylines = bylines(row.getString("bylines"));
		String names = bylines.stream().map(PublishedByline::name).collect(Collectors.joining(", "));
		return new PublishedArticle(CardRows.card(row, names), row.getLong("section_id"), bylines,
				row.getString("body_html"), row.getInt("word_count"),
				this.json.readValue(row.getString("table_of_contents"), CONTENTS),
				(row.getObject("updated_at") != null) ? CardRows.instant(row, "updated_at") : null,
				themes(row.getString("themes")), images(row.getString("images")), row.getString("canonical_override"),
				row.getBoolean("noindex"), this.json.readValue(row.getString("corrections"), CORRECTIONS),
				translations(row.getString("translations")), share(row.getString("share")));
	}

	private List<PublishedByline> bylines(String rows) {
		List<PublishedByline> bylines = this.json.readValue(rows, BYLINES);
		bylines.forEach((one) -> {
			PageContents.show("contributor", one.id());
			if (one.portrait() != null) {
				PageContents.show("image", one.portrait().image().id());
			}
		});
		return bylines;
	}

	/** A line for each: key, slug, name. */
	private static List<ThemeLink> themes(@Nullable String lines) {
		return (lines == null) ? List.of() : lines.lines().map((one) -> {
			String[] parts = one.split(" ", 3);
			PageContents.show("theme", parts[0]);
			return new ThemeLink(parts[1], parts[2]);
		}).toList();
	}

	private List<ImageAddress> images(String rows) {
		List<ImageAddress> images = this.json.readValue(rows, IMAGES);
		images.forEach((one) -> PageContents.show("image", one.id()));
		return images;
	}

	private List<TranslatedArticle> translations(String rows) {
		List<TranslatedArticle> translations = this.json.readValue(rows, TRANSLATIONS);
		translations.forEach((one) -> PageContents.show("article", one.id()));
		return translations;
	}

	private @Nullable Picture share(@Nullable String value) {
		if (value == null) {
			return null;
		}
		Picture picture = this.json.readValue(value, Picture.class);
		PageContents.show("image", picture.image().id());
		return picture;
	}

}
