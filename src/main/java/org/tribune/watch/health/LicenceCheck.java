package org.tribune.watch.health;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.site.Site;

/**
 * Whether readers see images that may not be shown any more.
 */
@Component
class LicenceCheck implements Check {

	private static final int MOST = 100;

	private final JdbcClient database;

	private final Site site;

	private final Clock clock;

	LicenceCheck(JdbcClient database, Site site, Clock clock) {
		this.database = database;
		this.site = site;
		this.clock = clock;
	}

	@Override
	public List<Symptom> look() {
		try {
			int ended = this.database.sql("""
					select count(*) from (
					    select 1 from image i where i.licence_expires_on < ? and exists (
					        select 1 from image_use u left join published_article a on a.id = u.object_id
					         where u.image_id = i.id and u.place in ('lead', 'body', 'share') and a.id is not null)
					     limit ?) ended
					""")
				.params(LocalDate.now(this.clock.withZone(this.site.settings().timeZone())), MOST)
				.query(Integer.class)
				.single();
			return (ended > 0) ? List.of(Symptom.warning("licences", "/admin", ended)) : List.of();
		}
		catch (DataAccessException ex) {
			return List.of();
		}
	}

}
