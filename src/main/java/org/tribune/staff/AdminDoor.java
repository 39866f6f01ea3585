package org.tribune.staff;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.tribune.site.PageLanguage;

/**
 * Stands before every page of the newsroom: lets in who is still on the staff and has the
 * role the controller asks for, and has the page speak their language.
 */
@Component
class AdminDoor implements HandlerInterceptor {

	private final Reception reception;

	AdminDoor(Reception reception) {
		this.reception = reception;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		SignedIn who = this.reception.signedIn(request)
			.orElseThrow(() -> new InsufficientAuthenticationException("Nobody, or somebody who may no longer"));
		PageLanguage.use(request, Locale.of(who.language().getLanguage()));
		Role needed = needed(handler);
		if (needed != null && !who.may(needed)) {
			throw new AccessDeniedException("Only for " + needed);
		}
		return true;
	}

	private static @Nullable Role needed(Object handler) {
		if (!(handler instanceof HandlerMethod method)) {
			return null;
		}
		StaffOnly rule = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), StaffOnly.class);
		if (rule == null) {
			rule = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), StaffOnly.class);
		}
		return (rule != null) ? rule.value() : null;
	}

}
