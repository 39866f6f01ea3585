package org.tribune.staff.office;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Prints a sentence instead of a stack trace.
 */
class UnusableAdministratorAnalyzer extends AbstractFailureAnalyzer<UnusableAdministrator> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, UnusableAdministrator cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Set tribune.admin.password to a longer one that nobody would guess, a sentence for instance.", cause);
	}

}
