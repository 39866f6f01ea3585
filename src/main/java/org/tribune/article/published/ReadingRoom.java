package org.tribune.article.published;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.markup.TocEntry;
import org.tribune.media.ImageAddress;
import org.tribune.media.ImageColumns;
import org.tribune.site.PageContents;

/**
 * Reads all that one article's page shows, in four queries.
 */
@Component
public class ReadingRoom {

	private static final TypeReference<List<TocEntry>> CONTENTS = new TypeReference<>() {
	};

	private static final TypeReference<List<ThemeRow>> THEMES = new TypeReference<>() {
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
			, a.section_id, a.body_html, a.word_count, a.table_of_contents, a.updated_at,
			a.canonical_override, a.noindex,
			coalesce((select json_agg(json_build_object('id', o.id, 'language', o.language,
			         'path', '/' || os.slug || '/' || o.slug,
			         'listed', not o.noindex and o.canonical_override is null) order by o.language)
			   from translation mine join translation other on other.group_id = mine.group_id
			   join published_article o on o.id = other.article_id and o.id <> a.id
			   join section os on os.id = o.section_id where mine.article_id = a.id), '[]') as translations,
			coalesce((select json_agg(json_build_object('at', c.at, 'text', c.text) order by c.at, c.id)
			   from correction c where c.article_id = a.id), '[]') as corrections,
			coalesce((select json_agg(json_build_object('id', t.id, 'slug', t.slug, 'name', t.name) order by at.position)
			   from article_theme at join theme t on t.id = at.theme_id where at.article_id = a.id), '[]') as themes,
			coalesce((select json_agg(%1$s) from article_image ai join image i on i.id = ai.image_id
			   and i.sha256 is not null and i.width is not null
			   where ai.article_id = a.id and ai.place = 'body'), '[]') as images,
			(select json_build_object('image', %1$s, 'alternativeText', i.alternative_text, 'caption', '', 'credit', '')
			   from image i where i.id = a.share_image_id and i.sha256 is not null and i.width is not null) as share
			"""
		.formatted(ImageColumns.AS_JSON);

	private final JdbcClient database;

	private final JsonMapper json;

	ReadingRoom(JdbcClient database, JsonMapper json) {
		this.database = database;
		this.json = json;
	}

	/**
	 * The published article with this slug.
	 */
	public Optional<PublishedArticle> find(String slug) {
		return this.database
			.sql("select " + CardRows.COLUMNS + COLUMNS + " from published_article a " + CardRows.JOINS
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
	 * Who signs a published article, in order.
	 */
	public List<PublishedByline> bylines(PublishedArticle article) {
		return this.database
			.sql("""
					select c.id, c.slug, trim(c.first_name || ' ' || c.last_name) as name, c.first_name <> '' as person, b.role, b.organisation, c.biography,
					       c.interests, %s, i.alternative_text, i.caption, i.credit
					from byline b join contributor c on c.id = b.contributor_id
					left join image i on i.id = c.portrait_id and i.sha256 is not null
					where b.article_id = ? order by b.position
					"""
				.formatted(ImageColumns.OF_I))
			.param(article.card().id())
			.query((row, number) -> byline(row))
			.list();
	}

	private static PublishedByline byline(ResultSet row) throws SQLException {
		PageContents.show("contributor", row.getLong("id"));
		return new PublishedByline(row.getString("slug"), row.getString("name"), row.getBoolean("person"),
				row.getString("role"), row.getString("organisation"), row.getString("biography"),
				row.getString("interests"), CardRows.picture(row, "alternative_text", "caption", "credit"));
	}

	/**
	 * The articles published just before and after in the same section and language.
	 */
	public Neighbours neighbours(PublishedArticle article) {
		ArticleCard card = article.card();
		PageContents.show("beside", card.id());
		List<ArticleCard> around = this.database.sql(neighbour("<", "desc") + " union all " + neighbour(">", "asc"))
			.params(Map.of("section", article.sectionId(), "language", card.language().getLanguage(), "date",
					card.publishedAt().atOffset(ZoneOffset.UTC), "id", card.id()))
			.query((row, number) -> CardRows.card(row))
			.list();
		return new Neighbours(first(around, card, true), first(around, card, false));
	}

	private static String neighbour(String side, String order) {
		return "(select " + CardRows.COLUMNS + " from published_article a " + CardRows.JOINS
				+ " where a.section_id = :section and a.language = :language and (a.published_at, a.id) " + side
				+ " (cast(:date as timestamptz), cast(:id as bigint)) order by a.published_at " + order + ", a.id "
				+ order + " limit 1)";
	}

	private static @Nullable ArticleCard first(List<ArticleCard> around, ArticleCard card, boolean older) {
		return around.stream().filter((one) -> isOlder(one, card) == older).findFirst().orElse(null);
	}

	private static boolean isOlder(ArticleCard one, ArticleCard other) {
		int byDate = one.publishedAt().compareTo(other.publishedAt());
		return byDate < 0 || (byDate == 0 && one.id() < other.id());
	}

	PublishedArticle article(ResultSet row) throws SQLException {
		PageContents.show("text", row.getLong("id"));
		return new PublishedArticle(CardRows.card(row), row.getLong("section_id"), row.getString("body_html"),
				row.getInt("word_count"), this.json.readValue(row.getString("table_of_contents"), CONTENTS),
				(row.getObject("updated_at") != null) ? CardRows.instant(row, "updated_at") : null,
				themes(row.getString("themes")), images(row.getString("images")), row.getString("canonical_override"),
				row.getBoolean("noindex"), this.json.readValue(row.getString("corrections"), CORRECTIONS),
				translations(row.getString("translations")), share(row.getString("share")));
	}

	private List<ThemeLink> themes(String rows) {
		return this.json.readValue(rows, THEMES).stream().map((one) -> {
			PageContents.show("theme", one.id());
			return new ThemeLink(one.slug(), one.name());
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

	private record ThemeRow(long id, String slug, String name) {
	}

}
