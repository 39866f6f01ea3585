package org.tribune.graph;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.media.ImageAddress;
import org.tribune.media.ImageColumns;

/**
 * The picture that the settings name as the publisher's logo.
 */
@Component
class PublisherLogo {

	private final JdbcClient database;

	PublisherLogo(JdbcClient database) {
		this.database = database;
	}

	Optional<ImageAddress> find() {
		return this.database
			.sql("select " + ImageColumns.OF_I
					+ " from site_settings join image i on i.id = publisher_logo_id and i.sha256 is not null")
			.query((row, number) -> Optional.ofNullable(ImageColumns.read(row)))
			.optional()
			.flatMap((found) -> found);
	}

}
