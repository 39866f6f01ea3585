package org.tribune.staff.account;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.tribune.staff.Reception;
import org.tribune.staff.factor.SecondFactor;

/**
 * Leads those who must have a second factor and have none to their account, where they
 * get one; until then they can do nothing else.
 */
@Component
@ConditionalOnWebApplication
class FactorDoor implements HandlerInterceptor, WebMvcConfigurer {

	private static final int AFTER_THE_DOOR = 5;

	private final Reception reception;

	private final SecondFactor factor;

	FactorDoor(Reception reception, SecondFactor factor) {
		this.reception = reception;
		this.factor = factor;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this)
			.addPathPatterns("/admin", "/admin/**")
			.excludePathPatterns("/admin/account", "/admin/account/**")
			.order(AFTER_THE_DOOR);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		if (this.reception.signedIn(request).filter(this.factor::isMissing).isEmpty()) {
			return true;
		}
		if (!request.getMethod().equals("GET")) {
			throw new AccessDeniedException("A second factor is needed first");
		}
		response.sendRedirect("/admin/account");
		return false;
	}

}
