package org.tribune.site;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Tells a database that is not there from everything else that may go wrong: readers are
 * asked to come back instead of being told that something is broken.
 */
public final class DatabaseAway {

	/** Seconds after which a reader's browser, or a crawler, may ask again. */
	static final String RETRY_AFTER = "30";

	private static final int DEEPEST = 20;

	private DatabaseAway() {
	}

	/**
	 * Whether the page under way could not be made for want of a database.
	 */
	public static boolean failed(HttpServletRequest request) {
		return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault && caused(fault);
	}

	/**
	 * Whether a fault comes of a lost or refused connection (SQL states 08 and 57P), or
	 * of a server that has no room, no memory or no connection left (53).
	 */
	static boolean caused(Throwable fault) {
		@Nullable Throwable cause = fault;
		for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
			if (cause instanceof SQLTransientConnectionException
					|| (cause instanceof SQLException sql && isAway(sql.getSQLState()))) {
				return true;
			}
			cause = cause.getCause();
		}
		return false;
	}

	private static boolean isAway(@Nullable String state) {
		return state != null && (state.startsWith("08") || state.startsWith("57P") || state.startsWith("53"));
	}

}
