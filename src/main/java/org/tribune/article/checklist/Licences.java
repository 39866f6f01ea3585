package org.tribune.article.checklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.media.Rights;
import org.tribune.site.ReaderDates;
import org.tribune.site.Site;

/**
 * Finds the images of an article that may not be shown any more, or not for much longer.
 */
@Component
class Licences {

	private final JdbcClient database;

	private final Site site;

	private final ReaderDates dates;

	private final Clock clock;

	Licences(JdbcClient database, Site site, ReaderDates dates, Clock clock) {
		this.database = database;
		this.site = site;
		this.dates = dates;
		this.clock = clock;
	}

	/**
	 * The images over the article, in its text and on its share cards whose licence has
	 * ended or ends within {@value Rights#SOON} days, the first to end first.
	 */
	Ending of(long articleId) {
		LocalDate today = LocalDate.now(this.clock.withZone(this.site.settings().timeZone()));
		List<Licensed> found = this.database.sql("""
				select distinct i.file_name, i.licence_expires_on
				  from article_image ai join image i on i.id = ai.image_id
				 where ai.article_id = ? and ai.place <> 'history' and i.licence_expires_on <= ?
				 order by i.licence_expires_on, i.file_name
				""")
			.params(articleId, today.plusDays(Rights.SOON))
			.query((row, number) -> new Licensed(row.getString("file_name"),
					row.getObject("licence_expires_on", LocalDate.class)))
			.list();
		return new Ending(found.stream().filter((one) -> one.lastDay().isBefore(today)).map(this::named).toList(),
				found.stream().filter((one) -> !one.lastDay().isBefore(today)).map(this::named).toList());
	}

	private String named(Licensed image) {
		return image.fileName() + " (" + this.dates.day(image.lastDay(), LocaleContextHolder.getLocale()) + ")";
	}

	/**
	 * What the checklist says of them, image by image.
	 *
	 * @param ended names of images that may not be shown any more
	 * @param soon names of images that may be shown for a while
	 */
	record Ending(List<String> ended, List<String> soon) {
	}

	private record Licensed(String fileName, LocalDate lastDay) {
	}

}
