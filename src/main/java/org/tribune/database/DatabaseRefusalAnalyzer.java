package org.tribune.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Prints why the database cannot be used as a paragraph instead of a stack trace.
 */
class DatabaseRefusalAnalyzer extends AbstractFailureAnalyzer<DatabaseRefusal> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DatabaseRefusal cause) {
		return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
	}

}
