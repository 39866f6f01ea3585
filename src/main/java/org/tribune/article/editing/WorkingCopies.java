package org.tribune.article.editing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The drawer of working copies: one for each person and article.
 */
@Component
@Transactional
class WorkingCopies {

	private final JdbcClient database;

	private final JsonMapper json;

	private final Clock clock;

	WorkingCopies(JdbcClient database, JsonMapper json, Clock clock) {
		this.database = database;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * What this person has in the drawer.
	 */
	@Transactional(readOnly = true)
	Optional<WorkingCopy> find(long articleId, long memberId) {
		return this.database
			.sql("select number, edition, fields, saved_at from working_copy where article_id = ? and member_id = ?")
			.params(articleId, memberId)
			.query((row, number) -> copy(row))
			.optional();
	}

	private WorkingCopy copy(ResultSet row) throws SQLException {
		int number = row.getInt("number");
		ManuscriptForm form = this.json.readValue(row.getString("fields"), ManuscriptForm.class);
		return new WorkingCopy(number, form.over(row.getInt("edition"), number),
				row.getObject("saved_at", OffsetDateTime.class).toInstant());
	}

	/**
	 * Keeps what was typed, unless it was typed over another number than the one that is
	 * there: then another tab has written since.
	 * @return the number it got; empty when it was not kept
	 */
	OptionalInt keep(long articleId, long memberId, ManuscriptForm form) {
		List<Integer> number = this.database.sql("""
				insert into working_copy (article_id, member_id, number, edition, fields, seat, saved_from, saved_at)
				select :article, :member, 1, :edition, cast(:fields as jsonb), :seat, :copy, :now
				on conflict (article_id, member_id) do update
				   set number = working_copy.number + 1, edition = excluded.edition, fields = excluded.fields,
				       seat = excluded.seat, saved_from = excluded.saved_from, saved_at = excluded.saved_at
				 where working_copy.number = :copy
				    or (working_copy.seat = :seat and :seat <> '' and working_copy.saved_from = :copy)
				returning number
				""")
			.param("article", articleId)
			.param("member", memberId)
			.param("edition", form.edition())
			.param("fields", this.json.writeValueAsString(form))
			.param("seat", form.seat())
			.param("copy", form.copy())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.query((row, each) -> row.getInt(1))
			.list();
		return number.isEmpty() ? OptionalInt.empty() : OptionalInt.of(number.getFirst());
	}

	/**
	 * Whether the drawer still holds what a form was written over: nothing when the
	 * number is 0.
	 */
	@Transactional(readOnly = true)
	boolean isAt(long articleId, long memberId, int number) {
		return find(articleId, memberId).map(WorkingCopy::number).orElse(0) == number;
	}

	/**
	 * Empties the drawer of this person for this article.
	 */
	void drop(long articleId, long memberId) {
		this.database.sql("delete from working_copy where article_id = ? and member_id = ?")
			.params(articleId, memberId)
			.update();
	}

	/**
	 * Others who have something in the drawer for this article.
	 */
	@Transactional(readOnly = true)
	List<String> others(long articleId, long memberId) {
		return this.database.sql("""
				select m.name from working_copy w join staff_member m on m.id = w.member_id
				 where w.article_id = ? and w.member_id <> ? order by w.saved_at desc limit 5
				""").params(articleId, memberId).query((row, number) -> row.getString(1)).list();
	}

}
