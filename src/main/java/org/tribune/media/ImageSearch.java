package org.tribune.media;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds images of the library that can be shown, the newest first.
 */
@Component
public class ImageSearch {

	private final JdbcClient database;

	ImageSearch(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Images whose name or words hold what is looked for; the newest when that is empty.
	 */
	public List<Found> find(String words, int limit) {
		String pattern = "%" + words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
		return this.database
			.sql("""
					select id, file_name, alternative_text from image
					where sha256 is not null and width is not null and (file_name ilike :pattern or alternative_text ilike :pattern
					      or caption ilike :pattern or credit ilike :pattern)
					order by id desc limit :limit
					""")
			.param("pattern", pattern)
			.param("limit", limit)
			.query((row, number) -> new Found(row.getLong("id"), row.getString("file_name"),
					row.getString("alternative_text")))
			.list();
	}

	/**
	 * An image that can be chosen.
	 *
	 * @param id of the image
	 * @param fileName as its address ends
	 * @param alternativeText may be empty
	 */
	public record Found(long id, String fileName, String alternativeText) {

		/**
		 * Where the original is served.
		 */
		public String path() {
			return Image.path(this.id, this.fileName);
		}

	}

}
