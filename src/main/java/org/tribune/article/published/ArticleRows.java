package org.tribune.article.published;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;
import org.tribune.markup.TocEntry;
import org.tribune.media.ImageAddress;
import org.tribune.media.ImageColumns;
import org.tribune.site.PageContents;

/**
 * Reads all that the page of an article says of it: the columns and the mapping, in one
 * place. What the article's own row says and what is filed with it can be read apart.
 */
@Component
class ArticleRows {

	/** What an article's own row says beside its card. */
	static final String OWN = """
			, a.section_id, a.body_html, a.word_count, a.table_of_contents, a.updated_at, a.canonical_override, a.noindex
			""";

	/** What other rows say of it. */
	private static final String FILED = """
			, coalesce((select json_agg(json_build_object('id', c.id, 'slug', c.slug,
			         'name', trim(c.first_name || ' ' || c.last_name), 'person', c.first_name <> '', 'role', b.role,
			         'organisation', b.organisation, 'biography', c.biography, 'interests', c.interests,
			         'portrait', case when i.id is not null then json_build_object('image', %1$s,
			           'alternativeText', i.alternative_text, 'caption', i.caption, 'credit', i.credit) end) order by b.position)
			   from byline b join contributor c on c.id = b.contributor_id
			   left join image i on i.id = c.portrait_id and i.sha256 is not null and i.width is not null
			   where b.article_id = a.id), '[]') as bylines,
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

	/** All that the page of an article shows beside its card. */
	static final String COLUMNS = OWN + FILED;

	private final ObjectReader contents;

	private final ObjectReader bylines;

	private final ObjectReader images;

	private final ObjectReader corrections;

	private final ObjectReader translations;

	private final ObjectReader share;

	ArticleRows(JsonMapper json) {
		this.contents = json.readerFor(new TypeReference<List<TocEntry>>() {
		});
		this.bylines = json.readerFor(new TypeReference<List<PublishedByline>>() {
		});
		this.images = json.readerFor(new TypeReference<List<ImageAddress>>() {
		});
		this.corrections = json.readerFor(new TypeReference<List<PublishedCorrection>>() {
		});
		this.translations = json.readerFor(new TypeReference<List<TranslatedArticle>>() {
		});
		this.share = json.readerFor(Picture.class);
	}

	/**
	 * An article of which all was asked.
	 */
	PublishedArticle article(ResultSet row) throws SQLException {
		return article(row, filing(row));
	}

	/**
	 * An article of which only its own row was asked.
	 */
	PublishedArticle article(ResultSet row, Filing filing) throws SQLException {
		PageContents.show("text", row.getLong("id"));
		String names = filing.bylines().stream().map(PublishedByline::name).collect(Collectors.joining(", "));
		return new PublishedArticle(CardRows.card(row, names), row.getLong("section_id"), row.getString("body_html"),
				row.getInt("word_count"), this.contents.readValue(row.getString("table_of_contents")),
				(row.getObject("updated_at") != null) ? CardRows.instant(row, "updated_at") : null,
				row.getString("canonical_override"), row.getBoolean("noindex"), filing);
	}

	/**
	 * What is filed with an article.
	 */
	Filing filing(ResultSet row) throws SQLException {
		PageContents.show("text", row.getLong("id"));
		return new Filing(bylines(row.getString("bylines")), themes(row.getString("themes")),
				images(row.getString("images")), this.corrections.readValue(row.getString("corrections")),
				translations(row.getString("translations")), share(row.getString("share")));
	}

	private List<PublishedByline> bylines(String rows) {
		List<PublishedByline> bylines = this.bylines.readValue(rows);
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
		List<ImageAddress> images = this.images.readValue(rows);
		images.forEach((one) -> PageContents.show("image", one.id()));
		return images;
	}

	private List<TranslatedArticle> translations(String rows) {
		List<TranslatedArticle> translations = this.translations.readValue(rows);
		translations.forEach((one) -> PageContents.show("article", one.id()));
		return translations;
	}

	private @Nullable Picture share(@Nullable String value) {
		if (value == null) {
			return null;
		}
		Picture picture = this.share.readValue(value);
		PageContents.show("image", picture.image().id());
		return picture;
	}

}
