package org.tribune.staff;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import org.jspecify.annotations.Nullable;

/**
 * Knows who is at the door: asks the database once a request, so that a role that was
 * taken away or an account that was closed counts at once.
 */
@Component
public class Reception implements HandlerMethodArgumentResolver {

	private static final String ATTRIBUTE = Reception.class.getName();

	private final StaffMembers members;

	Reception(StaffMembers members) {
		this.members = members;
	}

	/**
	 * Whoever is signed in, if anybody is.
	 */
	@SuppressWarnings("unchecked")
	public Optional<SignedIn> signedIn(HttpServletRequest request) {
		if (request.getAttribute(ATTRIBUTE) instanceof Optional<?> known) {
			return (Optional<SignedIn>) known;
		}
		Optional<SignedIn> found = find();
		request.setAttribute(ATTRIBUTE, found);
		return found;
	}

	private Optional<SignedIn> find() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication == null || !authentication.isAuthenticated()
				|| authentication instanceof AnonymousAuthenticationToken) {
			return Optional.empty();
		}
		return this.members.findByEmail(authentication.getName())
			.filter(StaffMember::active)
			.map(StaffMember::signedIn);
	}

	/**
	 * Asks anew at the next question: somebody has just come in.
	 */
	public void forget(HttpServletRequest request) {
		request.removeAttribute(ATTRIBUTE);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == SignedIn.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		HttpServletRequest asked = request.getNativeRequest(HttpServletRequest.class);
		if (asked == null) {
			throw new IllegalStateException("Not a servlet request");
		}
		return signedIn(asked)
			.orElseThrow(() -> new InsufficientAuthenticationException("Nobody, or somebody who may no longer"));
	}

}
