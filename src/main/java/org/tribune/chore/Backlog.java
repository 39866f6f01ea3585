package org.tribune.chore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * What waits to be done.
 *
 * @param waiting how many things, counted up to {@value #MOST}
 * @param oldest since when the oldest of them could have been done; null when none waits
 * @param failed how many of them failed and are not tried again, or only later
 * @param trouble what keeps all of them from being done, in the words of the fault; null
 * when nothing does
 */
public record Backlog(int waiting, @Nullable Instant oldest, int failed, @Nullable String trouble) {

	/** Nothing is counted beyond this. */
	public static final int MOST = 10_000;

	/** Nothing waits. */
	public static final Backlog NONE = new Backlog(0, null, 0, null);

	/**
	 * Of a row that tells {@code waiting} and {@code oldest}.
	 */
	public static Backlog of(ResultSet row, int failed, @Nullable String trouble) throws SQLException {
		OffsetDateTime oldest = row.getObject("oldest", OffsetDateTime.class);
		return new Backlog(row.getInt("waiting"), (oldest != null) ? oldest.toInstant() : null, failed, trouble);
	}

}
