package org.tribune.staff.entrance;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.tribune.staff.Reception;
import org.tribune.staff.SignedIn;
import org.tribune.staff.session.Visit;

/**
 * Stands before the deeds that are {@link Confirmed}.
 */
@Component
class ConfirmationDoor implements HandlerInterceptor {

	static final String PAGE = "/admin/account/confirmation";

	private static final Duration FRESH = Duration.ofMinutes(10);

	private final Reception reception;

	private final Doorkeeper doorkeeper;

	private final Clock clock;

	ConfirmationDoor(Reception reception, Doorkeeper doorkeeper, Clock clock) {
		this.reception = reception;
		this.doorkeeper = doorkeeper;
		this.clock = clock;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		SignedIn who = this.reception.signedIn(request).orElse(null);
		if (who == null || !(handler instanceof HandlerMethod method) || !method.hasMethodAnnotation(Confirmed.class)
				|| isFresh(request)) {
			return true;
		}
		String password = request.getParameter(Unconfirmed.FIELD);
		Optional<Answer> answer = Optional.ofNullable(password).map((typed) -> confirm(who, typed, request));
		if (answer.isPresent() && answer.get() instanceof Answer.Recognised) {
			return true;
		}
		if (Turnstile.isScript(request)) {
			Turnstile.answer(response, HttpServletResponse.SC_FORBIDDEN, "confirmation");
			return false;
		}
		keep(request, answer.orElse(null));
		response.sendRedirect(PAGE);
		return false;
	}

	private boolean isFresh(HttpServletRequest request) {
		Visit visit = Visit.of(request);
		Instant oldest = this.clock.instant().minus(FRESH);
		return visit != null && visit.confirmedAt().isAfter(oldest);
	}

	/**
	 * Asks for the password and notes that it was right.
	 */
	Answer confirm(SignedIn who, String password, HttpServletRequest request) {
		Answer answer = this.doorkeeper.askPassword(Knock.of(who.email(), request), password);
		if (answer instanceof Answer.Recognised) {
			Visit visit = Visit.of(request);
			((visit != null) ? visit.confirmed(this.clock.instant())
					: Visit.begin(request, false, this.clock.instant()))
				.keep(request);
			Unconfirmed.forget(request);
		}
		return answer;
	}

	private static void keep(HttpServletRequest request, @Nullable Answer answer) {
		Unconfirmed.keep(request, refusal(answer), minutes(answer));
	}

	static String refusal(@Nullable Answer answer) {
		return switch (answer) {
			case null -> "";
			case Answer.Wait wait -> "staff.entrance.wait";
			case Answer.Refused refused -> "staff.confirmation.refused";
			case Answer.Recognised recognised -> "";
		};
	}

	static long minutes(@Nullable Answer answer) {
		return (answer instanceof Answer.Wait wait) ? wait.minutes() : 0;
	}

}
