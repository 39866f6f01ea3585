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
import org.tribune.media.pixels.Rendition.Focus;
import org.tribune.site.Pages;

/**
 * Lists the library, the newest first, and tells where an image is used.
 */
@Component
class ImageIndex {

	static final int SIZE = 36;

	private static final int USES = 50;

	private static final String SOURCE = """
			from image i where i.sha256 is not null
			and (:pattern = '' or i.file_name ilike :pattern or i.alternative_text ilike :pattern
			     or i.caption ilike :pattern or i.credit ilike :pattern or i.source ilike :pattern)
			and\s""";

	private final JdbcClient database;

	private final Clock clock;

	ImageIndex(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	int count(String words, ImageFilter filter) {
		return this.database
			.sql("select count(*) from (select 1 " + SOURCE + filter.condition() + " limit " + (Pages.MOST * SIZE + 1)
					+ ") counted")
			.params(parameters(words))
			.query(Integer.class)
			.single();
	}

	List<Row> list(String words, ImageFilter filter, int page) {
		return this.database
			.sql("select i.* " + SOURCE + filter.condition() + " order by i.id desc limit " + SIZE + " offset "
					+ (page - 1) * SIZE)
			.params(parameters(words))
			.query((row, number) -> row(row))
			.list();
	}

	/**
	 * Where an image is used; an article once, however often it shows it, with the place
	 * most in sight: over the text, in it, in an older revision.
	 */
	List<Use> uses(long imageId) {
		return this.database
			.sql("""
					select (array_agg(place order by array_position(array['lead', 'body'], place)))[1] as place, kind, object_id, name from (
					    select u.*, case when place in ('lead', 'body', 'history') then 'article' else place end as kind
					    from image_use u where image_id = ?) found
					group by kind, object_id, name order by kind, object_id desc limit\s"""
					+ USES)
			.param(imageId)
			.query((row, number) -> new Use(row.getString("kind"), row.getString("place"), row.getLong("object_id"),
					row.getString("name")))
			.list();
	}

	private Map<String, Object> parameters(String words) {
		String pattern = words.isBlank() ? ""
				: "%" + words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
		return Map.of("pattern", pattern, "today", LocalDate.now(this.clock));
	}

	private Row row(ResultSet row) throws SQLException {
		boolean document = row.getObject("width") == null;
		ImageAddress address = document ? null
				: new ImageAddress(row.getLong("id"), row.getString("file_name"), row.getString("content_type"),
						row.getInt("width"), row.getInt("height"), row.getBoolean("animated"),
						row.getBoolean("transparent"), row.getInt("edition"),
						new Focus(row.getDouble("focus_x"), row.getDouble("focus_y")));
		LocalDate expiry = row.getObject("licence_expires_on", LocalDate.class);
		return new Row(row.getLong("id"), row.getString("file_name"), address, row.getString("alternative_text"),
				row.getString("credit"), row.getLong("byte_size"), row.getBoolean("decorative"),
				expiry != null && expiry.isBefore(LocalDate.now(this.clock)));
	}

	/**
	 * An image as the library lists it.
	 *
	 * @param address null for a document
	 * @param expired whether its licence has ended
	 */
	record Row(long id, String fileName, @Nullable ImageAddress address, String alternativeText, String credit,
			long bytes, boolean decorative, boolean expired) {

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
	 * @param kind article, portrait or page
	 * @param place within an article: body, lead or history
	 * @param id of the article, contributor or page
	 */
	record Use(String kind, String place, long id, String name) {

		/** Where it is edited. */
		public String path() {
			return switch (this.kind) {
				case "portrait" -> "/admin/contributors/" + this.id;
				case "page" -> "/admin/pages/" + this.id;
				default -> "/admin/articles/" + this.id + "/edit";
			};
		}

	}

}
