package org.tribune.distribution;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one row that says how the magazine is given to machines.
 */
@Component
class DistributionRow {

	private final JdbcClient database;

	DistributionRow(JdbcClient database) {
		this.database = database;
	}

	DistributionSettings read() {
		return this.database.sql("""
				select feed_items, feed_full_text, web_sub_hub, index_now, index_now_key, artificial_search,
				       artificial_training, llms, security_contact, version
				from distribution
				""").query((row, number) -> settings(row)).single();
	}

	/**
	 * Replaces all but the key.
	 * @param version the one they are written over
	 * @return whether nobody had saved since
	 */
	boolean write(int version, DistributionSettings settings) {
		return this.database.sql("""
				update distribution set feed_items = ?, feed_full_text = ?, web_sub_hub = ?, index_now = ?,
				       artificial_search = ?, artificial_training = ?, llms = ?, security_contact = ?,
				       modified_at = now(), version = version + 1
				where version = ?
				""")
			.params(settings.feedItems(), settings.feedFullText(), settings.webSubHub(), settings.indexNow(),
					settings.artificialSearch(), settings.artificialTraining(), settings.llms(),
					settings.securityContact(), version)
			.update() == 1;
	}

	private static DistributionSettings settings(ResultSet row) throws SQLException {
		return new DistributionSettings(row.getInt("feed_items"), row.getBoolean("feed_full_text"),
				row.getString("web_sub_hub"), row.getBoolean("index_now"), row.getString("index_now_key"),
				row.getBoolean("artificial_search"), row.getBoolean("artificial_training"), row.getBoolean("llms"),
				row.getString("security_contact"), row.getInt("version"));
	}

}
