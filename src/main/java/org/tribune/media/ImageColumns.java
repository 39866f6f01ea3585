package org.tribune.media;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;
import org.tribune.media.pixels.Rendition.Focus;
import org.tribune.site.PageContents;

/**
 * What a query reads to know where an image is served.
 */
public final class ImageColumns {

	/** Of the table {@code image}, named {@code i}. */
	public static final String OF_I = "i.id as image_id, i.file_name, i.content_type, i.width, i.height, i.animated, "
			+ "i.transparent, i.edition, i.focus_x, i.focus_y";

	/** The same as JSON. */
	public static final String AS_JSON = """
			json_build_object('id', i.id, 'fileName', i.file_name, 'contentType', i.content_type, 'width', i.width,
			'height', i.height, 'animated', i.animated, 'transparent', i.transparent, 'edition', i.edition,
			'focus', json_build_object('x', i.focus_x, 'y', i.focus_y))""";

	private ImageColumns() {
	}

	/**
	 * The image of a row.
	 * @return null when there is none, or a document
	 */
	public static @Nullable ImageAddress read(ResultSet row) throws SQLException {
		if (row.getObject("image_id") == null || row.getObject("width") == null) {
			return null;
		}
		PageContents.show("image", row.getLong("image_id"));
		return new ImageAddress(row.getLong("image_id"), row.getString("file_name"), row.getString("content_type"),
				row.getInt("width"), row.getInt("height"), row.getBoolean("animated"), row.getBoolean("transparent"),
				row.getInt("edition"), new Focus(row.getDouble("focus_x"), row.getDouble("focus_y")));
	}

}
