package org.tribune.media;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds images of the library that can be shown by the words that are said of them, the
 * newest first. No text is looked at: the words lie beside each image, indexed.
 */
@Component
public class ImageSearch {

	/**
	 * The newest first, in an order that no index has: the planner, which takes every
	 * rare word for less rare than it is, would walk all images by their keys instead of
	 * asking the index of words.
	 */
	public static final String BY_INDEX = " order by i.id + 0 desc";

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

	private static final int MOST_WORDS = 10;

	private static final String COLUMNS = "select " + ImageColumns.OF_I
			+ ", i.alternative_text, i.caption, i.credit, i.decorative from ";

	private static final String SHOWN = " i where i.sha256 is not null and i.width is not null";

	/**
	 * A common word is among these; what is not found here is rare, and the index knows
	 * it.
	 */
	private static final String NEWEST = "(select * from image where sha256 is not null order by id desc limit 5000)";

	private static final String MATCHING = " and i.words @@ to_tsquery('tribune_words', :query)";

	private final JdbcClient database;

	ImageSearch(JdbcClient database) {
		this.database = database;
	}

	/**
	 * What PostgreSQL is asked for: all words, each as the beginning of one.
	 * @return empty when there is no word in it
	 */
	public static String query(String words) {
		return WORD.matcher(words)
			.results()
			.limit(MOST_WORDS)
			.map((word) -> word.group() + ":*")
			.collect(Collectors.joining(" & "));
	}

	/**
	 * The newest images whose words all begin like those asked for; without words the
	 * newest.
	 */
	@Transactional(readOnly = true)
	public List<Found> find(String words, int limit) {
		String query = query(words);
		if (query.isEmpty() && !words.isBlank()) {
			return List.of();
		}
		if (query.isEmpty()) {
			return list(this.database.sql(COLUMNS + "image" + SHOWN + " order by i.id desc limit :limit"), limit);
		}
		List<Found> newest = list(
				this.database.sql(COLUMNS + NEWEST + SHOWN + MATCHING + " order by i.id desc limit :limit")
					.param("query", query),
				limit);
		return (newest.size() == limit) ? newest
				: list(this.database.sql(COLUMNS + "image" + SHOWN + MATCHING + BY_INDEX + " limit :limit")
					.param("query", query), limit);
	}

	private static List<Found> list(JdbcClient.StatementSpec statement, int limit) {
		return statement.param("limit", limit).query((row, number) -> found(row)).list();
	}

	private static Found found(ResultSet row) throws SQLException {
		ImageAddress address = Objects.requireNonNull(ImageColumns.read(row));
		return new Found(address.id(), Image.path(address.id(), address.fileName()), address.thumbnail(Found.THUMBNAIL),
				address.fileName(), row.getString("alternative_text"), row.getString("caption"),
				row.getString("credit"), row.getBoolean("decorative"), address.width(), address.height());
	}

	/**
	 * An image that can be chosen.
	 *
	 * @param id of the image
	 * @param src its lasting address, as a body names it
	 * @param thumbnail a small rendition, for lists of the newsroom
	 * @param fileName as its address ends
	 * @param alternativeText may be empty
	 * @param caption may be empty
	 * @param credit may be empty
	 * @param decorative whether it needs no alternative text
	 * @param width in pixels
	 * @param height in pixels
	 */
	public record Found(long id, String src, String thumbnail, String fileName, String alternativeText, String caption,
			String credit, boolean decorative, int width, int height) {

		/** In pixels: lists show it about 160 wide, on two device pixels each. */
		public static final int THUMBNAIL = 320;

		/**
		 * What it is called where it is chosen.
		 */
		public String name() {
			return this.alternativeText.isEmpty() ? this.fileName : this.alternativeText;
		}

	}

}
