package org.tribune.staff.password;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tribune.staff.entrance.Answer;
import org.tribune.staff.entrance.Knock;
import org.tribune.staff.entrance.Throttle;
import org.tribune.staff.entrance.Throttle.Scope;

/**
 * A forgotten password. Everybody gets the same answer after the same work: what is done
 * for somebody who exists is done after the answer.
 */
@Controller
class ResetController {

	private static final Logger LOG = LoggerFactory.getLogger(ResetController.class);

	private static final String VIEW = "staff/password/forgotten";

	private final Resets resets;

	private final Letters letters;

	private final Throttle throttle;

	private final TaskExecutor afterwards;

	ResetController(Resets resets, Letters letters, Throttle throttle,
			@Qualifier("applicationTaskExecutor") TaskExecutor afterwards) {
		this.resets = resets;
		this.letters = letters;
		this.throttle = throttle;
		this.afterwards = afterwards;
	}

	@GetMapping("/connexion/oubli")
	String show(Model model) {
		model.addAttribute("email", "");
		return VIEW;
	}

	@PostMapping("/connexion/oubli")
	String ask(@RequestParam(defaultValue = "") String email, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		Knock knock = Knock.of(email, request);
		model.addAttribute("email", email);
		if (!email.contains("@")) {
			model.addAttribute("wrong", true);
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return VIEW;
		}
		Optional<Duration> wait = this.throttle.take(Scope.LETTER_ADDRESS, knock.addressKey())
			.or(() -> this.throttle.take(Scope.LETTER, knock.accountKey()));
		if (wait.isPresent()) {
			model.addAttribute("wait", new Answer.Wait(wait.get()).minutes());
			response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.get().toSeconds()));
			return VIEW;
		}
		this.afterwards.execute(() -> answer(email));
		model.addAttribute("asked", true);
		model.addAttribute("byMail", this.letters.canBeSent());
		return VIEW;
	}

	private void answer(String email) {
		try {
			this.resets.ask(email);
		}
		catch (RuntimeException ex) {
			LOG.error("A forgotten password could not be dealt with", ex);
		}
	}

}
