package org.tribune.article.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.media.ImageAddress;
import org.tribune.media.ImageColumns;
import org.tribune.media.Rights;
import org.tribune.site.Site;
import org.tribune.staff.SignedIn;

/**
 * Images that readers see, or will soon, and that may not be shown any more, or not for
 * much longer: one statement, from the index of the ends of licences.
 */
@Component
class LicenceAlarm {

	/** Images told of; the rest is behind a link. */
	static final int ROWS = 6;

	/** Places of one image that are named. */
	private static final int PLACES = 6;

	private static final TypeReference<List<Place>> LIST = new TypeReference<>() {
	};

	/** An author is told of their own articles only. */
	private static final String ENDING = """
			select %s, i.alternative_text, i.licence_expires_on, used.places
			  from image i cross join lateral (
			       select json_agg(json_build_object('kind', kind, 'id', object_id, 'name', name)) as places
			         from (select distinct case when a.id is null then u.place else 'article' end as kind, u.object_id, u.name
			                 from image_use u left join article a on a.id = u.object_id and u.place in ('lead', 'body', 'share')
			                where u.image_id = i.id and u.place not in ('history', 'copy')
			                  and case when a.id is null then :edits
			                           else a.state in ('PUBLISHED', 'SCHEDULED', 'IN_REVIEW') and (:edits or a.owner_id = :me) end
			                order by kind, u.object_id desc limit :places) shown) used
			 where i.licence_expires_on <= :soon and used.places is not null
			 order by i.licence_expires_on, i.id limit :rows
			"""
		.formatted(ImageColumns.OF_I);

	private final JdbcClient database;

	private final JsonMapper json;

	private final Site site;

	private final Clock clock;

	LicenceAlarm(JdbcClient database, JsonMapper json, Site site, Clock clock) {
		this.database = database;
		this.json = json;
		this.site = site;
		this.clock = clock;
	}

	/**
	 * What concerns this person, the first to end first; at most one more than
	 * {@value #ROWS}.
	 */
	List<Row> of(SignedIn who) {
		LocalDate today = LocalDate.now(this.clock.withZone(this.site.settings().timeZone()));
		return this.database.sql(ENDING)
			.param("edits", who.edits())
			.param("me", who.id())
			.param("soon", today.plusDays(Rights.SOON))
			.param("places", PLACES)
			.param("rows", ROWS + 1)
			.query((row, number) -> row(row, today))
			.list();
	}

	private Row row(ResultSet row, LocalDate today) throws SQLException {
		ImageAddress address = ImageColumns.read(row);
		LocalDate lastDay = row.getObject("licence_expires_on", LocalDate.class);
		String described = row.getString("alternative_text");
		return new Row(row.getLong("image_id"), described.isEmpty() ? row.getString("file_name") : described,
				(address != null) ? address.thumbnail(160) : null, lastDay, lastDay.isBefore(today),
				this.json.readValue(row.getString("places"), LIST));
	}

	/**
	 * An image with the places where it is shown.
	 *
	 * @param id of the image
	 * @param name what it shows, or the name of its file
	 * @param thumbnail a small rendition; null for a document
	 * @param lastDay on which it may be shown
	 * @param ended whether that is past
	 * @param places at most {@value #PLACES}
	 */
	record Row(long id, String name, @Nullable String thumbnail, LocalDate lastDay, boolean ended, List<Place> places) {
	}

	/**
	 * Where an image is shown.
	 *
	 * @param kind article, portrait, page, section, theme or logo
	 * @param id of it
	 * @param name of it
	 */
	record Place(String kind, long id, String name) {

		/**
		 * Where it is edited.
		 */
		public String path() {
			return switch (this.kind) {
				case "article" -> "/admin/articles/" + this.id + "/edit";
				case "portrait" -> "/admin/contributors/" + this.id;
				case "logo" -> "/admin/settings/logo";
				default -> "/admin/" + this.kind + "s/" + this.id;
			};
		}

	}

}
