package org.tribune.media.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.media.ImageAddress;
import org.tribune.media.ImageColumns;
import org.tribune.media.ImageSearch;
import org.tribune.media.Rights;
import org.tribune.site.Pages;
import org.tribune.site.Site;

/**
 * Lists the library, the newest first, and tells where an image is used.
 */
@Component
class ImageIndex {

	static final int SIZE = 36;

	private static final int USES = 50;

	private static final String SOURCE = """
			from image i where i.sha256 is not null and\s""";

	private static final String COLUMNS = ImageColumns.OF_I
			+ ", i.alternative_text, i.credit, i.byte_size, i.decorative, i.licence_expires_on ";

	private final JdbcClient database;

	private final Clock clock;

	private final Site site;

	ImageIndex(JdbcClient database, Clock clock, Site site) {
		this.database = database;
		this.clock = clock;
		this.site = site;
	}

	int count(String words, ImageFilter filter) {
		return this.database
			.sql("select count(*) from (select 1 " + SOURCE + filter.condition() + matching(words) + " limit "
					+ (Pages.MOST * SIZE + 1) + ") counted")
			.params(parameters(words))
			.query(Integer.class)
			.single();
	}

	List<Row> list(String words, ImageFilter filter, int page) {
		return this.database
			.sql("select " + COLUMNS + SOURCE + filter.condition() + matching(words) + order(words, filter) + " limit "
					+ SIZE + " offset " + (page - 1) * SIZE)
			.params(parameters(words))
			.query((row, number) -> row(row))
			.list();
	}

	/**
	 * Where an image is used; an article once, however often it shows it, with the place
	 * most in sight: over the text, in it, on share cards, in what somebody is writing,
	 * in an older revision.
	 */
	List<Use> uses(long imageId) {
		return this.database
			.sql("""
					select (array_agg(place order by array_position(array['lead', 'body', 'share', 'copy'], place)))[1] as place, kind, object_id, name from (
					    select u.*, case when place in ('lead', 'body', 'share', 'copy', 'history') then 'article' else place end as kind
					    from image_use u where image_id = ?) found
					group by kind, object_id, name order by kind, object_id desc limit\s"""
					+ USES)
			.param(imageId)
			.query((row, number) -> new Use(row.getString("kind"), row.getString("place"), row.getLong("object_id"),
					row.getString("name")))
			.list();
	}

	private Map<String, Object> parameters(String words) {
		LocalDate today = today();
		return Map.of("query", ImageSearch.query(words), "today", today, "soon", today.plusDays(Rights.SOON));
	}

	private static String order(String words, ImageFilter filter) {
		return (words.isBlank() && !filter.isIndexed()) ? " order by i.id desc" : ImageSearch.BY_INDEX;
	}

	/** Words without a letter or digit are in no image. */
	private static String matching(String words) {
		if (words.isBlank()) {
			return "";
		}
		return ImageSearch.query(words).isEmpty() ? " and false"
				: " and i.words @@ to_tsquery('tribune_words', :query)";
	}

	/**
	 * The day by which licences are told, in the site's time zone.
	 */
	LocalDate today() {
		return LocalDate.now(this.clock.withZone(this.site.settings().timeZone()));
	}

	private Row row(ResultSet row) throws SQLException {
		Rights rights = new Rights("", "", row.getObject("licence_expires_on", LocalDate.class));
		return new Row(row.getLong("image_id"), row.getString("file_name"), ImageColumns.read(row),
				row.getString("alternative_text"), row.getString("credit"), row.getLong("byte_size"),
				row.getBoolean("decorative"), rights.expired(today()), rights.expiresSoon(today()));
	}

	/**
	 * An image as the library lists it.
	 *
	 * @param address null for a document
	 * @param expired whether its licence has ended
	 * @param expiring whether it will soon
	 */
	record Row(long id, String fileName, @Nullable ImageAddress address, String alternativeText, String credit,
			long bytes, boolean decorative, boolean expired, boolean expiring) {

		/** What it is called in the list. */
		public String name() {
			return this.alternativeText.isEmpty() ? this.fileName : this.alternativeText;
		}

		/** Whether somebody should say what it shows. */
		public boolean undescribed() {
			return this.address != null && this.alternativeText.isEmpty() && !this.decorative;
		}

		/** In kilobytes, at least one. */
		public long kilobytes() {
			return Math.max(1, Math.round(this.bytes / 1024.0));
		}

	}

	/**
	 * A place where an image is used.
	 *
	 * @param kind article, portrait, page, section, theme or logo
	 * @param place within an article: lead, body, share, copy or history
	 * @param id of the article, contributor, page, section or theme
	 */
	record Use(String kind, String place, long id, String name) {

		/** Where it is edited. */
		public String path() {
			return switch (this.kind) {
				case "portrait" -> "/admin/contributors/" + this.id;
				case "page" -> "/admin/pages/" + this.id;
				case "section" -> "/admin/sections/" + this.id;
				case "theme" -> "/admin/themes/" + this.id;
				case "logo" -> "/admin/settings/logo";
				default -> "/admin/articles/" + this.id + "/edit";
			};
		}

	}

}
