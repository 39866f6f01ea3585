package org.tribune.staff.entrance;

import java.time.Clock;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.tribune.staff.Personnel;
import org.tribune.staff.Reception;
import org.tribune.staff.SignedIn;
import org.tribune.staff.session.Visit;

/**
 * Lets in who has proved who they are: the session gets a new number and forms a new
 * token, so that whoever knew the old ones is left outside.
 */
@Component
public class Threshold {

	private final HttpSessionSecurityContextRepository sessions;

	private final SessionAuthenticationStrategy renewal;

	private final Personnel personnel;

	private final Reception reception;

	private final Clock clock;

	Threshold(HttpSessionSecurityContextRepository sessions, HttpSessionCsrfTokenRepository tokens, Personnel personnel,
			Reception reception, Clock clock) {
		this.sessions = sessions;
		this.renewal = new CompositeSessionAuthenticationStrategy(
				List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(tokens)));
		this.personnel = personnel;
		this.reception = reception;
		this.clock = clock;
	}

	/**
	 * Signs somebody in.
	 * @param strong whether they have proved it by two factors
	 * @param how the word for it in the audit log: {@code password}, {@code code}
	 */
	public void cross(SignedIn who, boolean strong, String how, HttpServletRequest request,
			HttpServletResponse response) {
		UserDetails user = User.withUsername(who.email()).password("").roles(who.role().name()).build();
		UsernamePasswordAuthenticationToken proof = UsernamePasswordAuthenticationToken.authenticated(user, null,
				user.getAuthorities());
		this.renewal.onAuthentication(proof, request, response);
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(proof);
		SecurityContextHolder.setContext(context);
		this.sessions.saveContext(context, request, response);
		Visit.begin(request, strong, this.clock.instant()).keep(request);
		this.reception.forget(request);
		this.personnel.arrived(who, how);
	}

}
