package org.tribune.sametheme;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Computes everything anew, in two rounds through the published articles: all words
 * first, then all lists. Batch by batch, each with the progress in one transaction:
 * whoever is stopped, or killed, goes on where the last batch ended, on whatever node.
 * Readers see the lists that were there until theirs is replaced.
 */
@Component
public class Rebuild {

	private static final int BATCH = 100;

	private static final String DONE = "DONE";

	private final JdbcClient database;

	private final Vocabulary vocabulary;

	private final Subjects subjects;

	private final Compositor compositor;

	Rebuild(JdbcClient database, Vocabulary vocabulary, Subjects subjects, Compositor compositor) {
		this.database = database;
		this.vocabulary = vocabulary;
		this.subjects = subjects;
		this.compositor = compositor;
	}

	/**
	 * How far it has come.
	 */
	public Progress progress() {
		return this.database.sql("select phase, done, total from same_theme_rebuild")
			.query((row, number) -> new Progress(row.getString("phase"), row.getLong("done"), row.getLong("total")))
			.single();
	}

	/**
	 * Begins anew, unless one is under way already.
	 * @return whether it was this call
	 */
	@Transactional
	public boolean begin() {
		return this.database
			.sql("""
					update same_theme_rebuild set phase = 'WORDS', last_id = 0, done = 0, started_at = now(), finished_at = null,
					    total = (select count(*) from published_article)
					 where phase = 'DONE'
					""")
			.update() > 0;
	}

	/**
	 * Does the next batch.
	 * @return whether there may be another: not when all is done, nor while another node
	 * is at it
	 */
	@Transactional
	public boolean step() {
		Optional<Place> place = this.database.sql("""
				select phase, last_id from same_theme_rebuild where phase <> 'DONE' for update skip locked
				""").query((row, number) -> new Place(row.getString(1), row.getLong(2))).optional();
		place.ifPresent(this::from);
		return place.isPresent();
	}

	private void from(Place place) {
		boolean words = place.phase().equals("WORDS");
		if (place.lastId() == 0) {
			this.database.sql("update same_theme_rebuild set total = (select count(*) from published_article)").update();
		}
		if (words && place.lastId() == 0) {
			this.vocabulary.draw();
		}
		List<Subject> batch = this.subjects.after(place.lastId(), BATCH);
		batch
			.forEach((one) -> this.database.sql("select pg_advisory_xact_lock(hashtextextended('same-theme/' || ?, 0))")
				.param(one.id())
				.query()
				.singleRow());
		batch.forEach(words ? this.compositor::file : this.compositor::list);
		if (batch.isEmpty()) {
			this.database.sql("""
					update same_theme_rebuild set phase = ?, last_id = 0, done = 0,
					    finished_at = case when phase = 'LISTS' then now() end
					""").param(words ? "LISTS" : DONE).update();
		}
		else {
			this.database.sql("update same_theme_rebuild set last_id = ?, done = done + ?")
				.params(batch.getLast().id(), batch.size())
				.update();
		}
	}

	private record Place(String phase, long lastId) {
	}

	/**
	 * How far everything is computed.
	 *
	 * @param phase WORDS, LISTS or DONE
	 * @param articles done in this phase
	 * @param total articles when it began
	 */
	public record Progress(String phase, long articles, long total) {

		/** Whether nothing is left to do. */
		public boolean isDone() {
			return this.phase.equals(DONE);
		}

	}

}
