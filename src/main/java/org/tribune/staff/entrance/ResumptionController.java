package org.tribune.staff.entrance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.tribune.site.PageLanguage;
import org.tribune.staff.Reception;
import org.tribune.staff.SignedIn;

/**
 * Shows a form again whose session has ended while it was filled in: everything that was
 * written is there and is sent once the person has signed in.
 */
@Controller
class ResumptionController {

	private final Reception reception;

	ResumptionController(Reception reception) {
		this.reception = reception;
	}

	/**
	 * Only ever reached from within, by {@link Turnstile}.
	 */
	@PostMapping(Turnstile.RESUMPTION)
	String show(HttpServletRequest request, HttpServletResponse response, Model model) {
		if (!(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String path)) {
			return "redirect:/connexion";
		}
		SignedIn who = this.reception.signedIn(request).orElse(null);
		if (who != null) {
			PageLanguage.use(request, Locale.of(who.language().getLanguage()));
		}
		List<Entry> entries = new ArrayList<>();
		request.getParameterMap().forEach((name, values) -> {
			for (String value : values) {
				entries.add(new Entry(name, value));
			}
		});
		entries.removeIf((entry) -> entry.name().equals("_csrf") || entry.name().equals("password"));
		model.addAttribute("path", path);
		model.addAttribute("entries", entries);
		model.addAttribute("known", who != null);
		response.setStatus(HttpStatus.FORBIDDEN.value());
		return "staff/entrance/resumption";
	}

	/**
	 * Somebody who signed in and asked for the page by its address.
	 */
	@GetMapping(Turnstile.RESUMPTION)
	String leave() {
		return "redirect:/admin";
	}

	/**
	 * One field of the form.
	 */
	record Entry(String name, String value) {

	}

}
