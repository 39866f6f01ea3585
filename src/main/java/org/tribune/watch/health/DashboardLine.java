package org.tribune.watch.health;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.tribune.staff.Reception;
import org.tribune.staff.SignedIn;

/**
 * The line on the first page of the newsroom that tells administrators how the site is:
 * from memory, without a question to anybody.
 */
@ControllerAdvice
class DashboardLine {

	private final Checkup checkup;

	private final Reception reception;

	DashboardLine(Checkup checkup, Reception reception) {
		this.checkup = checkup;
		this.reception = reception;
	}

	@ModelAttribute("siteHealth")
	Checkup.@Nullable Diagnosis health(HttpServletRequest request) {
		boolean wanted = "/admin".equals(request.getRequestURI())
				&& this.reception.signedIn(request).filter(SignedIn::administers).isPresent();
		return wanted ? this.checkup.last() : null;
	}

}
