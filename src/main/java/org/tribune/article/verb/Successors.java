package org.tribune.article.verb;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.site.CanonicalPath;

/**
 * Finds the published article that somebody names by its address.
 */
@Component
class Successors {

	private final JdbcClient database;

	Successors(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The article at this address.
	 * @param address whole, or only its path, or its last part
	 */
	Optional<Long> find(String address) {
		String path = CanonicalPath.key("/" + address.replaceFirst("^https?://[^/]*", "").replaceAll("[?#].*$", ""));
		return this.database.sql("select id from published_article where slug = ?")
			.param(path.substring(path.lastIndexOf('/') + 1))
			.query(Long.class)
			.optional();
	}

}
