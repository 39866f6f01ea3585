package org.tribune.media.admin;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.media.Image;

/**
 * Finds images of the library by what is said of them, newest first.
 */
@Component
class ImageShelf {

	private static final int SHOWN = 24;

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

	private static final String COLUMNS = """
			select id, file_name, alternative_text, caption, credit, width, height
			from image
			where sha256 is not null and width is not null
			""";

	/**
	 * An image as the editor chooses it.
	 *
	 * @param id its key
	 * @param src where the original is served
	 * @param fileName the last part of that
	 * @param alternativeText what it shows
	 * @param caption what is said under it
	 * @param credit whose it is
	 * @param width in pixels
	 * @param height in pixels
	 */
	record Found(long id, String src, String fileName, String alternativeText, String caption, String credit, int width,
			int height) {
	}

	private final JdbcClient database;

	ImageShelf(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The newest images whose words all begin like those asked for; without words the
	 * newest.
	 */
	@Transactional(readOnly = true)
	List<Found> find(String words) {
		String query = WORD.matcher(words)
			.results()
			.limit(10)
			.map((word) -> word.group() + ":*")
			.collect(Collectors.joining(" & "));
		if (query.isEmpty()) {
			return words.isBlank() ? list(this.database.sql(COLUMNS + " order by id desc limit " + SHOWN)) : List.of();
		}
		return list(this.database.sql(COLUMNS
				+ " and image_words(file_name, alternative_text, caption, credit) @@ to_tsquery('tribune_words', :query)"
				+ " order by id desc limit " + SHOWN)
			.param("query", query));
	}

	private static List<Found> list(JdbcClient.StatementSpec statement) {
		return statement.query((row, number) -> {
			long id = row.getLong("id");
			String fileName = row.getString("file_name");
			return new Found(id, Image.path(id, fileName), fileName, row.getString("alternative_text"),
					row.getString("caption"), row.getString("credit"), row.getInt("width"), row.getInt("height"));
		}).list();
	}

}
