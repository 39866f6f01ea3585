package org.tribune.staff.session;

import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.tribune.staff.AccountChanged;
import org.tribune.staff.AccountChanged.Ends;

/**
 * Ends sessions that an account has outgrown: after another password, another role, the
 * end.
 */
@Component
class SessionEnds {

	private final Sessions sessions;

	SessionEnds(Sessions sessions) {
		this.sessions = sessions;
	}

	@EventListener
	void on(AccountChanged changed) {
		this.sessions.endAll(changed.member(), (changed.ends() == Ends.OTHERS) ? current() : null);
	}

	private static @Nullable String current() {
		if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
			HttpSession session = attributes.getRequest().getSession(false);
			return (session != null) ? session.getId() : null;
		}
		return null;
	}

}
