package org.tribune.transfer;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.contributor.SignaturesMoved;
import org.tribune.taxonomy.ThemesMerged;

/**
 * What an import made of a person or a theme stays known when it is merged into another,
 * so that the next run does not make it anew.
 */
@Component
class ImportedSuccession {

	private final JdbcClient database;

	ImportedSuccession(JdbcClient database) {
		this.database = database;
	}

	@EventListener
	void follow(SignaturesMoved change) {
		if (change.merged()) {
			this.database.sql("update imported_item set contributor_id = ? where contributor_id = ?")
				.params(change.toId(), change.fromId())
				.update();
		}
	}

	@EventListener
	void follow(ThemesMerged change) {
		this.database.sql("update imported_item set theme_id = ? where theme_id = ?")
			.params(change.toId(), change.fromId())
			.update();
	}

}
