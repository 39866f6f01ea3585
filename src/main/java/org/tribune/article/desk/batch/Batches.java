package org.tribune.article.desk.batch;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.article.desk.DeskRows;
import org.tribune.staff.SignedIn;

/**
 * The record of what was done to several articles at once, for a day; only whoever did it
 * sees it.
 */
@Component
@Transactional
public class Batches {

	/** It can be undone this long. */
	static final Duration UNDOABLE = Duration.ofMinutes(10);

	private static final Duration KEPT = Duration.ofDays(1);

	private final JdbcClient database;

	private final Clock clock;

	Batches(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * Begins a record, and drops old ones.
	 */
	public long open(SignedIn who, Act act, String target) {
		this.database.sql("delete from desk_batch where done_at < :old")
			.param("old", DeskRows.sql(this.clock.instant().minus(KEPT)))
			.update();
		return this.database.sql("""
				insert into desk_batch (member_id, act, target, done_at) values (:member, :act, :target, :now)
				returning id
				""")
			.param("member", who.id())
			.param("act", act.name())
			.param("target", target)
			.param("now", DeskRows.sql(this.clock.instant()))
			.query((row, number) -> row.getLong("id"))
			.single();
	}

	void note(long batchId, int position, long articleId, Attempt attempt) {
		this.database.sql("""
				insert into desk_batch_item (batch_id, position, article_id, headline, outcome, version, section_id,
				    theme_ids)
				values (:batch, :position, :article, :headline, :outcome, :version, :section,
				    cast(:themes as bigint[]))
				""")
			.param("batch", batchId)
			.param("position", position)
			.param("article", articleId)
			.param("headline", attempt.headline())
			.param("outcome", attempt.outcome().name())
			.param("version", attempt.version(), Types.INTEGER)
			.param("section", attempt.sectionId(), Types.BIGINT)
			.param("themes", attempt.themeIds().toString().replace('[', '{').replace(']', '}'))
			.update();
	}

	/**
	 * What this person did to several articles at once.
	 */
	@Transactional(readOnly = true)
	public Optional<Batch> find(SignedIn who, long id) {
		return this.database.sql("select * from desk_batch where id = :id and member_id = :member")
			.param("id", id)
			.param("member", who.id())
			.query((row, number) -> {
				OffsetDateTime undone = row.getObject("undone_at", OffsetDateTime.class);
				Act act = Act.valueOf(row.getString("act"));
				List<Batch.Item> items = items(id);
				boolean recent = row.getObject("done_at", OffsetDateTime.class)
					.toInstant()
					.isAfter(this.clock.instant().minus(UNDOABLE));
				boolean undoable = act.undoable() && undone == null && recent
						&& items.stream().anyMatch((one) -> one.outcome() == Outcome.DONE);
				return new Batch(id, act, row.getString("target"), (undone != null) ? undone.toInstant() : null,
						undoable, items);
			})
			.optional();
	}

	private List<Batch.Item> items(long id) {
		return this.database.sql("select * from desk_batch_item where batch_id = :id order by position")
			.param("id", id)
			.query((row, number) -> new Batch.Item(row.getLong("article_id"), row.getString("headline"),
					Outcome.valueOf(row.getString("outcome")), outcome(row.getString("undoing"))))
			.list();
	}

	/**
	 * What the chosen articles that this person may know of are called, in their order.
	 */
	@Transactional(readOnly = true)
	List<String> headlines(SignedIn who, List<Order.Chosen> chosen) {
		String ids = "{" + String.join(",", chosen.stream().map((one) -> String.valueOf(one.id())).toList()) + "}";
		return this.database.sql("""
				select a.headline from unnest(cast(:ids as bigint[])) with ordinality as chosen (id, place)
				join article a on a.id = chosen.id where :all or a.owner_id = :me order by chosen.place
				""")
			.param("ids", ids)
			.param("all", who.edits())
			.param("me", who.id())
			.query((row, number) -> row.getString("headline"))
			.list();
	}

	/**
	 * Takes the right to undo it: who comes second gets nothing.
	 * @return what was done, as it is to be undone
	 */
	List<Done> takeBack(long id) {
		int mine = this.database.sql("update desk_batch set undone_at = :now where id = :id and undone_at is null")
			.param("now", DeskRows.sql(this.clock.instant()))
			.param("id", id)
			.update();
		return (mine == 0) ? List.of()
				: this.database.sql("""
						select * from desk_batch_item where batch_id = :id and outcome = 'DONE' order by position
						""")
					.param("id", id)
					.query((row, number) -> new Done(row.getInt("position"), row.getLong("article_id"),
							row.getInt("version"), row.getObject("section_id", Long.class),
							Arrays.asList((Long[]) row.getArray("theme_ids").getArray())))
					.list();
	}

	void noteUndoing(long batchId, int position, Outcome outcome) {
		this.database
			.sql("update desk_batch_item set undoing = :outcome where batch_id = :batch and position = :position")
			.param("outcome", outcome.name())
			.param("batch", batchId)
			.param("position", position)
			.update();
	}

	private static @Nullable Outcome outcome(@Nullable String name) {
		return (name != null) ? Outcome.valueOf(name) : null;
	}

	/**
	 * What was done to one article, with what was before.
	 *
	 * @param position in its batch
	 * @param articleId of it
	 * @param version it got by it
	 * @param sectionId where it stood before
	 * @param themeIds under which it stood before
	 */
	record Done(int position, long articleId, int version, @Nullable Long sectionId, List<Long> themeIds) {
	}

}
