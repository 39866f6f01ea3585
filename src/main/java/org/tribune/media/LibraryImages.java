package org.tribune.media;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.site.BodyImages;

/**
 * Looks the images of a body up in the library, for pages that are not read along with
 * theirs.
 */
@Component
class LibraryImages implements BodyImages {

	/** Of one body; what stands behind them is shown in one size. */
	private static final int MOST = 500;

	private final JdbcClient database;

	LibraryImages(JdbcClient database) {
		this.database = database;
	}

	@Override
	public String show(String html) {
		Set<Long> ids = BodyPictures.ids(html);
		if (ids.isEmpty()) {
			return html;
		}
		List<ImageAddress> images = this.database
			.sql("select " + ImageColumns.OF_I
					+ " from image i where i.id in (:ids) and i.sha256 is not null and i.width is not null")
			.param("ids", ids.stream().limit(MOST).toList())
			.query((row, number) -> address(row))
			.list();
		return BodyPictures.show(html, images);
	}

	private static ImageAddress address(ResultSet row) throws SQLException {
		return Objects.requireNonNull(ImageColumns.read(row));
	}

}
